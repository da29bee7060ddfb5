"""The numbers of a deal's line, and what each of them says: a sum, a price of one piece, pieces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from bot.domain.choices import one_of
from bot.domain.deal.line_sides import SIGNS
from bot.domain.deal.line_words import LineWords
from bot.domain.errors import AppError
from bot.domain.rfq import RfqRules, named_currency
from bot.domain.search import AmountWords, numeral

_CROSS = "x×*\u0445"
_NAME = rf"[^\W\d_]+|[{SIGNS}](?!\s?[0-9])"
_FIGURE = re.compile(
    rf"(?P<sign>[{SIGNS}]\s?)?(?<![\w.,])"
    r"(?P<digits>[0-9]+(?:(?: (?=[0-9]{3}(?![0-9]))|[.,'’](?=[0-9]))[0-9]+)*)"
    rf"(?P<percent>\s?%)?(?P<one>\s?(?:{_NAME}))?\.?(?P<two>\s?(?:{_NAME}))?"
)
_LAST_WORD = re.compile(r"([^\W\d_]+|=)[\s:~(]*$")
_STEM = 4
_LONGEST = 20


class Role(StrEnum):
    """EACH is for one piece, WHOLE for all; PART is paid first, REST then; ASIDE is other money."""

    EACH = "each"
    WHOLE = "whole"
    PART = "part"
    REST = "rest"
    ASIDE = "aside"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """`currency` of a sum and `unit` of a count are "" where they are not named."""

    start: int
    end: int
    value: Decimal
    currency: str = ""
    unit: str = ""
    is_share: bool = False
    is_times: bool = False
    role: Role = Role.NONE


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    words: LineWords
    rules: RfqRules
    amounts: AmountWords


def figures(
    text: str, words: LineWords, rules: RfqRules, amounts: AmountWords
) -> tuple[Figure, ...]:
    """Every number of the text."""
    reader = _Reader(text, words, rules, amounts)
    return tuple(_with_roles(list(_found(reader)), reader))


def _found(reader: _Reader) -> Iterator[Figure]:
    for match in _FIGURE.finditer(reader.text):
        try:
            value = numeral(match["digits"]) if len(match["digits"]) <= _LONGEST else None
        except AppError:
            value = None
        if value is not None:
            yield _figure(match, value, reader)


def _figure(match: re.Match[str], value: Decimal, reader: _Reader) -> Figure:
    """The number with the words that belong to it."""
    if match["percent"]:
        return Figure(match.start(), match.end("percent"), value, is_share=True)
    one, two = ((match[name] or "").strip().casefold() for name in ("one", "two"))
    last, end = one, "one"
    if one in reader.amounts.multipliers:
        value, last, end = value * reader.amounts.multipliers[one], two, "two"
    known = match.end("digits") if end == "one" else match.end("one")
    currency = _currency(last, reader.rules) or _currency(
        (match["sign"] or "").strip(), reader.rules
    )
    unit = reader.rules.unit_words.get(last)
    if last and (_currency(last, reader.rules) or unit):
        known = match.end(end)
    return Figure(match.start(), known, value, currency, unit.id if unit and not currency else "")


def _currency(word: str, rules: RfqRules) -> str:
    if not word:
        return ""
    named = (
        one.code
        for one in rules.currencies
        for name in (*one.words, *one.weak)
        if word == name or (len(name) >= _STEM and word.startswith(name))
    )
    found = next(named, "")
    try:
        return found and (named_currency(word, rules) or found)
    except AppError:
        return ""


def _with_roles(found: list[Figure], reader: _Reader) -> Iterator[Figure]:
    for place, one in enumerate(found):
        before = reader.text[found[place - 1].end if place else 0 : one.start]
        after = reader.text[one.end : found[place + 1].start if place + 1 < len(found) else None]
        is_times = bool(place) and re.fullmatch(rf"\.?\s*[{_CROSS}]\s*", before) is not None
        role = Role.NONE if one.is_share or one.unit else _role(one, before, after, reader)
        yield replace(
            one, role=Role.EACH if is_times and not one.unit else role, is_times=is_times
        )


def _role(one: Figure, before: str, after: str, reader: _Reader) -> Role:
    words, said = reader.words, _LAST_WORD.search(before)
    last = said[1].casefold() if said else ""
    if last and last.startswith(words.rest):
        return Role.REST
    if last and last.startswith(words.paid):
        return Role.PART
    if last and last.startswith(words.aside):
        return Role.ASIDE
    if last in words.each_before or _is_each(after, reader):
        return Role.EACH
    if last in words.whole_before or (one.currency and last in words.sum_before):
        return Role.WHOLE
    return Role.WHOLE if _is_all(after, reader) else Role.NONE


def _is_all(after: str, reader: _Reader) -> bool:
    """Whether "in all" follows, and is not said of the number behind it."""
    return _begins(after, reader.rules.words.total) and re.search(r"\w\W+\w", after) is not None


def _is_each(after: str, reader: _Reader) -> bool:
    if re.match(r"\.?\s?/\s?[^\W\d_]", after):
        return True
    terms = tuple(one for term in reader.rules.incoterms for one in term.spellings)
    return _begins(after, (*reader.words.each_after, *reader.rules.words.per_unit, *terms))


def _begins(after: str, phrases: tuple[str, ...]) -> bool:
    said = one_of(phrases)
    return re.match(rf"\.?\s*(?:{said})(?!\w)", after, re.IGNORECASE) is not None
