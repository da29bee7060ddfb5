"""The landed cost of a shipment."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class CostSG(StatesGroup):
    ask = State()
    country = State()
    purpose = State()
    result = State()
    change = State()
    part = State()


async def open_cost(manager: DialogManager, text: str = "") -> None:
    """Ask about a shipment; or, with a text that tells of one, reckon at once."""
    await manager.start(CostSG.result, data={"text": text}, mode=StartMode.RESET_STACK)
