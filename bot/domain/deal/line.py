"""Reads a deal said in one line: "travel mugs 6000 usd 30/70"."""

import re
from dataclasses import dataclass

from bot.domain.deal.errors import DealError
from bot.domain.deal.money import CENT, LARGEST, Money, cents
from bot.domain.errors import AppError
from bot.domain.rfq import RfqRules, read_price
from bot.domain.search import AmountWords

_PIECE = "piece"
_PARTS = re.compile(r"(?<![\w/.,])[1-9][0-9]?(?:\s?/\s?[1-9][0-9]?){1,5}(?![\w/])")
_SIGNS = "$€₽₸¥֏元"
_AMOUNT = re.compile(
    rf"(?P<sign>[{_SIGNS}]\s?)?(?<![\w.,])"
    r"[0-9]+(?:(?: (?=[0-9]{3}(?![0-9]))|[.,'’](?=[0-9]))[0-9]+)*"
    rf"\s?(?P<one>[^\W\d_]+|[{_SIGNS}])?\.?(?P<two>\s?[^\W\d_]+|\s?[{_SIGNS}])?"
)
_SPACES = re.compile(r"\s+")
_STEM = 4
_LONGEST_QUANTITY = 8


@dataclass(frozen=True, slots=True)
class Line:
    """What the line says; what it does not say is asked for."""

    product: str
    total: Money | None = None
    parts: str = ""
    quantity: int | None = None


def read_total(text: str, rules: RfqRules, amounts: AmountWords) -> Money:
    """The sum of a deal, in dollars unless other money is named.

    Raises AmountError for what is no sum, AnswerError for two currencies, DealError for two sums
    or one that no deal has.
    """
    price = read_price(text, rules, amounts)
    if price.low is not None:
        raise DealError("err-amount-several")
    amount = cents(price.amount)
    if amount < CENT or amount > LARGEST:
        raise DealError("err-deal-sum-large", most=int(LARGEST))
    return Money(amount, price.currency)


def read_line(text: str, rules: RfqRules, amounts: AmountWords) -> Line:
    """The parts, the sum and the pieces are taken out; what is left names the product."""
    rest, parts = _without(text, _PARTS)
    total, quantity = None, None
    for match in reversed(list(_AMOUNT.finditer(rest))):
        if total is None and (span := _sum_in(match, rules, amounts)):
            try:
                total = read_total(span, rules, amounts)
            except AppError:
                continue
            rest = f"{rest[: match.start()]} {rest[match.start() + len(span) :]}"
        elif quantity is None and (span := _pieces_in(match, rules)):
            digits = re.sub(r"[^0-9]", "", span)
            quantity = int(digits) if len(digits) <= _LONGEST_QUANTITY else None
            rest = f"{rest[: match.start()]} {rest[match.start() + len(span) :]}"
    return Line(_SPACES.sub(" ", rest).strip(" ,;.—–-"), total, parts, quantity or None)


def _sum_in(match: re.Match[str], rules: RfqRules, amounts: AmountWords) -> str:
    """The part of the match that is a sum; "" when the number counts something else."""
    one, two = ((match[name] or "").strip().casefold() for name in ("one", "two"))
    if match["sign"]:
        return _before(match, "two" if one in amounts.multipliers else "one")
    if one in amounts.multipliers and two and _is_currency(two, rules):
        return match[0]
    return _before(match, "two") if one and _is_currency(one, rules) else ""


def _pieces_in(match: re.Match[str], rules: RfqRules) -> str:
    unit = rules.unit_words.get((match["one"] or "").casefold())
    return _before(match, "two") if unit and unit.id == _PIECE else ""


def _before(match: re.Match[str], group: str) -> str:
    end = match.start(group) if match[group] else match.end()
    return match[0][: end - match.start()]


def _is_currency(word: str, rules: RfqRules) -> bool:
    return any(_same(word, name) for currency in rules.currencies for name in currency.words)


def _same(word: str, name: str) -> bool:
    return word == name or (len(name) >= _STEM and word.startswith(name))


def _without(text: str, pattern: re.Pattern[str]) -> tuple[str, str]:
    match = pattern.search(text)
    if match is None:
        return text, ""
    return f"{text[: match.start()]} {text[match.end() :]}", match[0]
