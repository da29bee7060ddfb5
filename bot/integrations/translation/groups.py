"""Prepositional groups: which words a preposition takes, and what the group says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.phrase import chinese, english, plural, singular
from bot.domain.translation import Origin, Role, Segment
from bot.integrations.translation.language import Group, Language, Preposition
from bot.integrations.translation.pieces import Grammar, Item, Piece

_MODIFIERS = {Role.COLOUR, Role.FEATURE, Role.ATTRIBUTE}
_NOUNS = {Role.HEAD, Role.MATERIAL, Role.UNKNOWN, Role.PURPOSE, *_MODIFIERS}
_ROLES = {
    Group.PURPOSE: Role.PURPOSE,
    Group.MATERIAL: Role.MATERIAL,
    Group.WITH: Role.TAIL,
    Group.IN: Role.TAIL,
    Group.EXCLUDE: Role.HEAD,
}


@dataclass(frozen=True, slots=True)
class Governed:
    """A group that words after «and» may still join: its kind, and case and number of its noun."""

    kind: Group
    case: str
    cases: frozenset[tuple[str, str]]

    def admits(self, grammar: Grammar) -> bool:
        """Whether the word is in the group's case, and not rather the name of a new product."""
        own = {pair for pair in grammar.cases if pair[0] == self.case}
        if not own:
            return False
        wanted = {pair for pair in self.cases if pair[0] == self.case}
        is_nominative = any(case == "nomn" for case, _ in grammar.cases)
        return bool(own & wanted) or not is_nominative


def governed(preposition: Preposition, grammar: Grammar) -> Governed:
    """What the preposition makes of a noun; the noun's case decides."""
    fitting = (row for row in preposition.cases if grammar.may_be(row[0]))
    case, kind = next(fitting, preposition.cases[0])
    return Governed(kind, case, grammar.cases)


def open_group(grammar: Grammar) -> Governed | None:
    """The group that a glossary phrase leaves open: «with a lid», or «toys for dogs»."""
    if grammar.opening:
        return governed(grammar.opening, grammar)
    if grammar.inner:
        return governed(grammar.inner.preposition, Grammar(grammar.inner.cases))
    return None


def taken(items: Sequence[Item], start: int, *, is_with: bool) -> list[Piece]:
    """The words at `start` that one preposition governs: adjectives, a noun, its genitives.

    A Latin name belongs to a noun it follows only after «with» («with a certificate CE»).
    """
    found: list[Piece] = []
    has_noun = False
    for item in items[start:]:
        if not isinstance(item, Piece) or not _belongs(item, found, has_noun, is_with):
            break
        found.append(item)
        has_noun = has_noun or not (item.grammar.is_adjective or item.is_bare_number)
        if item.role in {Role.ORIGIN, Role.PURPOSE}:
            break
    return found if has_noun or any(piece.grammar.is_adjective for piece in found) else []


def _belongs(item: Piece, found: Sequence[Piece], has_noun: bool, is_with: bool) -> bool:
    if item.is_latin or item.is_bare_number:
        return is_with and (not found or (item.is_latin and not found[-1].is_bare_number))
    if item.role is Role.ORIGIN:
        return not found
    if not has_noun:
        return item.role in _NOUNS
    is_genitive = bool(item.grammar.cases) and item.grammar.may_be("gent")
    return item.role is Role.HEAD and is_genitive and not item.grammar.is_adjective


def leading_noun(pieces: Sequence[Piece]) -> int:
    """Where the word stands whose case the preposition decides."""
    ranks = [
        (piece.grammar.is_adjective or piece.is_bare_number, piece.is_latin) for piece in pieces
    ]
    return ranks.index(min(ranks))


class GroupBuilder:
    """Builds the segments of a group."""

    def __init__(self, language: Language, text: str) -> None:
        self._language = language
        self._text = text

    def build(self, start: int, pieces: Sequence[Piece], kind: Group) -> list[Piece]:
        """One piece when every word is sure; otherwise single ones, so that each can be asked."""
        if not all(piece.segment.is_sure for piece in pieces):
            return [_in_group(piece, kind) for piece in pieces]
        inner = inner_phrase(pieces)
        en, zh = english(inner), chinese(inner)
        if kind in self._language.openings:
            opening_en, opening_zh = self._language.openings[kind]
            en, zh = f"{opening_en} {en}", f"{opening_zh}{zh}"
        return [self._one(start, pieces, Segment("", en, zh, _ROLES[kind], Origin.GLOSSARY))]

    def is_capacity(self, preposition: Preposition) -> bool:
        """Whether a number of pieces after the preposition is how many the thing holds."""
        return preposition.word in self._language.capacity

    def placed(self, preposition: Preposition, place: Piece) -> Piece:
        """«To Kazakhstan» is where the goods go, «in Kazakhstan» where they are made."""
        case = self._language.destination_cases.get(preposition.word)
        cases = {own for own, _ in place.grammar.cases}
        en, zh = self._language.destination
        if case not in cases or "loct" in cases or place.segment.en.startswith(f"{en} "):
            return place
        segment = place.segment
        bound = replace(segment, en=f"{en} {segment.en}", zh=f"{zh}{segment.zh}")
        return replace(place, segment=bound)

    def joined(self, group: Piece, pieces: Sequence[Piece], kind: Group) -> list[Piece]:
        """The group with the words that «and» added to it."""
        opening = self._language.openings.get(kind)
        is_other = opening and not group.segment.en.startswith(f"{opening[0]} ")
        if group.role is Role.HEAD or (is_other and group.segment.is_sure):
            return [group, *self.build(pieces[0].start, pieces, kind)]
        added = inner_phrase(pieces)
        if not group.segment.is_sure or not all(piece.segment.is_sure for piece in pieces):
            return [group, *(_in_group(piece, kind) for piece in pieces)]
        and_en, and_zh = self._language.joining
        if kind not in self._language.openings:
            and_en = " "
        first = group.segment.en if kind in self._language.openings else singular(group.segment.en)
        en = f"{first}{and_en}{english(added)}"
        zh = f"{group.segment.zh}{and_zh}{chinese(added)}"
        segment = Segment("", en, zh, group.role, group.segment.origin)
        return [self._one(group.start, [group, *pieces], segment)]

    def narrowed(self, group: Piece, noun: Piece) -> list[Piece]:
        """«With printing» of a logo is «with logo printing»."""
        opening, _ = self._language.openings[Group.WITH]
        words = group.segment.en.split()
        is_plain = words[:1] == [opening] and group.role is Role.TAIL
        if not is_plain or not (group.segment.is_sure and noun.segment.is_sure):
            return [group, noun.in_role(group.role)]
        en = " ".join([*words[:-1], noun.segment.en, words[-1]])
        zh = f"{group.segment.zh}{noun.segment.zh}"
        return [self._one(group.start, [group, noun], replace(group.segment, en=en, zh=zh))]

    def _one(self, start: int, pieces: Sequence[Piece], segment: Segment) -> Piece:
        end = pieces[-1].end
        located = replace(segment, source=self._text[start:end])
        return Piece(located, start, end, pieces[leading_noun(pieces)].grammar)


def inner_phrase(pieces: Sequence[Piece]) -> list[Segment]:
    """The words of a group as a small product: its first noun is the head."""
    noun = leading_noun(pieces)
    segments = [piece.segment for piece in pieces]
    for index, piece in enumerate(pieces):
        if index == noun:
            en = piece.segment.en
            name = plural(en) if _is_many(pieces[:index]) else en
            segments[index] = replace(piece.segment, en=name, role=Role.HEAD)
        elif piece.role is Role.HEAD:
            segments[index] = replace(piece.segment, role=Role.PURPOSE)
        elif piece.is_bare_number:
            segments[index] = replace(piece.segment, role=Role.ATTRIBUTE)
    return segments


def _is_many(pieces: Sequence[Piece]) -> bool:
    return any(piece.is_bare_number and piece.segment.en != "1" for piece in pieces)


def _in_group(piece: Piece, kind: Group) -> Piece:
    is_modifier = piece.role in _MODIFIERS and piece.grammar.is_adjective
    return piece if is_modifier else piece.in_role(_ROLES[kind])
