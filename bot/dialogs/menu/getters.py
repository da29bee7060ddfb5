from typing import Any, TypedDict

from aiogram.types import User as Person
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.domain.ids import UserId
from bot.services.profile import ProfileService


class MenuData(TypedDict):
    name: str
    stranger: bool


PREVIEW: MenuData = {"name": "Anna", "stranger": True}


@inject
async def get_menu(
    event_from_user: Person, profile: FromDishka[ProfileService], **_: Any
) -> MenuData:
    user = await profile.get(UserId(event_from_user.id))
    return {"name": event_from_user.first_name, "stranger": not user.is_introduced}
