"""How an offer wants to be paid: shares that make a hundred, and when the last of them is due."""

import re
from collections.abc import Sequence

from bot.domain.quote.model import QuoteWords
from bot.domain.quote.text import after, any_of, before, has

_WHOLE = 100
_MOST_PARTS = 4
_NEAR = 30
_FAR = 60
_PERCENT = re.compile(r"(?<![0-9])(?<![0-9][.,])([0-9]{1,3})\s?%")
_SLASHED = re.compile(r"(?<![0-9/])(?<![0-9][.,])([1-9][0-9])\s?/\s?([1-9][0-9])(?![0-9/%])")
_END = re.compile(r"[;\n。；]|\.(?![0-9])")


def read_parts(text: str, words: QuoteWords) -> str:
    """The parts as a buyer would type them: "30/70"; "" when there is any doubt.

    Percents that are no payment, a mixture of cotton for one, make a doubt as well.
    """
    percents = list(_PERCENT.finditer(text))
    if not percents:
        return _slashed(text, words)
    is_list = len(percents) > _MOST_PARTS
    if is_list or any(has(before(text, one.start()), words.sample) for one in percents):
        return ""
    if len(percents) == 1 and int(percents[0][1]) < _WHOLE:
        return _deposit(text, percents[0], words)
    shares = [int(one[1]) for one in percents]
    if sum(shares) != _WHOLE or min(shares) <= 0:
        return ""
    if not all(_is_payment(text, one, words) for one in percents):
        return ""
    return _told(text, percents, shares, words)


def read_deposit(text: str, words: QuoteWords) -> int | None:
    """The percent that is said to be paid first, whatever becomes of the rest."""
    spelled = any_of(words.deposit)
    share = r"(?<![0-9])(?<![0-9][.,])([1-9][0-9]?)\s?%"
    ahead = rf"(?:{spelled})[^0-9;,\n\u3002]{{0,12}}{share}"
    behind = rf"{share}\s?(?:t/t|tt|as)?\s?(?:{spelled})"
    found = {
        int(one[1])
        for pattern in (ahead, behind)
        for one in re.finditer(pattern, text)
        if not has(before(text, one.start()), (*words.sample, *words.aside))
    }
    return found.pop() if len(found) == 1 else None


def _deposit(text: str, match: re.Match[str], words: QuoteWords) -> str:
    """One share that is paid, and behind it the rest of which only the time is said."""
    behind = re.search(any_of(words.rest), text[match.end() : match.end() + _FAR])
    if not _is_payment(text, match, words) or behind is None:
        return ""
    said = _END.split(text[match.end() + behind.start() :], maxsplit=1)[0]
    if not has(said, (*words.ready, *words.lading)):
        return ""
    share = int(match[1])
    return _told(text, [match], [share, _WHOLE - share], words)


def _slashed(text: str, words: QuoteWords) -> str:
    found = [
        one
        for one in _SLASHED.finditer(text)
        if int(one[1]) + int(one[2]) == _WHOLE and _is_payment(text, one, words)
    ]
    if len({one[0] for one in found}) != 1:
        return ""
    return _told(text, found[:1], [int(found[0][1]), int(found[0][2])], words)


def _is_payment(text: str, match: re.Match[str], words: QuoteWords) -> bool:
    near = f"{before(text, match.start(), _NEAR)} {after(text, match.end(), _NEAR)}"
    return has(near, (*words.pay, *words.ready, *words.lading))


def _told(
    text: str, found: Sequence[re.Match[str]], shares: Sequence[int], words: QuoteWords
) -> str:
    """The shares with the time of the last one; an earlier one is paid at once or in between."""
    last = _END.split(text[found[-1].end() :], maxsplit=1)[0]
    earlier = text[found[0].end() : found[-1].start()] if len(found) > 1 else ""
    is_ready, is_lading = has(last, words.ready), has(last, words.lading)
    if has(last, words.late) or (is_ready and is_lading):
        return ""
    if len(shares) == 2 and has(earlier, (*words.ready, *words.lading)):  # noqa: PLR2004
        return ""
    if not is_lading:
        return "/".join(map(str, shares)) if len(shares) > 1 else f"{shares[0]}%"
    if len(shares) == 2:  # noqa: PLR2004
        return f"{shares[0]}% deposit, {shares[1]}% against bl"
    return ""
