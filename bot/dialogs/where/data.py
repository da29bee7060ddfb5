"""What was answered about where to buy, and what is being read."""

from dataclasses import dataclass

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.platforms import Need, Purpose, Urgency
from bot.services.adviser import Told
from bot.services.ports import NeedRepository
from bot.states import WhereSG
from bot.widgets import person


@dataclass(slots=True)
class WhereData:
    """`is_counted` tells "I do not know how many" from a question not yet answered."""

    purpose: Purpose | None = None
    pieces: int | None = None
    is_counted: bool = False
    urgency: Urgency | None = None
    goods: str = ""
    platform: str = ""
    page: int = 0
    question: str = ""

    def take(self, told: Told) -> bool:
        """Keep what a line says over what was answered before. Whether it said anything."""
        if told.purpose:
            self.purpose = told.purpose
        if told.urgency:
            self.urgency = told.urgency
        if told.pieces is not None:
            self.pieces, self.is_counted = told.pieces, True
        return bool(told.purpose or told.urgency or told.pieces is not None)

    def recall(self, need: Need) -> None:
        """Answer as last time."""
        self.purpose, self.urgency = need.purpose, need.urgency
        self.pieces, self.is_counted = need.pieces, True

    def need(self, country: str | None) -> Need | None:
        """The whole need; None while a question is open."""
        if not self.purpose or not self.urgency or not self.is_counted:
            return None
        return Need(self.purpose, self.pieces, self.urgency, country)


def read(manager: DialogManager) -> WhereData:
    return dialog_data.read(manager, WhereData)


def write(manager: DialogManager, data: WhereData) -> None:
    dialog_data.write(manager, data)


async def advance(
    manager: DialogManager, data: WhereData, needs: NeedRepository | None = None
) -> None:
    """Show the first open question, or the advice; `needs` remembers a whole need for next time."""
    write(manager, data)
    need = data.need(None)
    if need and needs:
        needs.save(person(manager), need)
    following: State = WhereSG.answer
    if not data.purpose:
        following = WhereSG.purpose
    elif not data.is_counted:
        following = WhereSG.quantity
    elif not data.urgency:
        following = WhereSG.urgency
    await manager.switch_to(following)
