"""The words that ask for a reminder, and what they leave of the phrase."""

import re

from bot.domain.reminder.tokens import Words, fold, is_one_slip

_SPACES = re.compile(r"\s+")
_SHORTEST_SLIP = 7
_FIRST = re.compile(r"([^\W\d_]+)")
_MARGIN = " \t\n,.;:!?-\u2013\u2014"


def is_request(text: str, words: Words) -> bool:
    """Whether the text asks for a reminder, politely or not."""
    said = set(_FIRST.findall(fold(text)))
    return _asked_at(text, words) > 0 or not words.asks_anywhere.isdisjoint(said)


def _asked_at(text: str, words: Words) -> int:
    """Where the word that asks ends, with what leads up to it; 0 when there is none."""
    for found in _FIRST.finditer(fold(text)):
        if _is_asking(found[1], words):
            return found.end()
        if found[1] not in words.leads | words.polite:
            return 0
    return 0


def _is_asking(word: str, words: Words) -> bool:
    if word in words.asks:
        return True
    is_long = len(word) >= _SHORTEST_SLIP
    return is_long and any(
        len(one) >= _SHORTEST_SLIP and is_one_slip(word, one) for one in words.asks
    )


def matter(text: str, words: Words) -> str:
    """The text without the request itself and the words of politeness before the matter."""
    rest = _SPACES.sub(" ", text).strip(_MARGIN)
    rest = re.sub(r"(?:\s*([,.;:!?]))+", r"\1", rest).strip(_MARGIN)
    rest = rest[_asked_at(rest, words) :].strip(_MARGIN)
    while match := _FIRST.match(rest):
        if fold(match[1]) not in words.asks | words.polite:
            break
        rest = rest[match.end() :].strip(_MARGIN)
    return _without_last(rest, words).rstrip(_MARGIN)


def _without_last(rest: str, words: Words) -> str:
    """Pay tomorrow, remind me: the request may come last."""
    *_, last = [None, *_FIRST.finditer(rest)]
    is_last = last is not None and last.end() == len(rest.rstrip(_MARGIN))
    return (
        rest[: last.start()] if last and is_last and fold(last[1]) in words.asks_anywhere else rest
    )
