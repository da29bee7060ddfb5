"""Numbers as they are said in Chinese, and rows of a table, made into the plain ones that are read."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.domain.quote.model import QuoteWords
from bot.domain.quote.text import NUMBER, any_of, has

_LONGEST_SPOKEN: Final = 9
_FEWEST_CELLS: Final = 2
_PERCENT = re.compile(r"(?<=[0-9])\s?(?:pct|percent|per cent)(?![a-z])")
_RULE = re.compile(r"[-:\s]*")


def plain(text: str, words: QuoteWords) -> str:
    """The same text; "two yuan five" is 2.5 of them, and a cell says what its head says."""
    said = _PERCENT.sub("%", text)
    said = _spoken(said, words)
    units = any_of(words.units)
    said = re.sub(rf"\s(?:{any_of(words.ands)})\s(?=[0-9])", "; ", said)
    said = re.sub(rf"({units})\.(?=\s?[,;:\u2013\u2014=-])", r"\1", said)
    return "\n".join(_rows(said.split("\n"), words)) if "|" in said else said


def _spoken(text: str, words: QuoteWords) -> str:
    digits, tens = any_of(words.numerals), any_of(words.tens)
    whole, tenth = any_of(words.whole), any_of(words.tenth)
    number = rf"(?:{digits}|{tens}){{1,{_LONGEST_SPOKEN}}}"
    begun = "".join((*words.numerals, *words.tens))  # a long run is tried once, from its beginning
    counted = f"{whole}|{any_of(words.days)}|%|{any_of(words.units)}"
    said = re.sub(
        rf"(?<![0-9.\u8fd9\u51e0\u524d\u90a3{begun}]){number}(?={tenth}|{counted})",
        lambda one: _number(one, words, rf"{tenth}|{whole}|{any_of(words.days)}"),
        text,
    )
    end = (
        rf"(?:{digits}|[0-9])(?![0-9%]|\.[0-9]|\s?(?:{counted}|{tens}|{any_of(words.multiples)}))"
    )
    said = re.sub(
        rf"(?<![0-9.])([0-9]{{1,4}})({whole})({end})",
        lambda one: f"{one[1]}.{_digit(one[3], words)}{one[2]}",
        said,
    )
    return re.sub(
        rf"(?<![0-9.])([0-9])(?:{tenth})({end})?(?:\u94b1)?",
        lambda one: f"0.{one[1]}{_digit(one[2], words) if one[2] else ''}\u5143",
        said,
    )


def _number(match: re.Match[str], words: QuoteWords, lone: str) -> str:
    """One numeral alone counts days and money only: "one piece" is more often said for "each"."""
    said = match[0]
    if len(said) == 1 and not re.match(lone, match.string[match.end() :]):
        return said
    total = last = 0
    for one in said:
        if one in words.tens:
            total, last = total + (last or 1) * words.tens[one], 0
        elif last:
            return said  # two numerals in a row are no number
        else:
            last = words.numerals[one]
    return str(total + last)


def _digit(said: str, words: QuoteWords) -> str:
    return str(words.numerals.get(said, said))


def _rows(lines: Sequence[str], words: QuoteWords) -> Iterator[str]:
    """Under a head that names a quantity and one price, a row says its unit and its currency."""
    head: tuple[int, int, str, int] | None = None
    for line in lines:
        cells = [one.strip() for one in line.strip().strip("|").split("|")]
        if len(cells) < _FEWEST_CELLS:
            head = None
            yield line
        elif head and len(cells) == head[3]:
            yield _row(line, cells, head)
        else:
            head = _head(cells, words) or head
            yield line


def _head(cells: Sequence[str], words: QuoteWords) -> tuple[int, int, str, int] | None:
    """Where the quantity and the price stand, its currency, and how many cells there are."""
    counts = [at for at, one in enumerate(cells) if has(one, words.quantity)]
    prices = [at for at, one in enumerate(cells) if has(one, words.price) and at not in counts]
    if len(counts) != 1 or len(prices) != 1:
        return None
    named = re.findall(r"[^\W\d_]+|[$\u20ac\u20bd\u00a5]", cells[prices[0]])
    codes = [one for one in named if one in {"usd", "rmb", "cny", "eur", "$", "\u00a5", "\u5143"}]
    return (counts[0], prices[0], codes[0], len(cells)) if len(codes) == 1 else None


def _row(line: str, cells: Sequence[str], head: tuple[int, int, str, int]) -> str:
    count, price = cells[head[0]], cells[head[1]]
    if _RULE.fullmatch(count):
        return ""
    is_bare = re.fullmatch(NUMBER, price) and re.fullmatch(r"[0-9][0-9.,\s~+-]*", count)
    return f"{count} pcs {head[2]} {price}" if is_bare else line
