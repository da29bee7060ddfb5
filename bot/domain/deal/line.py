"""Reads a deal said in one line: "travel mugs 6000 usd 30/70"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from bot.domain.choices import one_of
from bot.domain.deal.figures import Figure, Role, figures
from bot.domain.deal.known_days import KnownDays
from bot.domain.deal.line_name import product_in
from bot.domain.deal.line_parts import PAID, parts_in
from bot.domain.deal.line_sides import CUT
from bot.domain.deal.line_words import LineWords
from bot.domain.deal.money import LARGEST, cents
from bot.domain.deal.rules import DealWords
from bot.domain.errors import AppError
from bot.domain.money import CENT, Money
from bot.domain.quote import Lead
from bot.domain.rfq import RfqRules, named_currency, spoken_sum
from bot.domain.search import AmountWords, in_digits

_PIECES = frozenset({"piece", "pair", "set"})
_PACKED = frozenset({"pack", "roll", "sheet"})
_PARTS = re.compile(r"(?<![\w/.,])[1-9][0-9]?(?:\s?/\s?[1-9][0-9]?){1,5}(?![\w/])")
_DASHED = re.compile(r"(?<![\w/.,-])[1-9][0-9]?(?:\s?[-–—]\s?[1-9][0-9]?){1,5}(?![\w-])")
_LAST_NUMBERS = re.compile(r"(?<![\w/.,-])[1-9][0-9]?(?:[\s-]+[1-9][0-9]?){1,5}\s*$")
# A number behind three sides of a box is no more of the last of them.
_SIDES = re.compile(r"((?:[0-9]+\s?[x×*\u0445]\s?){2}[0-9]+)\s(?=[0-9]{3})", re.IGNORECASE)
_WHOLE, _STEM = 100, 4
DEFAULT = "USD"
_MOST_PIECES = 10**8
_LEAST_EACH, _LARGE_DEAL, _SMALL_SUM = Decimal("0.05"), Decimal(1_000_000), Decimal(100)


@dataclass(frozen=True, slots=True)
class Line:
    """What the line says; what it does not say is asked for.

    `doubtful` is a sum that may be for one piece or for all of them.
    """

    product: str
    total: Money | None = None
    doubtful: Money | None = None
    parts: str = ""
    quantity: int | None = None
    days: KnownDays = field(default_factory=KnownDays)
    supplier: str = ""
    protected: bool | None = None
    lead: Lead | None = None
    deposit_on: date | None = None


def read_line(text: str, rules: RfqRules, amounts: AmountWords, words: DealWords) -> Line:
    """The parts, the sum and the pieces are taken out; what stands before them names the product.

    A price for one piece is no sum: it becomes one when the pieces are known.
    """
    rest, parts = _parts(text)
    rest = _SIDES.sub(r"\1, ", rest)
    rest = spoken_sum(_spelled(rest, rules, amounts), rules, amounts, is_named=True)
    found = figures(rest, words.line, rules, amounts)
    count = _count(found, rest, words.line)
    summed = _sum(found, count, _named(rest, rules))
    said = _decided(summed, count, words.line)
    used = {one for one in (count, summed and summed[0]) if one}
    used |= {one for one in found if one.currency}
    begins = min((one.start for one in used), default=len(rest))
    money = said.total or said.doubtful
    if money and not parts:
        open_ones = [one for one in found if one not in used or one.role in PAID]
        parts, spent = parts_in(rest[begins:], open_ones, money, begins, words)
        used |= spent
    is_told = count is not None and (
        count.unit in {*_PIECES, *_PACKED} or bool(money and not count.unit)
    )
    pieces = int(count.value) if count and is_told else None
    return replace(said, product=product_in(rest, used, words), parts=parts, quantity=pieces)


def _count(found: Sequence[Figure], text: str, words: LineWords) -> Figure | None:
    """How many pieces; else packs, else a measure, which the price of one of it is multiplied by."""
    whole = [one for one in found if one.value == int(one.value) and 0 < one.value < _MOST_PIECES]
    for units in (_PIECES, _PACKED):
        if counted := [one for one in whole if one.unit in units and one.role is Role.NONE]:
            return _of_lots(counted[-1], found, text, words)
    for one, after in pairwise(found):
        between = text[one.end : after.start].strip().casefold()
        is_price = after.role is Role.EACH and (after.currency or after.value % 1 or "=" in text)
        is_bare = not one.currency and not one.is_share and one in whole
        if is_bare and is_price and (after.is_times or between in words.each_before):
            return one
    return next((one for one in found if one.unit and not one.is_times), None)


def _of_lots(one: Figure, found: Sequence[Figure], text: str, words: LineWords) -> Figure:
    """4 colours of 50 pieces are 200 pieces."""
    before = [lot for lot in found if lot.start < one.start][-1:]
    of = rf"\s*(?:[^\W\d_]+\s+)?(?:{one_of(words.lots)})\s*"
    for lot in before:
        is_bare = not (lot.currency or lot.is_share) and lot.value == int(lot.value)
        if is_bare and re.fullmatch(of, text[lot.end : one.start], re.IGNORECASE):
            return replace(one, start=lot.start, value=lot.value * one.value)
    return one


def _sum(
    found: Sequence[Figure], count: Figure | None, named: str
) -> tuple[Figure, Role, Money] | None:
    """The figure that tells the sum and what it is of; a sum named as the whole goes first."""
    sums = [one for one in found if one is not count and not one.unit and not one.is_share]
    prices = [one for one in sums if one.role is Role.EACH]
    # Money first: a bare number behind a cross may be a side of the goods.
    each = [one for one in prices if one.currency]
    each += [
        one for one in prices if not one.currency and (named or one.is_times or one.value % 1)
    ]
    whole = [one for one in sums if one.role is Role.WHOLE]
    plain = [one for one in sums if one.currency and one.role is Role.NONE]
    for one in (*whole, *(each if count else ()), *plain, *each):
        amount = cents(one.value) if one.role is not Role.EACH else one.value
        if Decimal(0) < one.value and max(amount, CENT) >= CENT and amount <= LARGEST:
            return one, one.role, Money(amount, one.currency or named or DEFAULT)
    return None


def _decided(
    summed: tuple[Figure, Role, Money] | None, count: Figure | None, words: LineWords
) -> Line:
    """A bare sum beside pieces is the whole, or of one piece, or it has to be asked.

    Of one piece: for all of them one would cost less than five cents, or the sum has cents of its
    own and does not divide into cents. The whole: a million dollars and more otherwise.
    """
    if summed is None:
        return Line("")
    _, role, money = summed
    many = count.value if count else None
    if role is Role.NONE and count and count.unit in {*_PIECES, *_PACKED} and count.value > 1:
        worth = Decimal(words.worth.get(money.currency, 1))
        one = money.amount / count.value
        is_odd = money.amount % 1 and money.amount < _SMALL_SUM and cents(one) != one
        if one < _LEAST_EACH * worth or is_odd:
            role = Role.EACH
        elif money.amount * count.value < _LARGE_DEAL * worth:
            return Line("", doubtful=money)
    if role is not Role.EACH:
        return Line("", total=money) if money.amount >= CENT else Line("")
    amount = cents(money.amount * many) if many else LARGEST + 1
    is_size = summed[0].is_times and count is not None and not count.unit
    if is_size and amount >= _LARGE_DEAL * words.worth.get(money.currency, 1):
        return Line("")
    return Line("", total=Money(amount, money.currency) if CENT <= amount <= LARGEST else None)


def _spelled(text: str, rules: RfqRules, amounts: AmountWords) -> str:
    """Numbers in words before money and units in digits; in a product's name words stay words."""
    numbers = one_of((*amounts.numbers, *amounts.multipliers, amounts.half))
    money = (name for one in rules.currencies for name in one.words if len(name) >= _STEM)
    after = rf"(?:(?:{one_of(money)})\w*|(?:{one_of(rules.unit_words)})(?!\w))"
    pattern = rf"(?<!\w)(?:(?:{numbers})\s+){{1,4}}(?={after})"
    return re.sub(pattern, lambda one: f"{in_digits(one[0], amounts)}", text, flags=re.IGNORECASE)


def _named(text: str, rules: RfqRules) -> str:
    try:
        return named_currency(text, rules)
    except AppError:
        return ""


def _parts(text: str) -> tuple[str, str]:
    """The text without its parts, and they: with slashes anywhere, or numbers that make 100."""
    match = _PARTS.search(text)
    if match is None:
        found = (*_DASHED.finditer(text), *_LAST_NUMBERS.finditer(text))
        whole = (one for one in found if sum(map(int, re.findall("[0-9]+", one[0]))) == _WHOLE)
        match = next(whole, None)
    if match is None:
        return text, ""
    return f"{text[: match.start()]}{CUT}{text[match.end() :]}", match[0].strip()
