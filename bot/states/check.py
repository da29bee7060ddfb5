"""Checking a supplier: what is known, item by item, the verdict, and who may be paid."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from bot.domain.ids import SupplierId


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


async def open_check(
    manager: DialogManager, typed: str = "", supplier_id: SupplierId | None = None
) -> None:
    """The person's suppliers; with `typed` (a name, an address, a pasted block) a new one.

    With an id that supplier; the dialog checks that it is theirs.
    """
    data = {"typed": typed, "supplier_id": supplier_id}
    await manager.start(CheckSG.list, data=data, mode=StartMode.RESET_STACK)
