from typing import Any

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from babel.dates import format_date
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.followups.data import MARKED, FollowupData, composed, is_paid, letter_kind, read
from bot.domain.followup import FollowupKind, Question, reply_days
from bot.domain.ids import UserId
from bot.domain.translation import Language
from bot.i18n import Html
from bot.letter_messages import COPY_LIMIT, shown_body, shown_reading
from bot.messages import cut
from bot.services.askers import Askers
from bot.services.followup_reader import FollowupReader
from bot.services.followups import FollowupService
from bot.texts import letters, rfq_text

_WORDS_SHOWN, _LABEL = 150, 30


async def get_kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    product = read(dialog_manager).product
    return {
        "kinds": [{"id": kind.value, "kind": kind.value} for kind in FollowupKind],
        "product": cut(product.source, _WORDS_SHOWN) if product else "",
        "known": "yes" if product else "no",
    }


async def get_product(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"kind": letter_kind(read(dialog_manager)).value}


async def get_blocked(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return _marks(dialog_manager, Question.BLOCKED)


async def get_fields(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return _marks(dialog_manager, Question.FIELDS)


async def get_defects(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return _marks(dialog_manager, Question.DEFECTS)


async def get_problem(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Words may be spared when the ready ones say it all."""
    marked = read(dialog_manager).marked.get(Question.DEFECTS)
    return {"told": "yes" if marked else "no", "is_told": bool(marked)}


async def get_evidence(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return _marks(dialog_manager, Question.EVIDENCE)


@inject
async def get_quantity(
    dialog_manager: DialogManager, reader: FromDishka[FollowupReader], **_: Any
) -> dict[str, Any]:
    quantity = read(dialog_manager).quantity
    return {"quantity": reader.words(quantity).ru if quantity else "none"}


async def get_price(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    price = read(dialog_manager).price
    return {"price": rfq_text.money(price) if price else ""}


@inject
async def get_letter(
    dialog_manager: DialogManager,
    event_from_user: Person,
    followups: FromDishka[FollowupService],
    reader: FromDishka[FollowupReader],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    sender = await followups.sender(UserId(event_from_user.id))
    letter = composed(data, reader, sender)
    body = letters.body(letter, data.language)
    return {
        "title": cut(letters.subject(letter, Language.RUSSIAN), _WORDS_SHOWN * 2),
        "body": shown_body(letter, data.language),
        "reading": shown_reading(letter),
        "draft": _draft(data),
        "advice": "paid" if is_paid(data) else letter_kind(data).value,
        "language": data.language.value,
        "can_drop": bool(
            data.problem and data.problem.draft and data.marked.get(Question.DEFECTS)
        ),
        "copied": body,
        "is_short": len(body) <= COPY_LIMIT,
        "day": format_date(data.reply_by, "d MMMM", locale="ru") if data.reply_by else "",
        "supplier": cut(data.supplier, _LABEL) or "none",
    }


@inject
async def get_days(
    event_from_user: Person, askers: FromDishka[Askers], **_: Any
) -> dict[str, Any]:
    days = reply_days((await askers.get(UserId(event_from_user.id))).today)
    return {
        "days": [
            {"id": day.isoformat(), "day": format_date(day, "EE d MMMM", locale="ru")}
            for day in days
        ]
    }


async def get_supplier(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"supplier": read(dialog_manager).supplier}


def _marks(manager: DialogManager, question: Question) -> dict[str, Any]:
    chosen = read(manager).marked.get(question, [])
    return {
        "items": [
            {"id": one.value, "mark": "on" if one.value in chosen else "off"}
            for one in MARKED[question]
        ],
        "count": str(len(chosen) or "none"),
    }


def _draft(data: FollowupData) -> str:
    """What a person must know about the translation before it is sent."""
    drafts = [one for one in (data.product, data.problem) if one and one.draft]
    if not drafts:
        return ""
    words = ", ".join(word for one in drafts for word in one.left_out)
    return Html(i18n.html("followups-draft", words=cut(words, _WORDS_SHOWN) or "none"))
