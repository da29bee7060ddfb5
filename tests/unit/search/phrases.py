"""Hand-made translated phrases: what the engine would return, without the engine."""

from hypothesis import settings

from bot.domain.search import SearchQuery, build_query
from bot.domain.translation import Origin, Phrase, Role, Segment
from bot.integrations.knowledge import load_search_rules

RULES = load_search_rules()
repeatable = settings(max_examples=80, derandomize=True, deadline=None)


def seg(
    source: str,
    english: str,
    role: str = "unknown",
    origin: Origin = Origin.GLOSSARY,
    other_names: tuple[str, ...] = (),
) -> Segment:
    return Segment(source, english, "", Role(role), origin, other_names)


def number(source: str, english: str) -> Segment:
    return seg(source, english, "spec", Origin.NUMBER)


def guessed(source: str, english: str) -> Segment:
    return seg(source, english, "unknown", Origin.TRANSLITERATION)


def typed(text: str) -> tuple[Segment, ...]:
    return tuple(seg(word, word, "unknown", Origin.LATIN) for word in text.split())


def phrase(*segments: Segment, text: str = "", excluded: tuple[Segment, ...] = ()) -> Phrase:
    source = text or " ".join(segment.source for segment in segments)
    return Phrase(source, (segments,), excluded)


def query(*segments: Segment, minus: tuple[str, ...] = ()) -> SearchQuery:
    return build_query(phrase(*segments), RULES, minus_words=minus)


WIRELESS = seg("беспроводные", "wireless", "feat")
HEADPHONES = seg("наушники", "headphones", "head", other_names=("headset", "earphones"))
QUIET = seg("с шумоподавлением", "noise cancelling", "feat")
WHOLESALE = seg("оптом", "wholesale", "trade")
FROM_CHINA = seg("из Китая", "from china", "orig")
CASE = seg("чехол для телефона", "phone case", "head")
SILICONE = seg("силиконовый", "silicone", "mat")
IPHONE = seg("айфон 15", "iPhone 15", "brand")
POWER_BANK = seg("повербанк", "power bank", "head", other_names=("portable charger",))
FOR = seg("для", "", "drop")
