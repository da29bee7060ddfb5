from collections.abc import Sequence
from typing import Any

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import dialog_data, facts_text, i18n
from bot.dialogs.register.handlers import RegisterData
from bot.domain.buyer import Buyer, UnreadableBuyerError
from bot.domain.facts import FactBook
from bot.domain.ids import UserId
from bot.domain.registration import Copied, Progress, Step
from bot.services.buyers import BuyerService
from bot.services.ports import Clock
from bot.services.profile import ProfileService
from bot.services.registration import RegistrationService, copied

# Telegram's limit for what a button copies.
_COPY_LIMIT = 256


@inject
async def get_overview(
    event_from_user: Person, registration: FromDishka[RegistrationService], **_: Any
) -> dict[str, Any]:
    progress = await registration.progress(UserId(event_from_user.id))
    ahead = progress.next(registration.steps)
    behind = progress.done | progress.skipped
    return {
        "lines": i18n.Html(
            "\n".join(
                _line(progress, number, step) for number, step in enumerate(registration.steps, 1)
            )
        ),
        "left": sum(step.id not in behind for step in registration.steps),
        "next": registration.number(ahead) if ahead else 0,
        "started": "yes" if behind else "no",
        "goes": ahead is not None,
        "finished": ahead is None,
    }


@inject
async def get_step(
    dialog_manager: DialogManager,
    event_from_user: Person,
    registration: FromDishka[RegistrationService],
    buyers: FromDishka[BuyerService],
    book: FromDishka[FactBook],
    clock: FromDishka[Clock],
    profile: FromDishka[ProfileService],
    **_: Any,
) -> dict[str, Any]:
    step = registration.step(dialog_data.read(dialog_manager, RegisterData).step)
    user = await profile.get(UserId(event_from_user.id))
    today = clock.now().astimezone(user.tz).date()
    buyer = await _buyer(buyers, user.id) if step.copies else Buyer(user.id)
    values = {one.value: copied(buyer, one)[:_COPY_LIMIT] for one in Copied}
    number = registration.number(step)
    missing = [one for one in step.copies if not values[one.value] and one is not Copied.COMPANY]
    return {
        "number": number,
        "steps": len(registration.steps),
        "bar": "▰" * number + "▱" * (len(registration.steps) - number),
        "name": i18n.plain(f"register-{step.id}"),
        "do": i18n.plain(f"register-{step.id}-do"),
        "facts": facts_text.told(list(book.told(step.facts, today, user.country)), today),
        "copies": _copies(step, values, missing),
        "incomplete": bool(missing),
        **{f"copy_{one.value}": values[one.value] if one in step.copies else "" for one in Copied},
    }


async def _buyer(buyers: BuyerService, user_id: UserId) -> Buyer:
    """An unreadable profile is as good as none here; /profile explains it."""
    try:
        return await buyers.get(user_id)
    except UnreadableBuyerError:
        return Buyer(user_id)


def _copies(step: Step, values: dict[str, str], missing: Sequence[Copied]) -> i18n.Html:
    lines = [
        i18n.html("register-copy-line", label=_label(one), value=values[one.value])
        for one in step.copies
        if values[one.value]
    ]
    if missing:
        lines.append(i18n.html("register-missing", names=", ".join(map(_label, missing)).lower()))
    shown = i18n.html("register-copies", lines=i18n.Html("\n".join(lines))) if lines else ""
    return i18n.Html(shown)


def _label(one: Copied) -> str:
    return i18n.plain(f"register-btn-copy-{one.value.replace('_', '-')}")


def _line(progress: Progress, number: int, step: Step) -> str:
    state = "done" if step.id in progress.done else "ahead"
    state = "skipped" if step.id in progress.skipped else state
    name = i18n.plain(f"register-{step.id}")
    return i18n.html(f"register-line-{state}", number=str(number), name=name)
