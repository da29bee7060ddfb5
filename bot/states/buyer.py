"""What a person tells about themselves as a buyer."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class BuyerSG(StatesGroup):
    """Beside the questions, which bear the names of the fields they ask for, five more windows."""

    card = State()
    fix = State()
    name = State()
    name_latin = State()
    company = State()
    position = State()
    business = State()
    country = State()
    city = State()
    email = State()
    phone = State()
    website = State()
    address = State()
    erase = State()
    erased = State()
    unreadable = State()


async def open_buyer(manager: DialogManager, *, nested: bool = False) -> None:
    """The buyer's card, or the questions for a new buyer.

    `nested`: over the open conversation, which goes on where it was when the buyer is done.
    """
    mode = StartMode.NORMAL if nested else StartMode.RESET_STACK
    await manager.start(BuyerSG.card, mode=mode)
