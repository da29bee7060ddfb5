"""What is kept about a person, and its deletion."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class PrivacySG(StatesGroup):
    main = State()
    erase = State()


async def open_privacy(manager: DialogManager) -> None:
    await manager.start(PrivacySG.main, mode=StartMode.RESET_STACK)


async def open_delete(manager: DialogManager) -> None:
    """What would go; nothing goes before the button."""
    await manager.start(PrivacySG.erase, mode=StartMode.RESET_STACK)
