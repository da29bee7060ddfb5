"""Where a purchase starts: the way as a whole, where to buy, signing up."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import DialogManager, StartMode

from bot.states.check import open_check
from bot.states.deals import open_deals
from bot.states.letters import open_rfq
from bot.states.pay import open_pay
from bot.states.search import open_search


class StartSG(StatesGroup):
    main = State()
    road = State()


class WhereSG(StatesGroup):
    purpose = State()
    quantity = State()
    urgency = State()
    answer = State()
    fix = State()
    questions = State()
    question = State()
    platforms = State()
    guide = State()


class RegisterSG(StatesGroup):
    overview = State()
    choice = State()
    step = State()
    finished = State()


@dataclass(frozen=True, slots=True)
class RoadStep:
    """One of the stages of a purchase; `open` is None while no conversation leads through it."""

    id: str
    open: Callable[[DialogManager], Awaitable[None]] | None = None


async def open_start(manager: DialogManager) -> None:
    await manager.start(StartSG.main, mode=StartMode.RESET_STACK)


async def open_where(manager: DialogManager, told: str = "") -> None:
    """Ask where to buy best; `told` answers as many of the questions as it can."""
    await manager.start(WhereSG.purpose, data={"told": told}, mode=StartMode.RESET_STACK)


async def open_register(manager: DialogManager, course: str = "") -> None:
    """How far the person has come with signing up, and the way on.

    `course` is the marketplace; without one it is the first. The dialog checks that it exists.
    """
    await manager.start(RegisterSG.overview, data={"course": course}, mode=StartMode.RESET_STACK)


# From choosing the marketplace to the parcel: a stage gets its button with its conversation.
ROAD: Final = (
    RoadStep("where", open_where),
    RoadStep("register", open_register),
    RoadStep("search", open_search),
    RoadStep("letter", open_rfq),
    RoadStep("check", open_check),
    RoadStep("pay", open_pay),
    RoadStep("follow", open_deals),
    RoadStep("receive"),
)
