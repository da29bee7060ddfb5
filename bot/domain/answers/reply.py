"""How sure an answer is: one answer, the nearest three, or a request to ask otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.answers.index import Hit
from bot.domain.answers.model import Ref

NEAREST = 3
SURE_SCORE, SURE_COVER = 0.55, 0.5
CLOSE_SCORE = 0.2


class Sureness(StrEnum):
    SURE = "sure"
    NEAREST = "nearest"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Reply:
    """`found` has the answer first, then what is close to it; empty when unclear.

    `cover` is the share of the question that the first one was found by.
    """

    sureness: Sureness
    found: tuple[Ref, ...] = ()
    cover: float = 0.0


def judge(hits: Sequence[Hit]) -> Reply:
    """Measured on tests/unit/answers: below these scores the first answer is as often wrong."""
    close = [hit for hit in hits if hit.score >= CLOSE_SCORE][:NEAREST]
    if not close:
        return Reply(Sureness.UNCLEAR)
    is_sure = close[0].score >= SURE_SCORE and close[0].cover >= SURE_COVER
    sureness = Sureness.SURE if is_sure else Sureness.NEAREST
    return Reply(sureness, tuple(hit.ref for hit in close), close[0].cover)
