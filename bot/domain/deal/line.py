"""Reads a deal said in one line: "travel mugs 6000 usd 30/70"."""

import re
from dataclasses import dataclass, field

from bot.domain.deal.errors import DealError
from bot.domain.deal.known_days import KnownDays
from bot.domain.deal.money import LARGEST, cents
from bot.domain.errors import AppError
from bot.domain.money import CENT, Money
from bot.domain.rfq import RfqRules, named_currency, read_price, spoken_sum, with_thousands
from bot.domain.search import AmountError, AmountWords

_COUNTED = frozenset({"piece", "pair", "set"})
_PARTS = re.compile(r"(?<![\w/.,])[1-9][0-9]?(?:\s?/\s?[1-9][0-9]?){1,5}(?![\w/])")
_LAST_NUMBERS = re.compile(r"(?<![\w/.,-])[1-9][0-9]?(?:[\s-]+[1-9][0-9]?){1,5}\s*$")
_WHOLE = 100
_SIGNS = "$€₽₸¥֏元"
_AMOUNT = re.compile(
    rf"(?P<sign>[{_SIGNS}]\s?)?(?<![\w.,])"
    r"[0-9]+(?:(?: (?=[0-9]{3}(?![0-9]))|[.,'’](?=[0-9]))[0-9]+)*"
    rf"\s?(?P<one>[^\W\d_]+|[{_SIGNS}])?\.?(?P<two>\s?[^\W\d_]+|\s?[{_SIGNS}])?"
)
_SPACES = re.compile(r"\s+")
_STEM = 4
_SEVERAL = ("err-amount-several", "err-filter-price-order")
_LONGEST_QUANTITY = 8


@dataclass(frozen=True, slots=True)
class Line:
    """What the line says; what it does not say is asked for."""

    product: str
    total: Money | None = None
    parts: str = ""
    quantity: int | None = None
    days: KnownDays = field(default_factory=KnownDays)


def read_total(text: str, rules: RfqRules, amounts: AmountWords) -> Money:
    """The sum of a deal, in dollars unless other money is named.

    Raises AmountError for what is no sum, AnswerError for two currencies, DealError for two sums
    or one that no deal has.
    """
    text = with_thousands(text, rules)
    if _is_per_unit(text, rules):
        raise DealError("err-deal-sum-unit")
    currency = named_currency(text, rules)
    try:
        price = read_price(spoken_sum(text, rules, amounts), rules, amounts)
    except AmountError as error:
        # The advice of the search, to write a span, helps nobody here.
        if error.key in _SEVERAL:
            raise DealError("err-deal-sum-several") from None
        raise
    if price.low is not None:
        raise DealError("err-deal-sum-several")
    amount = cents(price.amount)
    if amount < CENT or amount > LARGEST:
        raise DealError("err-deal-sum-large", most=int(LARGEST))
    return Money(amount, currency or price.currency)


def read_line(
    text: str, rules: RfqRules, amounts: AmountWords, each: frozenset[str] = frozenset()
) -> Line:
    """The parts, the sum and the pieces are taken out; what is left names the product.

    A price for one piece, told by `each` before it or by words after it, is no sum: it becomes one
    when the pieces are known.
    """
    rest, parts = _parts(text)
    rest = spoken_sum(rest, rules, amounts, is_named=True)
    is_unit = _is_per_unit(rest, rules)
    rest = _without_unit(rest, rules)
    total, quantity = None, None
    for match in reversed(list(_AMOUNT.finditer(rest))):
        if total is None and (span := _sum_in(match, rules, amounts)):
            try:
                total = read_total(span, rules, amounts)
            except AppError:
                continue
            is_unit |= each.issuperset(rest[: match.start()].casefold().split()[-1:] or [""])
            rest = f"{rest[: match.start()]} {rest[match.start() + len(span) :]}"
        elif quantity is None and (span := _pieces_in(match, rules)):
            digits = re.sub(r"[^0-9]", "", span)
            quantity = int(digits) if len(digits) <= _LONGEST_QUANTITY else None
            rest = f"{rest[: match.start()]} {rest[match.start() + len(span) :]}"
    if total and is_unit:
        whole = cents(total.amount * quantity) if quantity else LARGEST + 1
        total = Money(whole, total.currency) if whole <= LARGEST else None
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
    return _before(match, "two") if unit and unit.id in _COUNTED else ""


def _before(match: re.Match[str], group: str) -> str:
    end = match.start(group) if match[group] else match.end()
    return match[0][: end - match.start()]


def _is_currency(word: str, rules: RfqRules) -> bool:
    return any(
        _same(word, name)
        for currency in rules.currencies
        for name in (*currency.words, *currency.weak)
    )


def _same(word: str, name: str) -> bool:
    return word == name or (len(name) >= _STEM and word.startswith(name))


def _is_per_unit(text: str, rules: RfqRules) -> bool:
    return any(_phrase(one).search(text) for one in rules.words.per_unit)


def _without_unit(text: str, rules: RfqRules) -> str:
    for phrase in sorted(rules.words.per_unit, key=len, reverse=True):
        text = _phrase(phrase).sub(" ", text)
    return text


def _phrase(words: str) -> re.Pattern[str]:
    """Whole words only: "each" is no part of a beach towel."""
    before = r"(?<!\w)" if words[0].isalpha() else ""
    return re.compile(rf"{before}{re.escape(words)}(?!\w)\.?", re.IGNORECASE)


def _parts(text: str) -> tuple[str, str]:
    """The text without its parts, and they: with slashes anywhere, or numbers at its end."""
    match = _PARTS.search(text)
    if match is None and (last := _LAST_NUMBERS.search(text)):
        makes_whole = sum(map(int, re.findall("[0-9]+", last[0]))) == _WHOLE
        match = last if makes_whole else None
    if match is None:
        return text, ""
    return f"{text[: match.start()]} {text[match.end() :]}", match[0]
