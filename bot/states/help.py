"""Questions and answers."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode


class HelpSG(StatesGroup):
    main = State()
    topic = State()
    answer = State()
    nearest = State()
    terms = State()
    about = State()


async def open_help(manager: DialogManager, question: str = "") -> None:
    """The topics; or, with a question, its answer or the nearest ones."""
    await manager.start(HelpSG.main, data={"question": question}, mode=StartMode.RESET_STACK)
