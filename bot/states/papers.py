"""The papers of a deal: evidence, archive, picture, calendar."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager

from bot.domain.ids import DealId


class PapersSG(StatesGroup):
    menu = State()
    evidence = State()
    item = State()
    erase = State()


async def open_papers(manager: DialogManager, deal_id: DealId) -> None:
    """Over the conversation about the deal, which goes on when the papers are closed.

    The dialog checks that the deal is theirs.
    """
    await manager.start(PapersSG.menu, data={"deal_id": deal_id})
