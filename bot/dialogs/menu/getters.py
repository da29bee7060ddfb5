from typing import Any, TypedDict

from aiogram.types import User as Person
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.domain.deal import UnreadableDealError
from bot.domain.ids import UserId
from bot.services.deals import DealService
from bot.services.watcher import Watcher
from bot.texts import notice_text


class Standing(TypedDict):
    beginner: bool
    deals: int
    nearest: str


class MenuData(Standing):
    note: str
    name: str


PREVIEW: MenuData = {
    "note": "",
    "name": "Anna",
    "beginner": False,
    "deals": 2,
    "nearest": "mugs",
}


@inject
async def get_menu(
    event_from_user: Person,
    deals: FromDishka[DealService],
    watcher: FromDishka[Watcher],
    menu_note: str | None = None,
    **_: Any,
) -> MenuData:
    standing = await _standing(UserId(event_from_user.id), deals, watcher)
    return {
        "note": i18n.html(menu_note) + "\n" if menu_note else "",
        "name": event_from_user.first_name,
        **standing,
    }


async def _standing(user_id: UserId, deals: DealService, watcher: Watcher) -> Standing:
    """How many deals are open, and the nearest deadline of all in words."""
    try:
        known = await deals.all(user_id)
    except UnreadableDealError:
        count = await deals.count_open(user_id)
        return {"beginner": False, "deals": count, "nearest": "none"}
    today = await deals.today(user_id)
    count, found = sum(one.is_open for one in known), watcher.nearest(known, today)
    nearest = notice_text.line(*found, today) if count and found else "none"
    return {"beginner": not known, "deals": count, "nearest": nearest}
