"""Writes shares said in words as numbers: "half now", "a third at once", "30% deposit"."""

import re
from decimal import Decimal

from bot.domain.deal.plan import Event
from bot.domain.deal.rules import DealWords
from bot.domain.deal.timing import take_trigger
from bot.domain.rfq.shares import with_shares

_WHOLE = 100
_SHARE = r"(?P<share>[1-9][0-9]?)\s?%"


def shares_in_digits(text: str, words: DealWords) -> str:
    """A part of a plan as it is typed, with per cents for its words."""
    text = _with_signs(text, words)
    for row in words.shares:
        said = "|".join(map(re.escape, row.words))
        text = re.sub(rf"(?<!\w)(?:{said})(?!\w)", row.share, text, flags=re.IGNORECASE)
    text = _with_first(_fractions(with_shares(text), words), words)
    return _with_rest(text, words)


def _with_signs(text: str, words: DealWords) -> str:
    """Per cents in words as signs."""
    stems = "|".join(map(re.escape, words.percent))
    return re.sub(rf"\s*(?<!\w)(?<=[\d\s])(?:{stems})\w*", "%", text, flags=re.IGNORECASE)


def _fractions(text: str, words: DealWords) -> str:
    """0.3 of the sum is 30 %; a lone «all» is the whole of it."""
    if not re.search(r"\d", text):
        whole = "|".join(map(re.escape, words.whole))
        return re.sub(
            rf"(?<!\w)(?:{whole})(?!\w)", f"{_WHOLE}%", text, count=1, flags=re.IGNORECASE
        )
    of = "|".join(map(re.escape, words.of))
    return re.sub(
        rf"(?<![\d.,])0[.,](?P<share>[0-9]{{1,2}})(?=\s+(?:{of})(?!\w))",
        lambda found: f"{Decimal('0.' + found['share']) * _WHOLE:f}%",
        text,
        flags=re.IGNORECASE,
    )


def _with_first(text: str, words: DealWords) -> str:
    """A single share that is paid later leaves what is paid first: two thirds when it is ready."""
    shares = re.findall(r"(?<![\d.,])([0-9]{1,2}(?:\.[0-9]+)?)\s?%", text)
    said = re.findall(r"[^\W\d_]+", text.casefold())
    is_told = any(word.startswith((*words.rest, *words.deposit)) for word in said)
    trigger, rest = take_trigger(text, words.timing)
    is_later = trigger is not None and trigger.event not in {None, Event.AGREED}
    if len(shares) != 1 or is_told or not is_later or len(re.findall(r"[\d.,]+", rest)) > 1:
        return text
    return f"{_WHOLE - Decimal(shares[0])}%, {text}"


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
