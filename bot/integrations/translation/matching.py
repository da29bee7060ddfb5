"""Walks over the tokens and translates them: the chain of lookups, surest first."""

import re
from collections.abc import Sequence
from itertools import takewhile

from bot.integrations.translation.apart import ApartFinder
from bot.integrations.translation.corrections import Corrections
from bot.integrations.translation.foreign import is_chinese
from bot.integrations.translation.lexicon import Lexicon
from bot.integrations.translation.making import PieceMaker
from bot.integrations.translation.pieces import Item, Mark, MarkKind
from bot.integrations.translation.script import has_cyrillic
from bot.integrations.translation.tokens import Kind, Token
from bot.integrations.translation.trie import Match

_SIGNS = {",": MarkKind.COMMA, "/": MarkKind.AND, "&": MarkKind.AND, "+": MarkKind.AND}
_STOPS = {Kind.SIGN: None, Kind.MINUS: MarkKind.MINUS, Kind.DASH: MarkKind.DASH}
MAX_JOINS = 12
_NAME_WITH_NUMBER = re.compile(r"([a-z]{3,})[0-9]+")


class Walk:
    """One pass over one text."""

    def __init__(
        self, lexicon: Lexicon, text: str, tokens: Sequence[Token], corrections: Corrections
    ) -> None:
        self._lexicon = lexicon
        self._tokens = tokens
        self._forms = lexicon.speller.forms(tokens)
        self._corrected = self._find(corrections)
        self._joins_left = MAX_JOINS
        self._is_english = not has_cyrillic(text)
        self._make = PieceMaker(lexicon, text, tokens, self._forms)
        self._apart = ApartFinder(
            lexicon.trie,
            lexicon.morphology,
            lexicon.language.prepositions,
            tokens,
            self._forms,
        )

    def items(self) -> list[Item]:
        """Pieces and marks in the order of the text."""
        found: list[Item] = []
        index = 0
        while index < len(self._tokens):
            items, length = self._step(index)
            found += items
            index += length
        return found

    def _step(self, index: int) -> tuple[list[Item], int]:
        """What stands at `index`, and over how many tokens it reaches."""
        token = self._tokens[index]
        if token.kind in _STOPS:
            kind = _STOPS[token.kind] or _SIGNS.get(token.key, MarkKind.BREAK)
            return [Mark(kind, token.start)], 1
        if index in self._corrected:
            length, english = self._corrected[index]
            return [self._make.corrected(index, length, english)], length
        end = self._end_of_run(index)
        keys = [form.keys for form in self._forms[index:end]]
        match = self._match(index, keys)
        if match is None or match.length == 1:
            word = self._function_word(index) or self._torn_name(index)
            if word is not None:
                return word
        if match is None or self._forms[index].is_guess:
            match = self._joined(index) or match
        named = self._english_name(index, end)
        if named > (match.length if match else 0):
            return [self._make.english_name(index, named)], named
        if match:
            return [self._make.matched(index, match)], match.length
        return self._unmatched(index, end)

    def _torn_name(self, index: int) -> tuple[list[Item], int] | None:
        """A name, and the properties that stand inside it."""
        apart = self._apart.at(index)
        if apart is None:
            return None
        found: list[Item] = [self._make.apart(apart)]
        between = apart.between.start
        while between < apart.between.stop:
            items, length = self._step(between)
            found += items
            between += length
        return found, apart.words[-1] + 1 - index

    def _english_name(self, index: int, end: int) -> int:
        """How many Latin words name a product; between Russian words they name a model."""
        if not self._is_english or self._tokens[index].kind is not Kind.LATIN:
            return 0
        run = takewhile(lambda token: token.kind is Kind.LATIN, self._tokens[index:end])
        words = [token.key for token in run]
        return self._lexicon.foreign.english(words)

    def _match(self, index: int, keys: Sequence[Sequence[str]]) -> Match | None:
        """The longest entry; one that would tear a hyphenated word apart gives way."""
        match = self._lexicon.trie.longest(keys)
        if match and self._tokens[index].key in self._lexicon.language.prepositions:
            inner = self._lexicon.trie.longest(keys[1:])
            return match if inner is None or inner.length < match.length else None
        if match is None or not self._is_glued(index + match.length):
            return match
        start = index + match.length - 1
        while start > index and self._is_glued(start):
            start -= 1
        whole = self._lexicon.trie.longest(keys[: start - index])
        return whole or match

    def _is_glued(self, index: int) -> bool:
        return index < len(self._tokens) and self._tokens[index].is_glued

    def _find(self, corrections: Corrections) -> dict[int, tuple[int, str]]:
        """Where the user's own words stand; no glossary phrase may swallow one of them."""
        found: dict[int, tuple[int, str]] = {}
        index = 0
        keys = [form.keys for form in self._forms]
        while index < len(self._tokens):
            match = corrections.match(self._tokens[index:], keys[index:])
            if match:
                found[index] = match
            index += match[0] if match else 1
        return found

    def _end_of_run(self, index: int) -> int:
        run = range(index, len(self._tokens))
        stops = (i for i in run if self._tokens[i].kind in _STOPS or i in self._corrected)
        return next(stops, len(self._tokens))

    def _function_word(self, index: int) -> tuple[list[Item], int] | None:
        token, language = self._tokens[index], self._lexicon.language
        if token.key in language.fillers or self._is_determiner(index):
            return [], 1
        if token.key in language.conjunctions:
            return [Mark(MarkKind.AND, token.start)], 1
        preposition = language.prepositions.get(token.key)
        if preposition:
            return [Mark(MarkKind.PREPOSITION, token.start, preposition)], 1
        if token.key not in language.negations:
            return None
        joined = self._joined(index)
        if joined:
            return [self._make.matched(index, joined)], joined.length
        return [Mark(MarkKind.NEGATION, token.start)], 1

    def _is_determiner(self, index: int) -> bool:
        """«For our shop»: between a preposition and its noun."""
        language = self._lexicon.language
        is_led = index > 0 and self._tokens[index - 1].key in language.prepositions
        return is_led and self._tokens[index].key in language.determiners

    def _joined(self, index: int) -> Match | None:
        """A word typed as two: the glossary may know it written together."""
        pair = self._tokens[index : index + 2]
        if [token.kind for token in pair] != [Kind.WORD, Kind.WORD] or not self._joins_left:
            return None
        self._joins_left -= 1
        key = pair[0].key + pair[1].key
        match = self._lexicon.trie.longest([(key, *self._lexicon.morphology.word(key).lemmas)])
        return Match(match.entry, len(pair)) if match else None

    def _unmatched(self, index: int, end: int) -> tuple[list[Item], int]:
        token = self._tokens[index]
        if token.kind is Kind.MEASURE:
            return [self._make.measured(index)], 1
        if token.kind is Kind.LATIN:
            return self._latin(index, end)
        if is_chinese(token.text):
            return [*self._make.chinese(index)], 1
        return [self._make.transliterated(index)], 1

    def _latin(self, index: int, end: int) -> tuple[list[Item], int]:
        named = _NAME_WITH_NUMBER.fullmatch(self._tokens[index].key)
        match = self._lexicon.trie.longest([(named[1],)]) if named else None
        if named and match:
            return [*self._make.branded(index, match, named.end(1))], 1
        last = index + 1
        while last < end and self._is_part_of_code(last):
            last += 1
        return [self._make.latin(index, last - index)], last - index

    def _is_part_of_code(self, index: int) -> bool:
        token = self._tokens[index]
        if not token.is_glued:
            return False
        is_number = token.measure is not None and token.measure.is_bare
        return is_number or (token.kind is Kind.LATIN and token.key not in self._lexicon.trie)
