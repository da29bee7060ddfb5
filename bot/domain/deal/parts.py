"""Reads the buyer's own parts of a payment: "30/70", "40 30 30", "1500 and the rest"."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.deal.errors import DealError
from bot.domain.deal.money import cents, shown, split
from bot.domain.deal.plan import Event, Milestone, PartKind, Plan, Trigger
from bot.domain.deal.rules import DealRules
from bot.domain.deal.timing import TimingWords, take_triggers
from bot.domain.money import Money
from bot.domain.search import AmountError, numeral

MOST_PARTS = 6
_WHOLE = Decimal(100)
_LONGEST = 60
_LONGEST_NUMBER = 20
_NUMBER = re.compile(
    r"(?P<sign>[-–—−](?=[0-9]))?"
    r"(?P<digits>[0-9]+(?:(?: (?=[0-9]{3}(?![0-9]))|[.,'’](?=[0-9]))[0-9]+)*)"
    r"\s*(?P<mark>%|[^\W\d_]+)?"
)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Part:
    value: Decimal
    is_share: bool


def read_parts(
    text: str, total: Money, rules: DealRules, multipliers: Mapping[str, int]
) -> tuple[Decimal, ...]:
    """The sums of the parts; they add up to the total to the cent.

    Numbers that make 100, or carry a per cent sign, are shares; others are sums. Raises DealError.
    """
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    found = _numbers(plain, multipliers)
    has_rest = any(word.startswith(rules.words.rest) for word in _WORD.findall(plain))
    if not found or len(plain) > _LONGEST:
        raise DealError("err-deal-parts-none")
    if len(found) + has_rest > MOST_PARTS:
        raise DealError("err-deal-parts-many", most=MOST_PARTS)
    values = [part.value for part in found]
    if _are_shares(found, total):
        return _shares(total, values, has_rest=has_rest)
    return _sums(total, [_as_sum(part, total) for part in found], has_rest=has_rest)


def read_timed_parts(
    text: str, total: Money, rules: DealRules, multipliers: Mapping[str, int]
) -> tuple[tuple[Decimal, ...], Mapping[int, Trigger]]:
    """The same, and by the places of the parts when they are to be paid, where that is said.

    Raises DealError, also for a time that belongs to no part.
    """
    timing = rules.words.timing
    clauses = [take_triggers(one, timing) for one in _clauses(text, timing)]
    if not any(found for found, _ in clauses):
        return read_parts(text, total, rules, multipliers), {}
    amounts = read_parts(", ".join(rest for _, rest in clauses), total, rules, multipliers)
    return amounts, _places(clauses, len(amounts), rules, multipliers)


def _clauses(text: str, timing: TimingWords) -> list[str]:
    joins = "|".join(map(re.escape, timing.joins))
    said = re.split(rf"[;\n+]|,(?![0-9])|\s(?:{joins})\s", text.casefold())
    return [one for one in said if one.strip()]


def _places(
    clauses: Sequence[tuple[Sequence[tuple[Trigger, int]], str]],
    count: int,
    rules: DealRules,
    multipliers: Mapping[str, int],
) -> Mapping[int, Trigger]:
    """A time goes with the number before it in its clause, else the one behind, else the rest."""
    places: dict[int, Trigger] = {}
    seen = 0
    for found, rest in clauses:
        numbers = len(_numbers(rest, multipliers))
        is_rest = any(word.startswith(rules.words.rest) for word in _WORD.findall(rest))
        for trigger, start in found:
            ahead = len(_numbers(rest[:start], multipliers))
            place = seen + max(ahead - 1, 0) if numbers else count - 1
            if place in places or not (numbers or is_rest):
                raise DealError("err-deal-when")
            places[place] = trigger
        seen += numbers
    return places


def own_plan(amounts: Sequence[Decimal], triggers: Mapping[int, Trigger] | None = None) -> Plan:
    """A plan of own parts: the first at once, the others when the goods are ready.

    `triggers` say otherwise, by place. Of several parts the last is the balance, behind the gate.
    """
    last, said = len(amounts) - 1, triggers or {}
    parts = [_milestone(place, last, amount) for place, amount in enumerate(amounts)]
    timed = (replace(one, trigger=said.get(at, one.trigger)) for at, one in enumerate(parts))
    return Plan("", tuple(timed))


def _milestone(place: int, last: int, amount: Decimal) -> Milestone:
    if last == 0:
        return Milestone(PartKind.WHOLE, amount, Trigger(Event.AGREED))
    if place == 0:
        return Milestone(PartKind.DEPOSIT, amount, Trigger(Event.AGREED))
    kind = PartKind.BALANCE if place == last else PartKind.INTERIM
    return Milestone(kind, amount, Trigger(Event.READY), gated=place == last)


def _numbers(plain: str, multipliers: Mapping[str, int]) -> list[_Part]:
    found: list[_Part] = []
    for match in _NUMBER.finditer(plain):
        is_first_minus = match["sign"] and not found
        if len(match["digits"]) > _LONGEST_NUMBER or is_first_minus:
            raise DealError("err-deal-parts-none")
        try:
            value = numeral(match["digits"])
        except AmountError:
            raise DealError("err-deal-parts-none") from None
        mark = match["mark"] or ""
        found.append(_Part(value * multipliers.get(mark, 1), mark == "%"))
    if any(part.value <= 0 for part in found):
        raise DealError("err-deal-parts-none")
    return found


def _are_shares(found: Sequence[_Part], total: Money) -> bool:
    values = [part.value for part in found]
    if all(part.is_share for part in found):
        return True
    return not any(part.is_share for part in found) and sum(values) == _WHOLE != total.amount


def _as_sum(part: _Part, total: Money) -> Decimal:
    return cents(total.amount * part.value / _WHOLE if part.is_share else part.value)


def _shares(total: Money, shares: list[Decimal], *, has_rest: bool) -> tuple[Decimal, ...]:
    whole = sum(shares, Decimal(0))
    if has_rest and whole < _WHOLE:
        shares = [*shares, _WHOLE - whole]
    elif whole != _WHOLE:
        raise DealError("err-deal-parts-shares", whole=shown(whole))
    return _nonzero(split(total.amount, shares))


def _sums(total: Money, sums: list[Decimal], *, has_rest: bool) -> tuple[Decimal, ...]:
    whole = sum(sums, Decimal(0))
    if has_rest and whole < total.amount:
        sums = [*sums, total.amount - whole]
    elif whole != total.amount:
        raise DealError("err-deal-parts-sum", whole=shown(whole), total=shown(total.amount))
    return _nonzero(sums)


def _nonzero(parts: Sequence[Decimal]) -> tuple[Decimal, ...]:
    if min(parts) <= 0:
        raise DealError("err-deal-parts-small")
    return tuple(parts)
