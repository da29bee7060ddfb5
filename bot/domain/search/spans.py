"""Numbers that share one multiplier: "20-25 thousand", "thousands 20-25", "a thousand or two"."""

import re
from decimal import Decimal

from bot.domain.search.rules import AmountWords

_NUMBER = r"(?:[0-9]+(?:[.,][0-9]+)?|[^\W\d_]+)"
_DASH = r"\s?[-–—]\s?"
_WORD = r"[^\W\d_]+"
_TURNED = re.compile(
    rf"(?<![\w.,])(?P<times>{_WORD})\s(?P<low>{_NUMBER})(?:(?P<joint>{_DASH})(?P<high>{_NUMBER}))?"
    rf"(?![\w.,]*\d)(?!\w)"
)
_ONE_TO_MORE = re.compile(rf"(?<![\w-])(?P<times>{_WORD}){_DASH}(?P<high>{_WORD})(?!\w)")
_IN_PARTS = re.compile(
    rf"(?<![\w.,])(?P<many>[0-9]{{1,3}})\s?(?P<times>{_WORD})\.?\s(?P<rest>[1-9][0-9]{{2}})(?![\w.,]*\d)"
)
_THOUSAND = 1000
_LETTER = 1
_MOST_TIMES = 10


def with_own_multipliers(text: str, words: AmountWords) -> str:
    """The text with the multiplier beside each number that it is said of."""
    text = _ONE_TO_MORE.sub(lambda found: _one_to_more(found, words), text)
    text = _TURNED.sub(lambda found: _turned(found, words), text)
    text = _IN_PARTS.sub(lambda found: _in_parts(found, words), text)
    upto = "|".join(map(re.escape, words.upto))
    return re.sub(
        rf"(?<![\w.,])(?P<low>{_NUMBER})(?P<joint>{_DASH}|\s(?:{upto})\s)(?P<high>{_NUMBER})"
        rf"(?P<gap>\s?)(?P<times>{_WORD})(?!\w)",
        lambda found: _span(found, words),
        text,
        flags=re.IGNORECASE,
    )


def _span(found: re.Match[str], words: AmountWords) -> str:
    """The lower end counts in thousands too, unless it would be the higher one."""
    joint, times = found["joint"], found["times"]
    # A single letter after a space is a preposition as well.
    is_times = times.casefold() in words.multipliers and not (
        found["gap"] and len(times) == _LETTER
    )
    low, high = _value(found["low"], words), _value(found["high"], words)
    if not is_times or low is None or high is None or low >= high:
        return found[0]
    return f"{found['low']} {times}{joint}{found['high']} {times}"


def _turned(found: re.Match[str], words: AmountWords) -> str:
    """Thousands before digits; before one spelled number they are read without help."""
    times, low, high = found["times"], found["low"], found["high"]
    is_several = times.casefold() in words.several
    if not is_several or _is_counted(found, words) or _value(low, words) is None:
        return found[0]
    if high is None:
        return f"{low} {times}" if low[0].isdigit() else found[0]
    return f"{low} {times}{found['joint']}{high} {times}" if _value(high, words) else found[0]


def _one_to_more(found: re.Match[str], words: AmountWords) -> str:
    times, high = found["times"], found["high"]
    is_times = times.casefold() in words.multipliers and len(times) > _LETTER
    value = words.numbers.get(_plain(high))
    if not is_times or value is None or _is_counted(found, words):
        return found[0]
    # A thousand or two, no more than a few.
    return f"1 {times}-{high} {times}" if 1 < value < _MOST_TIMES else found[0]


def _is_counted(found: re.Match[str], words: AmountWords) -> bool:
    """Whether a number stands before."""
    before = re.findall(rf"{_NUMBER}\s?$", found.string[: found.start()])
    return bool(before) and _value(before[0].strip(), words) is not None


def _in_parts(found: re.Match[str], words: AmountWords) -> str:
    """Five thousand two hundred, in digits."""
    times = words.multipliers.get(found["times"].casefold())
    is_short = len(found["times"]) == _LETTER
    if times is None or times < _THOUSAND or is_short:
        return found[0]
    return str(int(found["many"]) * times + int(found["rest"]))


def _value(said: str, words: AmountWords) -> Decimal | None:
    if said[0].isdigit():
        return Decimal(said.replace(",", "."))
    return words.numbers.get(_plain(said))


def _plain(word: str) -> str:
    return word.casefold().replace("\u0451", "\u0435")
