"""The keys by which a single word of the operator is found."""

from collections.abc import Sequence
from itertools import islice, product

from bot.domain.vocabulary import OperatorWord, Word, WordKeys, WordSource
from bot.integrations.translation.compiled import (
    FORMAT,
    MAX_KEY_TOKENS,
    SHORTEST_TYPO,
    is_adjective_with_noun,
    token_forms,
)
from bot.integrations.translation.morphology import Morphology
from bot.integrations.translation.sounds import Sounds
from bot.integrations.translation.text import clean
from bot.integrations.translation.tokens import Kind, Scanner, Token
from bot.integrations.translation.trie import SEPARATOR

_MAX_SEQUENCES = 8
_VERSION_DIGITS = 8
_SIGNS = {Kind.SIGN, Kind.MINUS, Kind.DASH}


class KeyMaker:
    """Cuts words by the rules of this version; `digest` names the data those rules come from."""

    def __init__(
        self, scanner: Scanner, morphology: Morphology, sounds: Sounds, digest: str
    ) -> None:
        self.version = f"{FORMAT}-{digest[:_VERSION_DIGITS]}"
        self._scanner = scanner
        self._morphology = morphology
        self._sounds = sounds

    def tokens(self, ru: str) -> list[Token]:
        """The tokens of a phrase, one more than a key may have if there are as many."""
        return self._scanner.scan(clean(ru), MAX_KEY_TOKENS + 1)

    def forms(self, ru: str) -> list[Sequence[str]]:
        """Under which spellings each token of the phrase is looked up."""
        return [token_forms(token, self._morphology) for token in self._spoken(ru)]

    def ready(self, word: Word, source: WordSource) -> OperatorWord:
        """The word with its keys.

        Only an own word needs its literal spelling, which wins over other words, and its sounds,
        which typos are compared with; an imported one is found by its dictionary forms.
        """
        tokens = self._spoken(word.ru)
        forms = self._dictionary_forms(tokens)
        if source is WordSource.TAXONOMY:
            return OperatorWord(word, source, WordKeys(self.version, forms))
        literal = SEPARATOR.join(token.key for token in tokens)
        sequences = tuple(dict.fromkeys((literal, *forms)))
        keys = WordKeys(self.version, sequences, self._heard(tokens))
        return OperatorWord(word, source, keys)

    def fresh(self, known: OperatorWord) -> OperatorWord:
        """The same word with keys of this version."""
        if known.keys.version == self.version:
            return known
        return self.ready(known.word, known.source)

    def _spoken(self, ru: str) -> list[Token]:
        return [token for token in self.tokens(ru) if token.kind not in _SIGNS]

    def _dictionary_forms(self, tokens: Sequence[Token]) -> tuple[str, ...]:
        """The likeliest first; whatever form a word is typed in, it is looked up under these."""
        lemmas = [self._lemmas(token) for token in tokens]
        found = _joined(lemmas)
        if is_adjective_with_noun(tokens, self._morphology):
            found += _joined(lemmas[::-1])
        if any(token.is_glued for token in tokens):
            found.append("".join(token.key for token in tokens))
        return tuple(dict.fromkeys(found))

    def _lemmas(self, token: Token) -> tuple[str, ...]:
        if token.kind is not Kind.WORD:
            return (token.key,)
        word = self._morphology.word(token.key)
        return (token.key,) if word.is_talk else word.lemmas

    def _heard(self, tokens: Sequence[Token]) -> dict[str, str]:
        return {
            self._sounds.of(form): token.key
            for token in tokens
            if token.kind is Kind.WORD and len(token.key) >= SHORTEST_TYPO
            for form in sorted(self._morphology.spellings(token.key))
        }


def _joined(forms: Sequence[Sequence[str]]) -> list[str]:
    return [SEPARATOR.join(path) for path in islice(product(*forms), _MAX_SEQUENCES)]
