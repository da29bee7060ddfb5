"""What the windows about questions, payees and finished checks show."""

from typing import Any

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.check.data import current, read
from bot.domain.errors import NotFoundError
from bot.domain.facts import FactBook
from bot.domain.ids import UserId
from bot.domain.supplier import Checklist, Payee, ask, changes, differences
from bot.domain.supplier.payee import PayeeField
from bot.i18n import Html
from bot.letter_messages import COPY_LIMIT, shown_body, shown_reading
from bot.messages import cut
from bot.services.ports import Clock
from bot.services.senders import Senders
from bot.services.suppliers import SupplierService
from bot.texts import check_text
from bot.texts.check_report import changed_lines
from bot.texts.letters import body

_LOG_SHOWN, _NAME = 3, 60


@inject
async def get_verdict(
    dialog_manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    checklist: FromDishka[Checklist],
    facts: FromDishka[FactBook],
    clock: FromDishka[Clock],
    **_: Any,
) -> dict[str, Any]:
    supplier = await current(dialog_manager, suppliers)
    verdict, replies = suppliers.verdict(supplier), suppliers.replies(supplier)
    today = clock.now().date()
    return {
        "name": supplier.name,
        "score": str(verdict.score),
        "grade": verdict.grade.value,
        "stops": _below(check_text.stop_lines(verdict.stops, checklist, facts, today)),
        "against": check_text.item_lines(verdict.reasons_against, supplier, replies, 5) or "none",
        "praise": check_text.item_lines(verdict.reasons_for, supplier, replies, 5) or "none",
        "unknown": check_text.item_lines(verdict.unknown, supplier, replies, 5) or "none",
        "has_unknown": bool(verdict.unknown),
    }


@inject
async def get_ask(
    dialog_manager: DialogManager,
    event_from_user: Person,
    suppliers: FromDishka[SupplierService],
    senders: FromDishka[Senders],
    **_: Any,
) -> dict[str, Any]:
    supplier, language = await current(dialog_manager, suppliers), read(dialog_manager).language
    sender = await senders.get(UserId(event_from_user.id))
    unknown = suppliers.verdict(supplier).unknown
    letter = ask(unknown, supplier, sender)
    text = body(letter, language)
    return {
        "count": len(unknown),
        "language": language.value,
        "body": shown_body(letter, language),
        "reading": shown_reading(letter),
        "copied": text,
        "is_short": len(text) <= COPY_LIMIT,
    }


@inject
async def get_payee(
    dialog_manager: DialogManager, suppliers: FromDishka[SupplierService], **_: Any
) -> dict[str, Any]:
    supplier = await current(dialog_manager, suppliers)
    log = [
        i18n.html(
            "check-payee-log",
            date=check_text.day(one.at),
            before=one.before.beneficiary or "none",
            after=one.after.beneficiary or "none",
            reason=one.reason,
        )
        for one in supplier.payee_log[-_LOG_SHOWN:]
    ]
    return {
        "licence": cut(supplier.licence_name, _NAME) or "none",
        "contract": cut(supplier.contract_name, _NAME) or "none",
        "names": check_text.names(supplier),
        "locked": "yes" if supplier.payee else "no",
        "lines": check_text.payee_lines(supplier.payee),
        "log": _below("\n".join(log)),
        "encrypted": "yes" if suppliers.is_encrypted else "no",
        "alarm": bool(supplier.alarm),
    }


@inject
async def get_detail(
    dialog_manager: DialogManager, suppliers: FromDishka[SupplierService], **_: Any
) -> dict[str, Any]:
    supplier, field = await current(dialog_manager, suppliers), read(dialog_manager).detail
    return {
        "question": Html(i18n.html(f"check-detail-{field.value}")),
        "lines": check_text.payee_lines(supplier.draft),
        "has_lines": bool(supplier.draft and supplier.draft != Payee()),
        "skips": field is not PayeeField.BENEFICIARY,
    }


@inject
async def get_alarm(
    dialog_manager: DialogManager, suppliers: FromDishka[SupplierService], **_: Any
) -> dict[str, Any]:
    supplier = await current(dialog_manager, suppliers)
    agreed, alarm = supplier.payee or Payee(), supplier.alarm or Payee()
    lines = (
        i18n.html(
            "check-alarm-line",
            label=check_text.label(one.value),
            before=check_text.payee_value(agreed, one),
            after=check_text.payee_value(alarm, one),
        )
        for one in differences(agreed, alarm)
    )
    return {"name": supplier.name, "lines": Html("\n".join(lines))}


@inject
async def get_history(
    dialog_manager: DialogManager, suppliers: FromDishka[SupplierService], **_: Any
) -> dict[str, Any]:
    supplier = await current(dialog_manager, suppliers)
    return {
        "name": supplier.name,
        "empty": "yes" if not (found := await suppliers.history(supplier)) else "no",
        "checks": [
            {
                "id": one.id,
                "date": check_text.day(one.at),
                "score": str(one.score),
                "grade": one.grade,
            }
            for one in found
        ],
    }


@inject
async def get_past(
    dialog_manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    checklist: FromDishka[Checklist],
    **_: Any,
) -> dict[str, Any]:
    """A finished check, and what had changed by then since the one before it."""
    supplier, wanted = await current(dialog_manager, suppliers), read(dialog_manager).past
    found = list(await suppliers.history(supplier))
    place = next((n for n, one in enumerate(found) if one.id == wanted), None)
    if place is None:
        raise NotFoundError("err-not-found")
    check, before = found[place], found[place + 1] if place + 1 < len(found) else None
    moved = changed_lines(changes(before, check, checklist), before) if before else Html("")
    known = {one.id for one in checklist.items}
    stops = "\n".join(f"— {check_text.title(one)}" for one in check.stops if one in known)
    return {
        "name": supplier.name,
        "date": check_text.day(check.at),
        "score": str(check.score),
        "grade": check.grade,
        "stops": stops or "none",
        "changed": moved or "none",
    }


def _below(html: str) -> Html:
    """A paragraph of its own; nothing at all when it is empty."""
    return Html(f"\n\n{html}" if html else "")
