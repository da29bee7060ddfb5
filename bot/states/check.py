"""Checking a supplier: what is known, item by item, the verdict, and who may be paid."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class CheckSG(StatesGroup):
    list = State()
    card = State()
    fields = State()
    field = State()
    badges = State()
    groups = State()
    item = State()
    verdict = State()
    ask = State()
    payee = State()
    detail = State()
    alarm = State()
    reason = State()
    history = State()
    past = State()
    erase = State()


async def open_check(manager: DialogManager, typed: str = "") -> None:
    """The person's suppliers; with `typed` (a name, an address, a pasted block) a new one."""
    await manager.start(CheckSG.list, data={"typed": typed}, mode=StartMode.RESET_STACK)
