"""From the advice to the conversations that follow it."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot import i18n, states
from bot.dialogs.where.data import read


async def on_search(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_search(manager)


async def on_register(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_register(manager)


async def on_register_there(
    _callback: CallbackQuery, _button: Button, manager: DialogManager
) -> None:
    """At the platform that is being read about."""
    await states.open_register(manager, course=read(manager).platform)


async def on_rfq(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """With the goods named in the line after the command, and how many of them."""
    data = read(manager)
    wish = data.goods
    if wish and data.pieces:
        wish = i18n.plain("where-wish", goods=wish, pieces=str(data.pieces))
    await states.open_rfq(manager, wish=wish)
