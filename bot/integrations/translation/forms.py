"""Under which spellings each token is looked up; misspelt words under those they meant."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.integrations.translation.compiled import token_forms
from bot.integrations.translation.derived import Derived
from bot.integrations.translation.fuzzy import Typos
from bot.integrations.translation.morphology import Morphology
from bot.integrations.translation.tokens import Kind, Token
from bot.integrations.translation.trie import Trie

MAX_TYPOS = 12


@dataclass(frozen=True, slots=True)
class Forms:
    """`keys`: spellings to look up, likeliest first. `is_guess`: the typed one is misspelt."""

    keys: tuple[str, ...]
    is_guess: bool = False


class Speller:
    """Gives every token its forms."""

    def __init__(
        self, trie: Trie, typos: Typos, morphology: Morphology, diminutives: Derived
    ) -> None:
        self._trie = trie
        self._diminutives = diminutives
        self._typos = typos
        self._morphology = morphology

    def forms(self, tokens: Sequence[Token]) -> list[Forms]:
        """One `Forms` for each token.

        Only the first unknown words are checked for typos: a text full of them is not Russian.
        """
        found: list[Forms] = []
        checks = MAX_TYPOS
        for token in tokens:
            keys = token_forms(token, self._morphology)
            # Inside a longer name the word itself is wanted; alone it may be a small one.
            if token.kind is Kind.WORD and self._trie.meant_by(keys) is None:
                keys += tuple(one for one in self._diminutives.plain(keys) if one not in keys)
            meant = None
            if checks and self._may_be_misspelt(token, keys):
                checks -= 1
                meant = self._meant(keys)
            if meant is None:
                found.append(Forms(keys))
            else:
                lemmas = self._morphology.word(meant).lemmas
                found.append(Forms(tuple(dict.fromkeys((meant, *lemmas))), is_guess=True))
        return found

    def _may_be_misspelt(self, token: Token, keys: Sequence[str]) -> bool:
        if token.kind is not Kind.WORD or any(key in self._trie.words for key in keys):
            return False
        return not self._morphology.word(token.key).is_known

    def _meant(self, keys: Sequence[str]) -> str | None:
        return next((meant for key in keys if (meant := self._typos.meant(key))), None)
