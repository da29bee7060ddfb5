"""From an answer to the next screen: the one way every step goes."""

from collections.abc import Iterable

from aiogram_dialog import DialogManager

from bot.dialogs.rfq.data import RfqData, after, step, write
from bot.domain.rfq import Rfq
from bot.messages import cut
from bot.services.rfq_reader import Taken
from bot.services.rfqs import RfqService

_WORDS_SHOWN = 150


def keep(manager: DialogManager, data: RfqData, rfq: Rfq, rfqs: RfqService) -> None:
    """Make `rfq` the request of this conversation; letters written before no longer fit it."""
    data.rfq = rfqs.keep(rfq)
    data.wordings = None
    data.note, data.note_values = "", {}
    write(manager, data)


async def advance(manager: DialogManager, data: RfqData, rfq: Rfq, rfqs: RfqService) -> None:
    """Keep the answer and go on, or back to the review when it was corrected there."""
    target = after(step(manager), data)
    keep(manager, data, rfq, rfqs)
    await manager.switch_to(target)


def mention(manager: DialogManager, data: RfqData, taken: Taken) -> None:
    """Say above the next screen what was refused, misplaced, or should not be in a letter."""
    if taken.is_personal:
        data.note = "rfq-note-personal"
    elif taken.is_quantity:
        data.note = "rfq-note-quantity"
    elif taken.vague:
        data.note, data.note_values = "rfq-note-vague", {"words": _listed(taken.vague)}
    write(manager, data)


def _listed(words: Iterable[str]) -> str:
    return cut(", ".join(f"«{word}»" for word in words), _WORDS_SHOWN)
