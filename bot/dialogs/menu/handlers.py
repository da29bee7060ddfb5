from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot import states


async def on_search(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_search(manager)


async def on_rfq(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_rfq(manager)


async def on_deals(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_deals(manager)


async def on_check(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_check(manager)


async def on_start(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_start(manager)


async def on_settings(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_settings(manager)


async def on_help(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_help(manager)


async def on_pay(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_pay(manager)


async def on_cost(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_cost(manager)
