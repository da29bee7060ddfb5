"""What the windows about a supplier and its items show."""

from typing import Any

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.check.data import BADGES, STEPS, asked, current, is_known, read
from bot.domain.facts import FactBook
from bot.domain.ids import UserId
from bot.domain.supplier import Badge, Checklist, Reply, Supplier
from bot.domain.translation import Language
from bot.i18n import Html
from bot.messages import cut
from bot.services.ports import Clock
from bot.services.suppliers import SupplierService
from bot.texts import check_text

_LABEL, _VALUE = 40, 200


@inject
async def get_list(
    event_from_user: Person, suppliers: FromDishka[SupplierService], **_: Any
) -> dict[str, Any]:
    known = await suppliers.all(UserId(event_from_user.id))
    return {
        "empty": "no" if known else "yes",
        "encrypted": "yes" if suppliers.is_encrypted else "no",
        "suppliers": [{"id": one.id, "name": cut(one.name, _LABEL)} for one in known],
    }


@inject
async def get_card(
    dialog_manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    checklist: FromDishka[Checklist],
    **_: Any,
) -> dict[str, Any]:
    supplier = await current(dialog_manager, suppliers)
    verdict = suppliers.verdict(supplier)
    return {
        "name": supplier.name,
        "lines": check_text.known_lines(supplier),
        "missing": sum(not is_known(supplier, step) for step in STEPS),
        "walks": not all(is_known(supplier, step) for step in STEPS),
        "done": str(len(checklist.items) - len(verdict.unknown)),
        "total": str(len(checklist.items)),
        "stops": len(verdict.stops),
        "grade": verdict.grade.value,
        "alarm": bool(supplier.alarm),
    }


@inject
async def get_fields(
    dialog_manager: DialogManager, suppliers: FromDishka[SupplierService], **_: Any
) -> dict[str, Any]:
    supplier = await current(dialog_manager, suppliers)
    return {
        "lines": check_text.known_lines(supplier),
        "fields": [
            {
                "id": step,
                "name": check_text.label(step),
                "mark": "on" if is_known(supplier, step) else "off",
            }
            for step in STEPS
        ],
    }


@inject
async def get_field(
    dialog_manager: DialogManager, suppliers: FromDishka[SupplierService], **_: Any
) -> dict[str, Any]:
    supplier, field = await current(dialog_manager, suppliers), asked(dialog_manager)
    name = field.value.replace("_", "-")
    return {
        "question": Html(i18n.html(f"check-field-{name}")),
        "value": cut(supplier.value(field), _VALUE),
        "clearable": bool(supplier.value(field)),
        **_progress(dialog_manager, supplier, field.value),
    }


@inject
async def get_badges(
    dialog_manager: DialogManager, suppliers: FromDishka[SupplierService], **_: Any
) -> dict[str, Any]:
    supplier = await current(dialog_manager, suppliers)
    return {
        "badges": [
            {
                "id": one.value,
                "badge": i18n.plain(f"check-badge-{one.value}"),
                "mark": "on" if one in supplier.badges else "off",
            }
            for one in Badge
        ],
        **_progress(dialog_manager, supplier, BADGES),
    }


@inject
async def get_groups(
    dialog_manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    checklist: FromDishka[Checklist],
    **_: Any,
) -> dict[str, Any]:
    supplier = await current(dialog_manager, suppliers)
    known = suppliers.replies(supplier)
    groups = [(group, checklist.of(group)) for group in checklist.groups]
    return {
        "name": supplier.name,
        "done": str(len(known)),
        "total": str(len(checklist.items)),
        "groups": [
            {
                "id": group,
                "group": i18n.plain(f"check-group-{group}"),
                "done": str(sum(item.id in known for item in items)),
                "total": str(len(items)),
            }
            for group, items in groups
        ],
    }


@inject
async def get_item(
    dialog_manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    checklist: FromDishka[Checklist],
    facts: FromDishka[FactBook],
    clock: FromDishka[Clock],
    **_: Any,
) -> dict[str, Any]:
    supplier, item = (
        await current(dialog_manager, suppliers),
        checklist.get(read(dialog_manager).item),
    )
    group, answer = checklist.of(item.group), supplier.answer(item.id)
    reply = suppliers.replies(supplier).get(item.id)
    return {
        "group": i18n.plain(f"check-group-{item.group}"),
        "place": str(group.index(item) + 1),
        "total": str(len(group)),
        "title": check_text.title(item.id),
        "why": i18n.plain(f"check-item-{item.id}-why"),
        "how": i18n.plain(f"check-item-{item.id}-how"),
        "facts": check_text.item_facts(item, facts, clock.now().date()),
        "english": check_text.asked(item.id, Language.ENGLISH),
        "chinese": check_text.asked(item.id, Language.CHINESE),
        "reply": reply.value if reply else "none",
        "source": "data" if reply and reply is not answer.reply else "person",
        "is_stop": "yes" if item.stop else "no",
        "note": answer.note or "none",
        "photos": len(answer.photos),
        "has_photos": bool(answer.photos),
        "has_answer": answer != type(answer)(),
        "replies": [
            {"id": f"{item.id}.{one.value}", "reply": one.value, "mark": _mark(one, answer.reply)}
            for one in Reply
        ],
    }


def _mark(one: Reply, chosen: Reply | None) -> str:
    return "on" if one is chosen else "off"


def _progress(manager: DialogManager, supplier: Supplier, step: str) -> dict[str, Any]:
    walking = read(manager).is_walking
    return {
        "name": supplier.name,
        "walking": walking,
        "correcting": not walking,
        "place": str(STEPS.index(step) + 1),
        "total": str(len(STEPS)),
    }
