from typing import Any, TypedDict

from aiogram.types import User as Person
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.domain.ids import UserId
from bot.services.deals import DealService
from bot.services.profile import ProfileService


class MenuData(TypedDict):
    note: str
    name: str
    stranger: bool
    deals: int


PREVIEW: MenuData = {"note": "", "name": "Anna", "stranger": True, "deals": 2}


@inject
async def get_menu(
    event_from_user: Person,
    profile: FromDishka[ProfileService],
    deals: FromDishka[DealService],
    menu_note: str | None = None,
    **_: Any,
) -> MenuData:
    user = await profile.get(UserId(event_from_user.id))
    return {
        "note": i18n.html(menu_note) + "\n" if menu_note else "",
        "name": event_from_user.first_name,
        "stranger": not user.is_introduced,
        "deals": await deals.count_open(user.id),
    }
