"""Which deal and which of its groups, and what the next group is to see."""

from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.deal import Deal
from bot.domain.ids import DealId, ShareId
from bot.domain.share import Share
from bot.i18n import Html
from bot.services.deals import DealService
from bot.services.shares import ShareService
from bot.widgets import person


@dataclass(slots=True)
class SharingData:
    """`note` (a Fluent message) says on the screen what the last press has done."""

    deal_id: DealId | None = None
    share_id: ShareId | None = None
    shows_money: bool = False
    shows_supplier: bool = False
    note: str = ""


def read(manager: DialogManager) -> SharingData:
    return dialog_data.read(manager, SharingData)


def write(manager: DialogManager, data: SharingData) -> None:
    dialog_data.write(manager, data)


async def current(manager: DialogManager, deals: DealService) -> Deal:
    """The deal of this conversation, resolved with its owner."""
    return await deals.open(person(manager), dialog_data.needed(read(manager).deal_id))


async def chosen(manager: DialogManager, shares: ShareService) -> Share:
    """The group or the offer of this conversation, resolved with its owner."""
    return await shares.get(person(manager), dialog_data.needed(read(manager).share_id))


GROUPS: dict[str, Any] = {
    "name": "travel mugs",
    "count": 1,
    "log": Html("28 November: Anna"),
    "groups": [{"id": "a", "name": "Purchases"}],
}
OFFER: dict[str, Any] = {"name": "travel mugs", "money": "no", "supplier": "no"}
LINK: dict[str, Any] = {
    "name": "travel mugs",
    "minutes": 30,
    "url": "https://t.me/concierge_bot?startgroup=sh-a",
    "line": "/share sh-a",
}
GROUP: dict[str, Any] = {
    "name": "travel mugs",
    "title": "Purchases",
    "note": "none",
    "money": "no",
    "supplier": "no",
    "removed": "yes",
    "count": 1,
    "helpers": [{"id": "1", "name": "Anna"}],
}
