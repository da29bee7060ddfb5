"""The choice of payment."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class PaySG(StatesGroup):
    country = State()
    money = State()
    result = State()
    change = State()
    bank = State()
    methods = State()
    method = State()
    compare = State()
    compared = State()


async def open_pay(manager: DialogManager, text: str = "") -> None:
    """Ask what is to be paid; or, with a text such as «5000 usd», answer at once."""
    await manager.start(PaySG.result, data={"text": text}, mode=StartMode.RESET_STACK)
