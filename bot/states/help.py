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


async def open_help(manager: DialogManager, question: str = "", entry: str = "") -> None:
    """The topics; with a question its answer or the nearest ones; with an entry's id its answer."""
    await manager.start(
        HelpSG.main,
        data={"question": question, "entry": entry},
        mode=StartMode.RESET_STACK,
    )
