from typing import Any, TypedDict

from aiogram.types import User as Person
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n, notice_text
from bot.domain.deal import UnreadableDealError
from bot.domain.ids import UserId
from bot.services.deals import DealService
from bot.services.profile import ProfileService
from bot.services.watcher import Watcher


class MenuData(TypedDict):
    note: str
    name: str
    stranger: bool
    deals: int
    nearest: str


PREVIEW: MenuData = {"note": "", "name": "Anna", "stranger": True, "deals": 2, "nearest": "mugs"}


@inject
async def get_menu(
    event_from_user: Person,
    profile: FromDishka[ProfileService],
    deals: FromDishka[DealService],
    watcher: FromDishka[Watcher],
    menu_note: str | None = None,
    **_: Any,
) -> MenuData:
    user = await profile.get(UserId(event_from_user.id))
    count = await deals.count_open(user.id)
    return {
        "note": i18n.html(menu_note) + "\n" if menu_note else "",
        "name": event_from_user.first_name,
        "stranger": not user.is_introduced,
        "deals": count,
        "nearest": await _nearest(user.id, watcher) if count else "none",
    }


async def _nearest(user_id: UserId, watcher: Watcher) -> str:
    try:
        found = await watcher.nearest(user_id)
    except UnreadableDealError:
        return "none"
    return notice_text.line(*found, await watcher.today(user_id)) if found else "none"
