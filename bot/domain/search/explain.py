"""Tells what happened to each piece of the wish: nothing changes or vanishes without a reason."""

from collections.abc import Iterable, Iterator, Sequence

from bot.domain.search.exclusions import minus_word
from bot.domain.search.model import Change, Reason
from bot.domain.search.origin import country_of
from bot.domain.search.parts import Part
from bot.domain.search.rules import WordRules
from bot.domain.search.wording import latin_words
from bot.domain.translation import Origin, Segment

_BY_ORIGIN = {Origin.USER: Reason.CORRECTED, Origin.NUMBER: Reason.ORIGINAL_NUMBER}


def explain(parts: Iterable[Part], minus: Sequence[str], rules: WordRules) -> Iterator[Change]:
    """The changes to one product, in the order of the source."""
    for part in sorted(parts, key=lambda part: part.position):
        if part.reason:
            yield Change(part.reason, part.source, _trace(part, minus, rules))
        elif not _is_as_typed(part):
            yield Change(_kept_reason(part), part.source, " ".join(part.words))


def explain_excluded(excluded: Iterable[Segment], minus: Sequence[str]) -> Iterator[Change]:
    """What became of the words the user asked to leave out."""
    for segment in excluded:
        reason = Reason.EXCLUDED if latin_words(segment.en) else Reason.NOT_LATIN
        yield Change(reason, segment.source, _glued(segment.en, minus))


def _trace(part: Part, minus: Sequence[str], rules: WordRules) -> str:
    if part.reason is Reason.COUNTRY:
        return country_of(part, rules)
    return _glued(" ".join(part.words), minus) if part.reason is Reason.EXCLUDED else ""


def _glued(text: str, minus: Sequence[str]) -> str:
    word = minus_word(text)
    return f"-{word}" if word in minus else ""


def _is_as_typed(part: Part) -> bool:
    return (
        part.origin is not Origin.USER
        and " ".join(part.words).casefold() == part.source.casefold()
    )


def _kept_reason(part: Part) -> Reason:
    return Reason.SHORTENED if part.was_cut else _BY_ORIGIN.get(part.origin, Reason.TRANSLATED)
