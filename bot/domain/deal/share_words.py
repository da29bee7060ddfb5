"""Writes shares said in words as numbers: "half now", "a third at once", "30% deposit"."""

import re

from bot.domain.deal.rules import DealWords
from bot.domain.rfq.shares import with_shares

_WHOLE = 100
_SHARE = r"(?P<share>[1-9][0-9]?)\s?%"


def shares_in_digits(text: str, words: DealWords) -> str:
    """A part of a plan as it is typed, with per cents for its words."""
    text = _with_signs(text, words)
    for row in words.shares:
        said = "|".join(map(re.escape, row.words))
        text = re.sub(rf"(?<!\w)(?:{said})(?!\w)", row.share, text, flags=re.IGNORECASE)
    return _with_rest(with_shares(text), words)


def _with_signs(text: str, words: DealWords) -> str:
    """Per cents in words as signs."""
    stems = "|".join(map(re.escape, words.percent))
    return re.sub(rf"\s*(?<!\w)(?<=[\d\s])(?:{stems})\w*", "%", text, flags=re.IGNORECASE)


def _with_rest(text: str, words: DealWords) -> str:
    """The rest is a clause of its own; a single share that is paid first leaves one."""
    stems = "|".join(map(re.escape, words.rest))
    text = re.sub(rf"(?<![,;+])\s+(?=(?:{stems}))", ", ", text, flags=re.IGNORECASE)
    said = re.findall(r"[^\W\d_]+", text.casefold())
    is_first = any(word.startswith(words.deposit) for word in said)
    has_rest = any(word.startswith(words.rest) for word in said)
    shares = re.findall(r"[\d.,]+", text)
    is_part = len(shares) == 1 and "%" in text and shares[0] != str(_WHOLE)
    return f"{text}, {words.rest[0]}" if is_first and is_part and not has_rest else text


def line_with_parts(text: str, words: DealWords) -> str:
    """A deal's line with a deposit, or two shares at its end, written as parts: 30/70."""
    text = _with_signs(text, words)
    stems = "|".join(map(re.escape, words.deposit))
    deposit = re.compile(
        rf"(?:(?<!\w)(?:{stems})\w*\s*{_SHARE}|{_SHARE.replace('share', 'other')}\s*(?:{stems})\w*)",
        re.IGNORECASE,
    )
    text = deposit.sub(_parts, text, count=1)
    if re.search(r"\d\s?[/:–—-]\s?\d+\s*$", text):
        return text
    shared = with_shares(text)
    return shared if re.search(r"\d/\d+\s*$", shared) else text


def _parts(found: re.Match[str]) -> str:
    first = int(found["share"] or found["other"])
    return f"{first}/{_WHOLE - first}"
