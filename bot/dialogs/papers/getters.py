"""What the windows of the papers show."""

from typing import Any

from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.papers.data import chosen, current, read
from bot.services.deal_evidence import EvidenceService
from bot.services.deals import DealService
from bot.services.profile import ProfileService
from bot.texts import deal_text, evidence_text


@inject
async def get_menu(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    evidence: FromDishka[EvidenceService],
    **_: Any,
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    return {"name": deal_text.name(deal), "count": len(await evidence.all(deal))}


@inject
async def get_evidence(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    evidence: FromDishka[EvidenceService],
    profile: FromDishka[ProfileService],
    **_: Any,
) -> dict[str, Any]:
    """The newest first: what was just attached is on the first page."""
    data, deal = read(dialog_manager), await current(dialog_manager, deals)
    items, zone = await evidence.all(deal), (await profile.get(deal.user_id)).tz
    return {
        "name": deal_text.name(deal),
        "count": len(items),
        "note": i18n.Html(i18n.html(data.note, **data.note_values)) if data.note else "none",
        "items": [{"id": one.id, "name": evidence_text.line(one, zone)} for one in items[::-1]],
    }


@inject
async def get_item(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    evidence: FromDishka[EvidenceService],
    profile: FromDishka[ProfileService],
    **_: Any,
) -> dict[str, Any]:
    item = await chosen(dialog_manager, deals, evidence)
    zone = (await profile.get(item.user_id)).tz
    return {**evidence_text.card(item, zone), "file": item.is_file}
