"""Which facts a factory needs before it can quote a product, and how people name them."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from bot.domain.phrase import singular

MOST_OFFERED = 8
Words: TypeAlias = tuple[str, ...]
Parts: TypeAlias = Callable[[Words], Iterable[Words]]
_WORD = re.compile(r"\w+")
_FIRM = 6
_LONGEST_ENDING = 2
_SEPARATORS = " \t\n:;,.=-–—"
_YO = str.maketrans({"\u0451": "\u0435", "\u0401": "\u0415"})


@dataclass(frozen=True, slots=True)
class Attribute:
    """One thing to say about a product (RFQ9): its button, its question, its name for a supplier."""

    id: str
    ru: str
    en: str
    zh: str
    example: str
    ask: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductKind:
    """Products that are quoted by the same attributes; `heads` are their English names."""

    id: str
    ru: str
    heads: tuple[str, ...]
    attributes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NamedAttribute:
    """An attribute that the user called by name, and the words that followed: its value, or ""."""

    attribute: Attribute
    rest: str


@dataclass(frozen=True)
class Attributes:
    """All attributes and kinds of products; `default` lists attributes of any other product."""

    attribute: tuple[Attribute, ...]
    kind: tuple[ProductKind, ...]
    default: tuple[str, ...]

    def for_product(self, head: str, name: str) -> tuple[Attribute, ...]:
        """What to ask about a product, the most important first; never more than eight.

        `head` is the product's English noun, `name` its whole English name; either may be "".
        """
        kind = self.kind_of(head, name)
        ids = kind.attributes if kind else self.default
        return tuple(self._by_id[attribute_id] for attribute_id in ids[:MOST_OFFERED])

    def kind_of(self, head: str, name: str) -> ProductKind | None:
        """The kind with the longest name that the product's name ends with, else contains."""
        nouns = words_of(head)
        words = _until(words_of(name), nouns)
        return self._kind_named(_endings, words, nouns) or self._kind_named(_runs, words, nouns)

    def by_id(self, attribute_id: str) -> Attribute | None:
        return self._by_id.get(attribute_id)

    def named(self, typed: str) -> NamedAttribute | None:
        """The attribute whose Russian name begins the text, in any case of any noun."""
        found = list(_WORD.finditer(typed))
        words = [match.group().translate(_YO).lower() for match in found]
        fitting = [name for name in self._names if _begins(words, name)]
        if not fitting:
            return None
        name = max(fitting, key=lambda name: (len(name), sum(map(str.__eq__, words, name))))
        rest = typed[found[len(name) - 1].end() :].strip(_SEPARATORS)
        return NamedAttribute(self._names[name], rest)

    @cached_property
    def _by_id(self) -> Mapping[str, Attribute]:
        return {attribute.id: attribute for attribute in self.attribute}

    @cached_property
    def _heads(self) -> Mapping[Words, ProductKind]:
        pairs = [(head, kind) for kind in self.kind for head in kind.heads]
        # As written before the singular: nuts are food, a nut is a fastener.
        exact = {words_of(head): kind for head, kind in pairs}
        return {_singular(words): kind for words, kind in exact.items()} | exact

    @cached_property
    def _names(self) -> Mapping[Words, Attribute]:
        return {
            words_of(name.translate(_YO)): attribute
            for attribute in self.attribute
            for name in (attribute.ru, *attribute.aliases)
        }

    def _kind_named(self, parts: Parts, *names: Words) -> ProductKind | None:
        spellings = [spelling for words in names for spelling in (words, _singular(words))]
        known = [part for words in spellings for part in parts(words) if part in self._heads]
        return self._heads[max(known, key=len)] if known else None


def words_of(name: str) -> Words:
    """The words of a name as names are compared."""
    return tuple(_WORD.findall(name.lower()))


def _singular(words: Words) -> Words:
    return tuple(singular(word) for word in words)


def _until(words: Words, nouns: Words) -> Words:
    """Without what follows the noun: a bag with a metal zipper is no zipper."""
    ends = [
        end for end in range(len(words), 0, -1) if nouns and words[:end][-len(nouns) :] == nouns
    ]
    return words[: ends[0]] if ends else words


def _endings(words: Words) -> Iterable[Words]:
    return (words[start:] for start in range(len(words)))


def _runs(words: Words) -> Iterable[Words]:
    """Every run of words, the last ones first: an English noun stands at the end."""
    for end in range(len(words), 0, -1):
        yield from (words[start:end] for start in range(end))


def _begins(words: Sequence[str], name: Words) -> bool:
    return len(name) <= len(words) and all(map(_is_form, words, name))


def _is_form(typed: str, noun: str) -> bool:
    """Whether one may be a form of the other: long words may bend at the end, short ones not."""
    if len(noun) < _FIRM:
        return typed == noun
    is_lengthened = typed.startswith(noun) and len(typed) <= len(noun) + _LONGEST_ENDING
    return is_lengthened or (typed.startswith(noun[:-1]) and len(typed) <= len(noun) + 1)
