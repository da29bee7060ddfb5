"""What a translated product phrase is made of. Pure data; the engine is an integration."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """The part a word plays in a product phrase; decides its place in English."""

    HEAD = "head"
    ATTRIBUTE = "attr"
    COLOUR = "col"
    MATERIAL = "mat"
    FEATURE = "feat"
    PURPOSE = "purp"
    TAIL = "tail"
    BRAND = "brand"
    TRADE = "trade"
    ORIGIN = "orig"
    UNIT = "unit"
    SPEC = "spec"
    DROP = "drop"
    UNKNOWN = "unknown"


class Language(StrEnum):
    """What texts are translated from and into; ISO 639-1."""

    RUSSIAN = "ru"
    ENGLISH = "en"
    CHINESE = "zh"


class Origin(StrEnum):
    """Where a segment's translation came from, surest first."""

    USER = "user"
    NUMBER = "number"
    LATIN = "latin"
    GLOSSARY = "glossary"
    ONLINE = "online"
    FUZZY = "fuzzy"
    TRANSLITERATION = "translit"


CONFIDENCE: dict[Origin, float] = {
    Origin.USER: 1.0,
    Origin.NUMBER: 1.0,
    Origin.LATIN: 1.0,
    Origin.GLOSSARY: 0.95,
    Origin.ONLINE: 0.8,
    Origin.FUZZY: 0.6,
    Origin.TRANSLITERATION: 0.2,
}
GOOD_CONFIDENCE = 0.8


@dataclass(frozen=True, slots=True)
class Segment:
    """One matched piece of the source text.

    `source` is the surface form exactly as typed; `en`/`zh` may be empty for dropped words.
    `alternatives` are other English names of the same thing (for a head noun: wider wording).
    `guess` is the Russian word a typo was taken for, if any.
    """

    source: str
    en: str
    zh: str
    role: Role
    origin: Origin
    alternatives: tuple[str, ...] = ()
    guess: str | None = None

    @property
    def confidence(self) -> float:
        return CONFIDENCE[self.origin]

    @property
    def is_sure(self) -> bool:
        return self.confidence >= GOOD_CONFIDENCE


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text cut into products, each a tuple of segments in source order.

    More than one product means that the text asks for several things at once.
    `excluded` are segments the user asked to leave out (a minus or a word like "without" before them).
    """

    text: str
    products: tuple[tuple[Segment, ...], ...]
    excluded: tuple[Segment, ...] = ()

    @property
    def confidence(self) -> float:
        """The minimum over segments: one unknown word spoils the phrase, a mean would hide it."""
        return min((s.confidence for p in self.products for s in p), default=0.0)


@dataclass(frozen=True, slots=True)
class OnlineText:
    """A checked answer of an online translator; `engine` is its name in TRANSLATORS."""

    text: str
    engine: str
