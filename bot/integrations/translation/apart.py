"""Words of one name with other properties between them: «a valve of brass, a ball one»."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import takewhile

from bot.domain.translation import Role
from bot.integrations.translation.forms import Forms
from bot.integrations.translation.morphology import Morphology
from bot.integrations.translation.tokens import Kind, Token
from bot.integrations.translation.trie import Match, Trie

_MOST_BETWEEN = 3


@dataclass(frozen=True, slots=True)
class Apart:
    """The name means `match`; its words stand at `words`, and properties `between` them."""

    match: Match
    words: tuple[int, ...]
    between: range


class ApartFinder:
    """Finds names of a noun and its adjective, in either order, or of a noun and what it is for."""

    def __init__(
        self,
        trie: Trie,
        morphology: Morphology,
        prepositions: Container[str],
        tokens: Sequence[Token],
        forms: Sequence[Forms],
    ) -> None:
        self._trie = trie
        self._is_preposition = [token.key in prepositions for token in tokens]
        self._forms = forms
        words = [
            morphology.word(token.key) if token.kind is Kind.WORD else None for token in tokens
        ]
        self._is_adjective = [word is not None and word.is_adjective for word in words]
        self._is_noun = [word is not None and not word.is_adjective for word in words]
        self._is_property = [
            token.kind is Kind.MEASURE or is_adjective
            for token, is_adjective in zip(tokens, self._is_adjective, strict=True)
        ]

    def at(self, index: int) -> Apart | None:
        """The name whose first word is at `index`."""
        if self._is_adjective[index]:
            return self._ending_in_noun(index)
        if not self._is_noun[index] or self._is_preposition[index]:
            return None
        return self._ending_in_adjective(index) or self._ending_in_group(index)

    def _properties(self, start: int) -> int:
        """How many properties stand in a row from `start` on."""
        limited = self._is_property[start : start + _MOST_BETWEEN + 1]
        return sum(1 for _ in takewhile(bool, limited))

    def _ending_in_noun(self, index: int) -> Apart | None:
        """Unless the noun makes a name with the word right before it."""
        noun = index + 1 + self._properties(index + 1)
        if noun == index + 1 or noun >= len(self._forms) or not self._is_noun[noun]:
            return None
        if self._named(noun - 1, noun):
            return None
        return self._named(index, noun)

    def _ending_in_adjective(self, index: int) -> Apart | None:
        run = range(index + 2, index + 1 + self._properties(index + 1))
        found = (self._named(index, last) for last in run if self._is_adjective[last])
        return next(filter(None, found), None)

    def _ending_in_group(self, index: int) -> Apart | None:
        """«A feeder, automatic, for pigs»."""
        group = index + 1 + self._properties(index + 1)
        is_group = group < len(self._forms) and self._is_preposition[group]
        if group == index + 1 or not is_group:
            return None
        rest = range(group, len(self._forms))
        keys = [self._forms[at].keys for at in (index, *rest)]
        match = self._trie.longest(keys)
        if match is None or match.length < 3 or match.entry.role is not Role.HEAD:  # noqa: PLR2004  # a group has two
            return None
        words = (index, *rest[: match.length - 1])
        return Apart(match, words, range(index + 1, group))

    def _named(self, first: int, last: int) -> Apart | None:
        match = self._trie.longest([self._forms[first].keys, self._forms[last].keys])
        is_name = match and match.length == 2 and match.entry.role is Role.HEAD  # noqa: PLR2004  # both words
        words, between = (first, last), range(first + 1, last)
        return Apart(match, words, between) if match and is_name else None
