"""Signing up on Alibaba.com."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class RegisterSG(StatesGroup):
    overview = State()
    step = State()


async def open_register(manager: DialogManager) -> None:
    """The overview, with the step to go on from."""
    await manager.start(RegisterSG.overview, mode=StartMode.RESET_STACK)
