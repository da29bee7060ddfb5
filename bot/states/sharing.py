"""A deal shown to groups."""

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager

from bot.domain.ids import DealId
from bot.states.deals import open_deal


class SharingSG(StatesGroup):
    groups = State()
    offer = State()
    link = State()
    group = State()
    end = State()


async def open_sharing(manager: DialogManager, deal_id: DealId) -> None:
    """Over the conversation about the deal, which goes on afterwards.

    The dialog checks that the deal is theirs.
    """
    await manager.start(SharingSG.groups, data={"deal_id": deal_id})


async def open_shared_deal(manager: DialogManager, deal_id: DealId) -> None:
    """The same from outside: the deal is opened first, so that there is a way back to it."""
    await open_deal(manager, deal_id)
    await open_sharing(manager, deal_id)
