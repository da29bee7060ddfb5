"""Which deal and which of its items; the items themselves are stored apart."""

from dataclasses import dataclass, field
from typing import Any

from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.deal import Deal, Evidence
from bot.domain.ids import DealId, EvidenceId
from bot.services.deal_evidence import EvidenceService
from bot.services.deals import DealService
from bot.widgets import person


@dataclass(slots=True)
class PapersData:
    """`note` (a Fluent message) says on the screen what became of the last thing sent."""

    deal_id: DealId | None = None
    item_id: EvidenceId | None = None
    note: str = ""
    note_values: dict[str, str | int] = field(default_factory=dict)


def read(manager: DialogManager) -> PapersData:
    return dialog_data.read(manager, PapersData)


def write(manager: DialogManager, data: PapersData) -> None:
    dialog_data.write(manager, data)


async def current(manager: DialogManager, deals: DealService) -> Deal:
    """The deal of this conversation, resolved with its owner."""
    return await deals.open(person(manager), dialog_data.needed(read(manager).deal_id))


async def chosen(
    manager: DialogManager, deals: DealService, evidence: EvidenceService
) -> Evidence:
    """The item of this conversation, which must be attached to its deal."""
    item_id = dialog_data.needed(read(manager).item_id)
    return await evidence.get(await current(manager, deals), item_id)


_ITEMS = [{"id": "a", "name": "#1 photo, 20 Nov"}, {"id": "b", "name": "#2 note, 21 Nov"}]
MENU: dict[str, Any] = {"name": "travel mugs", "count": 2}
EVIDENCE: dict[str, Any] = {"name": "travel mugs", "count": 2, "note": "kept", "items": _ITEMS}
ITEM: dict[str, Any] = {
    "number": 1,
    "kind": "file",
    "at": "20 November 2026, 12:30",
    "name": "invoice.pdf",
    "size": "120",
    "print": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "text": "the invoice",
    "file": True,
}
