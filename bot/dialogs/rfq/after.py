"""Where one goes from a finished request."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot import states
from bot.dialogs.rfq.data import read, request


async def on_followups(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    await states.open_followups(manager, request(read(manager)).id)


async def on_letters(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """To whom was written long ago, or elsewhere."""
    await states.open_followups(manager)


async def on_deal(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """A new deal from this letter, or one it belongs to."""
    await states.open_deals(manager, rfq_id=request(read(manager)).id)
