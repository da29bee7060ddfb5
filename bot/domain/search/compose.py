"""Fits the head and the most telling properties into the few words a query may have."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.search.model import Reason
from bot.domain.search.parts import Part
from bot.domain.search.ranking import by_telling, in_english_order, is_strong
from bot.domain.search.wording import same
from bot.domain.translation import Role

MOST_WORDS = 4  # C12: two to four words
MOST_NAME_WORDS = 2  # C12: a brand or a model may narrow the query, a chain of them may not


@dataclass(frozen=True, slots=True)
class Composition:
    """The main query: its head, its properties, the most telling first, and what was left out.

    Kept parts hold only the words that stand in the query, left ones have their reason.
    """

    head: Part
    kept: tuple[Part, ...]
    left: tuple[Part, ...]

    @property
    def properties(self) -> tuple[Part, ...]:
        """What a variant may be narrowed by: the properties kept, then the strong without room."""
        waiting = (part for part in self.left if part.reason is Reason.SHORTENED)
        return (*self.kept, *filter(is_strong, waiting))

    @property
    def words(self) -> tuple[str, ...]:
        ordered = in_english_order([replace(self.head, role=Role.HEAD), *self.kept])
        return tuple(word for part in ordered for word in part.words)


def compose(head: Part, properties: Sequence[Part]) -> Composition:
    """Take properties by how much they tell while their words fit."""
    head = _cut(head, head.words[-MOST_WORDS:], head.words)
    kept: list[Part] = []
    left: list[Part] = []
    for part in by_telling(properties, head):
        fresh = new_words(part, [head, *kept])
        fitting = fresh[: _room(part, head, kept)]
        if fitting and (fitting == fresh or part.role is Role.BRAND):
            kept.append(_cut(part, fitting, fresh))
        else:
            reason = Reason.SHORTENED if fresh else Reason.REPEATED
            left.append(replace(part, reason=reason))
    return Composition(head, tuple(kept), tuple(left))


def _cut(part: Part, words: tuple[str, ...], whole: tuple[str, ...]) -> Part:
    return replace(part, words=words, was_cut=words != whole)


def new_words(part: Part, others: Sequence[Part]) -> tuple[str, ...]:
    """The words that nothing chosen so far has said already."""
    said = {same(word) for other in others for word in other.words}
    return tuple(word for word in part.words if same(word) not in said)


def _room(part: Part, head: Part, kept: Sequence[Part]) -> int:
    room = MOST_WORDS - len(head.words) - sum(len(other.words) for other in kept)
    if part.role is not Role.BRAND:
        return room
    names = sum(len(other.words) for other in kept if other.role is Role.BRAND)
    return min(room, MOST_NAME_WORDS - names)
