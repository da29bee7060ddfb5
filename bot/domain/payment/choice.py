"""Ranks the methods for one payment: what works first, what is dangerous last."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import IntEnum

from bot.domain.payment.cost import Cost, cost
from bot.domain.payment.model import (
    Availability,
    Method,
    PaymentRules,
    Protection,
    Route,
    Situation,
)

_PROTECTION = (Protection.ORDER, Protection.DOCUMENTS, Protection.DEPENDS, Protection.NONE)
_INFINITE = Decimal("Infinity")


class Verdict(IntEnum):
    """From the best to the worst."""

    WORKS = 0
    UNCLEAR = 1
    UNFIT = 2
    UNAVAILABLE = 3
    DANGEROUS = 4


@dataclass(frozen=True, slots=True)
class Option:
    """A method for this payment. `why` names what makes it unfit: "order", "payer", "sum"."""

    method: Method
    verdict: Verdict
    cost: Cost
    route: Route | None
    why: str = ""


def options(situation: Situation, rules: PaymentRules, today: date) -> tuple[Option, ...]:
    """Every method once, the advisable first; the order is total and repeatable."""
    found = [_option(method, situation, rules, today) for method in rules.methods]
    currency = situation.money.currency
    return tuple(sorted(found, key=lambda one: _rank(one, currency)))


def compare(first: Option, second: Option) -> Option | None:
    """The surely cheaper one for this sum: its most is below the other's least.

    None when its cost is open, in other money, or they overlap; and what cannot be used is never
    called cheaper.
    """
    for one, other in ((first, second), (second, first)):
        if (
            one.verdict > Verdict.UNCLEAR
            or one.cost.is_open
            or len(one.cost.spans) != 1
            or len(other.cost.spans) != 1
        ):
            continue
        mine, theirs = one.cost.spans[0], other.cost.spans[0]
        if mine.currency == theirs.currency and mine.high < theirs.low:
            return one
    return None


def _option(method: Method, situation: Situation, rules: PaymentRules, today: date) -> Option:
    # A transfer is stopped by either end: the payer's country and the bank's.
    routes = [rules.route(method, code, today) for code in (situation.country, situation.bank)]
    route = max(routes, key=_strictness)
    why = _unfit(method, situation)
    return Option(
        method, _verdict(method, route, why), cost(method.fee, situation.money), route, why
    )


def _verdict(method: Method, route: Route | None, why: str) -> Verdict:
    state = route.state if route else Availability.UNCLEAR
    if method.is_to_a_person and state is not Availability.NO:
        return Verdict.DANGEROUS
    if state is Availability.NO:
        return Verdict.UNAVAILABLE
    if why:
        return Verdict.UNFIT
    return Verdict.WORKS if state is Availability.YES else Verdict.UNCLEAR


def _unfit(method: Method, situation: Situation) -> str:
    if method.needs_order and not situation.in_order:
        return "order"
    if situation.payer not in method.payers:
        return "payer"
    money = situation.money
    is_small = (
        method.least_usd is not None
        and money.currency in ("USD", "EUR")
        and money.amount < method.least_usd
    )
    return "sum" if is_small else ""


def _strictness(route: Route | None) -> int:
    if route is None:
        return 1
    return (Availability.YES, Availability.UNCLEAR, Availability.NO).index(route.state)


def _rank(option: Option, currency: str) -> tuple[int, bool, int, Decimal, str]:
    """An unknown charge counts as the dearest, and so does one in other money than the rest."""
    known = [span.high for span in option.cost.spans if span.currency == currency]
    is_sure = known and len(known) == len(option.cost.spans) and not option.cost.is_open
    dear = max(known) if is_sure else _INFINITE
    protection = _PROTECTION.index(option.method.protection)
    return option.verdict, option.cost.is_unknown, protection, dear, option.method.id
