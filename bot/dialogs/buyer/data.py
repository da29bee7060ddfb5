"""Where the questionnaire is. The answers themselves are in the profile, not in dialog data."""

from dataclasses import dataclass
from typing import Final

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.buyer import BuyerField
from bot.states import BuyerSG

_ORDER: Final = tuple(BuyerField)
# Every field has a state of its name.
STATES: Final[dict[BuyerField, State]] = {one: getattr(BuyerSG, one.value) for one in _ORDER}
# The Latin spelling is not a question of its own: it finishes the first one.
STEPS: Final = len(_ORDER) - 1


@dataclass(slots=True)
class BuyerData:
    """Whether one goes through the questions, or corrects a single answer."""

    is_walking: bool = False


def is_walking(manager: DialogManager) -> bool:
    return dialog_data.read(manager, BuyerData).is_walking


def walk(manager: DialogManager, *, on: bool) -> None:
    dialog_data.write(manager, BuyerData(is_walking=on))


def asked(manager: DialogManager) -> BuyerField:
    """The field that the open window asks for."""
    return BuyerField(str(manager.current_context().state.state).partition(":")[2])


def number(field: BuyerField) -> int:
    """Which of the steps it is, counted from 1."""
    return max(1, _ORDER.index(field))


def before(field: BuyerField) -> State:
    return STATES[_ORDER[max(0, _ORDER.index(field) - 1)]]


def after(field: BuyerField) -> State:
    """The next question, or the card after the last one."""
    following = _ORDER[_ORDER.index(field) + 1 :]
    return STATES[following[0]] if following else BuyerSG.card
