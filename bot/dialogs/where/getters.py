from typing import Any

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import facts_text, i18n
from bot.dialogs.where.data import read, write
from bot.domain.errors import NotFoundError
from bot.domain.facts import FactBook
from bot.domain.ids import UserId
from bot.domain.platforms import Advice
from bot.services.ports import Clock
from bot.services.profile import ProfileService
from bot.services.where import WhereService

_SHOWN = 3


@inject
async def get_answer(
    dialog_manager: DialogManager,
    event_from_user: Person,
    where: FromDishka[WhereService],
    book: FromDishka[FactBook],
    clock: FromDishka[Clock],
    profile: FromDishka[ProfileService],
    **_: Any,
) -> dict[str, str]:
    data = read(dialog_manager)
    if data.use is None or data.lot is None or data.haste is None:
        raise NotFoundError("err-not-found")
    user = await profile.get(UserId(event_from_user.id))
    today = clock.now().astimezone(user.tz).date()
    advice = where.advise(data.use, data.lot, data.haste)
    good = [one for one in advice if not one.doubts and not one.platform.is_history][:_SHOWN]
    others = [one for one in advice if one not in good]
    lines = [*(_line(n, one) for n, one in enumerate(good, 1)), "\n".join(map(_doubtful, others))]
    facts = [fact for one in good for fact in book.told(one.platform.facts, today, user.country)]
    answer = i18n.html(
        "where-answer",
        use=i18n.plain(f"where-said-{data.use.value}"),
        lot=i18n.plain(f"where-said-{data.lot.value}"),
        haste=i18n.plain(f"where-said-{data.haste.value}"),
        lines=i18n.Html("\n\n".join(filter(None, lines))),
        stamp=facts_text.stamp(facts, today),
    )
    return {"answer": answer, "best": _name(advice[0].platform.id)}


@inject
async def get_platforms(where: FromDishka[WhereService], **_: Any) -> dict[str, Any]:
    return {"platforms": [{"id": one.id, "name": _name(one.id)} for one in where.all]}


@inject
async def get_guide(
    dialog_manager: DialogManager, where: FromDishka[WhereService], **_: Any
) -> dict[str, Any]:
    data = read(dialog_manager)
    platform = where.find(data.platform)
    if platform is None:
        raise NotFoundError("err-not-found")
    data.step = min(max(1, data.step), platform.steps)
    write(dialog_manager, data)
    return {
        "name": _name(platform.id),
        "step": data.step,
        "steps": platform.steps,
        "text": i18n.plain(f"where-{platform.id}-step-{data.step}"),
        "forward": data.step < platform.steps,
        "backward": data.step > 1,
        "answered": bool(data.use and data.lot and data.haste),
    }


@inject
async def get_facts(
    dialog_manager: DialogManager,
    event_from_user: Person,
    where: FromDishka[WhereService],
    book: FromDishka[FactBook],
    clock: FromDishka[Clock],
    profile: FromDishka[ProfileService],
    **_: Any,
) -> dict[str, str]:
    """Everything known of the platform, whatever the country: a guide is read by all."""
    platform = where.find(read(dialog_manager).platform)
    if platform is None:
        raise NotFoundError("err-not-found")
    user = await profile.get(UserId(event_from_user.id))
    today = clock.now().astimezone(user.tz).date()
    told = facts_text.told(list(book.told(platform.facts, today)), today)
    return {"facts": i18n.html("where-guide-facts", name=_name(platform.id), facts=told)}


def _line(number: int, advice: Advice) -> str:
    name = advice.platform.id
    return i18n.html(
        "where-line",
        number=str(number),
        name=_name(name),
        **{part: i18n.plain(f"where-{name}-{part}") for part in ("for", "beware", "pay")},
    )


def _doubtful(advice: Advice) -> str:
    names = ["history"] if advice.platform.is_history else [*advice.doubts]
    doubts = ", ".join(i18n.plain(f"where-doubt-{one}") for one in names or ["lot"])
    return i18n.html("where-doubtful", name=_name(advice.platform.id), doubts=doubts)


def _name(platform_id: str) -> str:
    return i18n.plain(f"where-{platform_id}")
