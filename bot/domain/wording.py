"""A person's own Russian words, as they are shown to a supplier in English and Chinese."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.letter import Words
from bot.domain.translation import GOOD_CONFIDENCE, Language, Origin

OFFLINE = "offline"


class TextKind(StrEnum):
    """What is translated: in a product's name an unknown word may be spelt in Latin letters."""

    NAME = "name"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in three languages, with where it came from and how sure it is.

    `ru` is the Russian of what the English says, so that the person can check it. `en` and `zh`
    never hold Cyrillic and are empty when not a word is known; without a Chinese translation `zh`
    is the English. `engine` is OFFLINE or a name of TRANSLATORS. `left_out` are the words, as
    typed, that the English lacks; `guessed` those it spells in Latin letters or takes for a typo.
    """

    source: str
    en: str
    zh: str
    ru: str
    origin: Origin
    engine: str
    confidence: float
    left_out: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()

    @property
    def words(self) -> Words:
        """For a letter; where a language is missing the nearest one stands in."""
        return Words(self.en, self.zh or self.en, self.ru or self.source)

    @property
    def draft(self) -> bool:
        """Whether the person must be told that this is a draft."""
        return self.confidence < GOOD_CONFIDENCE or bool(self.left_out)


def cache_key(text: str, source: Language, target: Language) -> str:
    """Names a translation whoever made it; spaces do not matter, letter case does."""
    named = "\n".join((source, target, " ".join(text.split())))
    return hashlib.sha256(named.encode()).hexdigest()
