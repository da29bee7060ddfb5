"""What the services need in order to translate, and to learn words."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot.domain.ids import UserId
from bot.domain.translation import Language, OnlineText, Phrase
from bot.domain.vocabulary import OperatorWord


class Translator(Protocol):
    """The offline engine: CPU only, no I/O, safe to call on the event loop."""

    def translate(self, text: str, corrections: Mapping[str, str]) -> Phrase:
        """Cut and translate a Russian product phrase.

        `corrections` map a lower-case source word to the English the user wants for it;
        an empty value drops the word. They win over everything else.
        """

    def nominative(self, name: str) -> str:
        """A name of a place as on a map, whatever Russian case it was typed in."""


class OnlineTranslator(Protocol):
    """The configured online translators, asked in order; every answer has passed the checks."""

    @property
    def names(self) -> Sequence[str]:
        """As in TRANSLATORS; empty: the bot translates offline only."""

    @property
    def resting(self) -> Sequence[str]:
        """Those of them that failed and are left alone for a while."""

    async def translate(self, text: str, source: Language, target: Language) -> OnlineText | None:
        """The first answer that may be trusted, or None within the time limit.

        Never raises for a service's failure. Personal details never leave the process.
        """


class TranslationCache(Protocol):
    """Online answers by key (`bot.domain.wording.cache_key`); nobody's name is on them."""

    async def get_many(self, keys: Sequence[str]) -> Mapping[str, OnlineText]:
        """Those of the keys that are known."""

    def save(self, key: str, translated: OnlineText) -> None:
        """Stage an answer; the newest wins."""


class CorrectionRepository(Protocol):
    """Words a person has corrected once and for all."""

    async def all(self, user_id: UserId) -> Mapping[str, str]:
        """Lower-case source word to English; empty value: drop the word."""

    def save(self, user_id: UserId, source: str, english: str) -> None:
        """Stage a correction; the newest wins."""


class UnknownWords(Protocol):
    """Where words the glossary lacks are counted, without saying whose they were."""

    def count(self, words: Sequence[str]) -> None:
        """Add one for each lower-case word."""


class OperatorWords(Protocol):
    """What the operator added to the shipped glossary."""

    async def all(self) -> Sequence[OperatorWord]:
        """Every word, in a steady order."""
