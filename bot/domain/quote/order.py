"""The terms of an offer: least order, quantity, Incoterm, days of production."""

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from bot.domain.money import Currency
from bot.domain.quote.model import Lead, QuoteWords
from bot.domain.quote.text import DASH, NUMBER, after, any_of, before, count, has

_T = TypeVar("_T")
_LONGEST_LEAD = 365
_LARGEST = 10_000_000
_NEAR = 16
_HAN = "\u3400"
_LEAST_REACH = 12
_FAR = 30
_PAIR = 2
_LONG = 120
# A mark between digits or behind a shortened word ends no sentence.
_STOP = re.compile(r"[\n\u3002\uff1b;!?]|(?<!incl)(?<!excl)(?<!approx)(?<!max)\.(?![0-9])")


def read_counts(
    text: str, words: QuoteWords, currencies: Sequence[Currency]
) -> tuple[int | None, int | None]:
    """The least order and the quantity offered, each None when it is not one number."""
    known = tuple(currencies)
    moq, least = _labelled(words.moq, words), _followed(words.least, words)
    rest = moq.sub(" ", text)
    ahead = _labelled(words.at_least_pieces, words, is_unit_needed=True)
    found = [
        *_counts(moq, text, words, known),
        *_counts(least, rest, words, known),
        *_counts(ahead, least.sub(" ", rest), words, known),
    ]
    asked = set(_counts(_labelled(words.quantity, words), rest, words, known))
    return _only(set(found)), _only(asked)


def read_incoterm(text: str, words: QuoteWords, currencies: Sequence[Currency]) -> tuple[str, str]:
    """The one Incoterm and where it ends; ("", "") when two are offered."""
    spelled = any_of(words.incoterms)
    found = list(re.finditer(rf"(?<![a-z])({spelled})(?![a-z])", text))
    ids = {words.incoterms[one[1]] for one in found}
    if len(ids) != 1:
        return "", ""
    places = {_place(text[one.end() :], words, tuple(currencies)) for one in found}
    named = {one for one in places if one}
    return ids.pop(), named.pop() if len(named) == 1 else ""


def read_lead(text: str, words: QuoteWords) -> Lead | None:
    """The days of production; None when there are two of them, or only those of a sample."""
    pattern = _days(words)
    found = {_lead(one, words) for one in pattern.finditer(text) if _is_lead(text, one, words)}
    return _only(found)


def read_sample_lead(text: str, words: QuoteWords) -> Lead | None:
    """In how many days a sample is ready."""
    found = {
        _lead(one, words)
        for one in _days(words).finditer(text)
        if _is_of_sample(text, one, words)
        and not has(after(text, one.end(), _NEAR), words.aside)
        and not has(
            before(text, one.start()), (*words.valid, *words.lasting, *words.bulk, *words.returned)
        )
    }
    return _only(found)


def _days(words: QuoteWords) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![0-9])(?<![0-9][.,])([0-9]{{1,3}})(?:{DASH}([0-9]{{1,3}}))?"
        rf"\s?-?(?P<working>(?:{any_of(words.working)})\s?)?(?P<unit>{any_of(words.days)})"
    )


def _lead(match: re.Match[str], words: QuoteWords) -> Lead | None:
    one = words.days[match["unit"]]
    low, high = int(match[1]) * one, int(match[2] or match[1]) * one
    is_right = 0 < low <= high <= _LONGEST_LEAD
    return Lead(low, high, bool(match["working"])) if is_right else None


def _is_lead(text: str, match: re.Match[str], words: QuoteWords) -> bool:
    said, behind = before(text, match.start()), after(text, match.end(), _FAR)
    is_led = re.search(rf"(?:{any_of(words.led)})[^,\n]?\s?$", said) is not None
    if re.search(rf"(?:{any_of(words.at_least)})(?![^\W\d_])", said[-_LEAST_REACH:]):
        return False
    if is_led and has(said, words.approved):
        return True
    if has(said, words.aside) or _is_of_sample(text, match, words):
        return False
    is_tied = re.match(rf"\s?(?:{any_of(words.tied)})", behind) is not None
    if has(behind[:_NEAR], words.aside) and not is_tied:
        return False
    return is_led or has(said, words.lead) or has(behind, words.tied)


def _is_of_sample(text: str, match: re.Match[str], words: QuoteWords) -> bool:
    """Whether a sample is spoken of in the sentence before, and the goods themselves are not since."""
    sentence = _STOP.split(text[max(0, match.start() - _LONG) : match.start()])[-1]
    spoken = re.split(any_of(words.sample), sentence)
    if len(spoken) == 1 or has(sentence, words.approved):
        return False
    since = spoken[-1] + after(text, match.end(), _FAR)
    return not has(since, (*words.bulk, *words.lead))


def _labelled(
    labels: Sequence[str], words: QuoteWords, *, is_unit_needed: bool = False
) -> re.Pattern[str]:
    between = r"[\s:.]{0,2}" if is_unit_needed else r"[^0-9,;\n]{0,20}"
    return re.compile(
        rf"(?:{any_of(labels)})(?P<between>{between})(?P<number>{NUMBER})"
        rf"{multiple_of(words)}(?P<unit>\s?(?:{any_of(words.units)}))"
        f"{'' if is_unit_needed else '?'}"
    )


def _followed(labels: Sequence[str], words: QuoteWords) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![0-9])(?<![0-9][.,])(?P<number>{NUMBER}){multiple_of(words)}"
        rf"(?P<unit>\s?(?:{any_of(words.units)}))(?P<between>\s?)(?:{any_of(labels)})(?!\s?[:：])"
    )


def multiple_of(words: QuoteWords) -> str:
    """What may stand right behind a number and multiply it."""
    return rf"(?:\s?(?P<k>{any_of(words.multiples)})(?![a-z]))?"


def _counts(
    pattern: re.Pattern[str], text: str, words: QuoteWords, currencies: tuple[Currency, ...]
) -> Iterator[int | None]:
    for match in pattern.finditer(text):
        sides = re.findall(
            r"[^\W\d_]+|[$€£₽₸¥֏元]", match["between"] + " " + after(text, match.end(), 8)
        )
        tail = re.match(
            rf"[0-9]|\s?(%|{any_of(words.days)}|{any_of(words.packs)}|{DASH}[0-9]|[x×*][0-9])",
            text[match.end() :],
        )
        is_apart = has(after(text, match.end(), _NEAR), words.apart)
        is_apart = is_apart or has(before(text, match.start(), _PAIR), words.apart)
        is_vague = has(match["between"], words.vague)
        if tail or is_apart or is_vague or any(words.currency(one, currencies) for one in sides):
            yield None
            continue
        found = count(match["number"], words.multiples.get(match["k"] or "", 1))
        yield found if found and found <= _LARGEST else None


def _place(rest: str, words: QuoteWords, currencies: tuple[Currency, ...]) -> str:
    """Up to two words that may be a place."""
    named: list[str] = []
    said = after(rest, 0)
    while len(named) < 2:  # noqa: PLR2004  # Hong Kong
        match = re.match(rf"[\s:(]*(?:(?:{any_of(words.leading)})\s)?([^\W\d_]{{2,20}})", said)
        if match is None:
            break
        # Chinese runs on: what may follow a place ends it.
        unspaced = tuple(one for one in words.stops if not one.isascii())
        word = re.split(any_of(unspaced), match[1])[0] if match[1] > _HAN else match[1]
        if not word or word in words.stops or words.currency(word, currencies):
            break
        named.append(word)
        if word != match[1]:
            break
        said = said[match.end() :]
    return " ".join(named).title()


def _only(found: set[_T | None]) -> _T | None:
    return found.pop() if len(found) == 1 else None
