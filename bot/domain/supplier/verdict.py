"""What the answers add up to. A hard stop wins over every score; what is unknown is not good."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.domain.supplier.checklist import Checklist, Item
from bot.domain.supplier.model import Reply

# A bad answer costs half of what a good one brings, so that it is worse than no answer.
_BAD_COSTS: Final = 0.5
_GOOD_FROM, _FAIR_FROM = 70, 40


class Grade(StrEnum):
    """What to do next."""

    STOP = "stop"
    POOR = "poor"
    UNCLEAR = "unclear"
    FAIR = "fair"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`score` is from 0 to 100. Items stand in the order of their importance.

    `reasons_for` and `reasons_against` were answered; `unknown` were not, or «don't know».
    """

    score: int
    grade: Grade
    stops: tuple[str, ...]
    reasons_for: tuple[str, ...]
    reasons_against: tuple[str, ...]
    unknown: tuple[str, ...]


def judge(checklist: Checklist, replies: Mapping[str, Reply]) -> Verdict:
    """The verdict on what is known; the order of answers does not matter."""
    good = _kept(checklist, lambda item: item.is_good(replies.get(item.id)))
    bad = _kept(checklist, lambda item: item.is_bad(replies.get(item.id)))
    unknown = _kept(checklist, lambda item: replies.get(item.id) not in {Reply.YES, Reply.NO})
    score = _score(checklist, good, bad)
    return Verdict(
        score=score,
        grade=_grade(score, good, bad, unknown),
        stops=tuple(item.id for item in bad if item.stop),
        reasons_for=tuple(item.id for item in good),
        reasons_against=tuple(item.id for item in bad if not item.stop),
        unknown=tuple(item.id for item in unknown),
    )


def _kept(checklist: Checklist, chosen: Callable[[Item], bool]) -> tuple[Item, ...]:
    """Stops first, then what weighs most; equals in the order of the list."""
    kept = [item for item in checklist.items if chosen(item)]
    return tuple(sorted(kept, key=lambda item: (not item.stop, -item.weight)))


def _weight(items: Iterable[Item]) -> int:
    return sum(item.weight for item in items)


def _score(checklist: Checklist, good: Iterable[Item], bad: Iterable[Item]) -> int:
    earned = _weight(good) - _BAD_COSTS * _weight(bad)
    return max(0, int(100 * earned / max(1, _weight(checklist.items))))


def _grade(
    score: int, good: Iterable[Item], bad: Sequence[Item], unknown: Sequence[Item]
) -> Grade:
    """Without an answer to every stop nothing is good yet; with half unknown nothing is clear."""
    if any(item.stop for item in bad):
        return Grade.STOP
    known = _weight(good) + _weight(bad)
    if _weight(bad) > _weight(good):
        return Grade.POOR
    if _weight(unknown) > known:
        return Grade.UNCLEAR
    if score >= _GOOD_FROM and not any(item.stop for item in unknown):
        return Grade.GOOD
    return Grade.FAIR if score >= _FAIR_FROM else Grade.POOR
