"""What the RFQ conversation keeps between steps, and how it moves among them."""

from dataclasses import dataclass, field
from typing import Final

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from bot import dialog_data
from bot.domain.rfq import STEPS, Rfq, Step
from bot.domain.translation import Language
from bot.services.rfq_translator import Wordings
from bot.states import RfqSG

# Every step has a state of its name.
STATES: Final[dict[Step, State]] = {step: getattr(RfqSG, step.value) for step in STEPS}


@dataclass(slots=True)
class RfqData:
    """The request, the person's corrections, and what the open window is about.

    `note` and `note_values` are said once, above the next screen. `is_fixing`: one answer is being
    corrected and leads back to the review. `wordings` is what the letters were translated to.
    `told` are steps the first line has answered: they are not asked.
    """

    rfq: Rfq | None = None
    corrections: dict[str, str] = field(default_factory=dict)
    is_introduced: bool = False
    is_fixing: bool = False
    attribute: str = ""
    products: list[str] = field(default_factory=list)
    wordings: Wordings | None = None
    is_posting: bool = False
    told: list[Step] = field(default_factory=list)
    language: Language = Language.ENGLISH
    word: str = ""
    wanted: str = ""
    note: str = ""
    note_values: dict[str, str] = field(default_factory=dict)


def read(manager: DialogManager) -> RfqData:
    return dialog_data.read(manager, RfqData)


def write(manager: DialogManager, data: RfqData) -> None:
    dialog_data.write(manager, data)


def request(data: RfqData) -> Rfq:
    """The request of this conversation."""
    if data.rfq is None:
        raise LookupError("this conversation has no request yet")
    return data.rfq


def step(manager: DialogManager) -> Step:
    """The step of the open window; windows of a part of a step belong to that step."""
    name = str(manager.current_context().state.state).partition(":")[2]
    parts = {"several": Step.PRODUCT, "attribute": Step.SPECIFICATION, "place": Step.DELIVERY}
    return parts.get(name) or Step(name)


def after(current: Step, data: RfqData) -> State:
    """Where an answered step leads."""
    later = STEPS[STEPS.index(current) + 1 :]
    following = [one for one in later if one not in data.told]
    return RfqSG.review if data.is_fixing or not following else STATES[following[0]]


def before(current: Step, data: RfqData) -> State:
    """Where "back" leads from a step."""
    earlier = [one for one in STEPS[: STEPS.index(current)] if one not in data.told]
    return RfqSG.review if data.is_fixing or not earlier else STATES[earlier[-1]]
