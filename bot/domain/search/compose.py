"""Fits the head and the most telling properties into the few words a query may have."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.domain.search.model import Reason
from bot.domain.search.parts import Part
from bot.domain.search.ranking import by_telling, in_english_order, is_strong
from bot.domain.search.rules import WordRules
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
        """What a variant may be narrowed by: the properties kept, then the strong without room.

        A number comes last: fewer offers name it, and a variant is to find more.
        """
        kept = sorted(self.kept, key=lambda part: part.role is Role.SPEC)
        return (*kept, *filter(is_strong, self.waiting))

    @property
    def waiting(self) -> tuple[Part, ...]:
        """The properties that only found no room."""
        return tuple(part for part in self.left if part.reason is Reason.SHORTENED)

    @property
    def words(self) -> tuple[str, ...]:
        ordered = in_english_order([replace(self.head, role=Role.HEAD), *self.kept])
        return tuple(word for part in ordered for word in part.words)


def compose(head: Part, properties: Sequence[Part], rules: WordRules) -> Composition:
    """Take properties by how much they tell while their words fit.

    A long name gives way to its brief form when that makes room for a telling property.
    """
    whole = _composed(head, properties, rules)
    brief = _brief(head, head.words, rules)
    if brief == head.words or not any(map(is_strong, whole.waiting)):
        return whole
    shorter = _composed(_cut(head, brief, head.words), properties, rules)
    return shorter if len(shorter.kept) > len(whole.kept) else whole


def _composed(head: Part, properties: Sequence[Part], rules: WordRules) -> Composition:
    head = _cut(head, head.words[-MOST_WORDS:], head.words)
    ordered = by_telling(properties, head, rules.ratings, rules.vague)
    implied = _implied([head, *ordered], rules)
    kept: list[Part] = []
    left: list[Part] = []
    for place, part in enumerate(ordered):
        fresh = new_words(part, [head, *kept], implied)
        fresh = fresh if _without(rules.small, fresh) else ()
        waiting = sum(len(other.words) for other in ordered[place + 1 :])
        fitting = _fitting(part, fresh, _room(part, head, kept), waiting, rules)
        if fitting:
            kept.append(_cut(part, fitting, fresh))
        else:
            reason = Reason.SHORTENED if fresh else Reason.REPEATED
            left.append(replace(part, reason=reason))
    return Composition(head, tuple(kept), tuple(left))


def _fitting(
    part: Part, fresh: tuple[str, ...], room: int, waiting: int, rules: WordRules
) -> tuple[str, ...]:
    """The words that have room: all of them, or those that matter.

    A measure also makes room for the words that are still `waiting`.
    """
    is_tight = part.role is Role.SPEC and len(fresh) + waiting > room
    if len(fresh) > room or is_tight:
        fresh = _brief(part, fresh, rules) or fresh
    if part.role is Role.BRAND:
        return fresh[:room]
    return fresh if len(fresh) <= room else ()


def _brief(part: Part, words: tuple[str, ...], rules: WordRules) -> tuple[str, ...]:
    if part.role is Role.SPEC:
        return _without(rules.dispensable, words)
    if part.role is Role.ATTRIBUTE and words[:1] and words[0].isdecimal():
        return ("-".join(words),)
    text = " ".join(words)
    return tuple(rules.brief.get(text.casefold(), text).split())


def _without(unwanted: Collection[str], words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word.casefold() not in unwanted)


def _implied(parts: Sequence[Part], rules: WordRules) -> frozenset[str]:
    """What some other word of the wish says more exactly."""
    said = {word.casefold() for part in parts for word in part.words}
    return frozenset(word for word, better in rules.implied.items() if better & said)


def _cut(part: Part, words: tuple[str, ...], whole: tuple[str, ...]) -> Part:
    """What is left of a tail stands in front of the name: a custom mug."""
    was_cut = part.was_cut or words != whole
    role = Role.FEATURE if part.role is Role.TAIL and words != whole else part.role
    return replace(part, words=words, was_cut=was_cut, role=role)


def new_words(
    part: Part, others: Sequence[Part], implied: Collection[str] = ()
) -> tuple[str, ...]:
    """The words that nothing chosen so far has said already."""
    said = {same(word) for other in others for word in other.words}
    return tuple(word for word in _without(implied, part.words) if same(word) not in said)


def _room(part: Part, head: Part, kept: Sequence[Part]) -> int:
    room = MOST_WORDS - len(head.words) - sum(len(other.words) for other in kept)
    if part.role is not Role.BRAND:
        return room
    names = sum(len(other.words) for other in kept if other.role is Role.BRAND)
    return min(room, MOST_NAME_WORDS - names)
