from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.domain.ids import UserId
from bot.domain.user import User
from bot.services.profile import ProfileService
from bot.states import WelcomeSG

THANKS = "welcome-thanks"


@inject
async def on_agree(
    callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    profile: FromDishka[ProfileService],
) -> None:
    await profile.consent(UserId(callback.from_user.id))
    await manager.switch_to(WelcomeSG.country)


async def on_later(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_menu(manager)


async def after_country(manager: DialogManager, user: User) -> None:
    """A country with a single zone has answered the second question too."""
    if user.zone:
        await states.open_menu(manager, THANKS)
    else:
        await manager.switch_to(WelcomeSG.zone)


async def after_zone(manager: DialogManager, _user: User) -> None:
    await states.open_menu(manager, THANKS)
