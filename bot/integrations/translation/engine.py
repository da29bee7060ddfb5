"""The offline translator: cleans, cuts, matches, groups, splits. CPU only and never raises."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from bot.domain.translation import Phrase, Segment
from bot.domain.vocabulary import OperatorWord
from bot.integrations.translation.clauses import ClauseReader
from bot.integrations.translation.contexts import in_context
from bot.integrations.translation.corrections import Corrections
from bot.integrations.translation.exclusions import exclusions
from bot.integrations.translation.finishing import finished
from bot.integrations.translation.groups import GroupBuilder
from bot.integrations.translation.lexicon import Lexicon
from bot.integrations.translation.matching import Walk
from bot.integrations.translation.paths import GLOSSARY
from bot.integrations.translation.pieces import Piece
from bot.integrations.translation.products import products
from bot.integrations.translation.senses import in_sense
from bot.integrations.translation.sharing import shared
from bot.integrations.translation.text import clean, fold

MAX_CHARACTERS = 1000
MAX_TOKENS = 64


class OfflineTranslator:
    """The Translator port over the shipped glossary.

    A wish is a phrase: what comes after the 64th word, or the 1000th character, is not read,
    so that no text costs more than a bounded time.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    @classmethod
    def load(
        cls,
        glossary: Path = GLOSSARY,
        cache_dir: Path | None = None,
        words: Iterable[OperatorWord] = (),
    ) -> "OfflineTranslator":
        """Load once per process; `cache_dir` keeps the lemmatised glossary between starts.

        `words` are the operator's additions.
        """
        return cls(Lexicon.load(glossary, cache_dir, words))

    def translate(self, text: str, corrections: Mapping[str, str]) -> Phrase:
        """Cut and translate a Russian product phrase; see the port for `corrections`."""
        lexicon = self._lexicon
        own = Corrections(corrections, lexicon.scanner, lexicon.morphology)
        cleaned = lexicon.romanised.russian(clean(text[:MAX_CHARACTERS]))
        reader = self._read(cleaned, own)

        def read_span(start: int, end: int) -> list[Piece]:
            return [
                piece for clause in self._read(cleaned[start:end], own).clauses for piece in clause
            ]

        pieces = shared(products(reader.clauses), read_span)
        found = tuple(self._meant(product) for product in pieces)
        return Phrase(text, found, exclusions(reader.excluded, found))

    def _meant(self, product: Sequence[Piece]) -> tuple[Segment, ...]:
        """The segments of a product, each in the sense that the others give it."""
        segments = in_sense(finished(product), self._lexicon.language.senses)
        return in_context(segments, self._lexicon.contexts)

    def nominative(self, name: str) -> str:
        """Words that cannot be nominative give way to their dictionary form."""
        words = ((word, self._lexicon.morphology.word(fold(word))) for word in name.split())
        return " ".join(word.on_a_map(typed) for typed, word in words)

    def _read(self, text: str, corrections: Corrections) -> ClauseReader:
        tokens = self._lexicon.scanner.scan(text, MAX_TOKENS)
        items = Walk(self._lexicon, text, tokens, corrections).items()
        reader = ClauseReader(items, GroupBuilder(self._lexicon.language, text))
        reader.read()
        return reader
