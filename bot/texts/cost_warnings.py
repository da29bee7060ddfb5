"""What is to be said beside a landed cost: what is missing, uncertain or risky."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot import i18n
from bot.domain.landed import Base, LineKind, Purpose, Reading
from bot.domain.money import Money
from bot.services.costs import Costed
from bot.texts import facts_text
from bot.texts.money_text import money

# From so many equal things on, customs may see goods for sale (LIM7).
BATCH = 5
# How near to a limit, and how far above it, somebody may still be taken by surprise.
_BEFORE, _BEYOND = Decimal("0.9"), Decimal(2)


def warnings(costed: Costed) -> Iterator[str]:
    """What a person should know before they rely on the sums, the gravest first."""
    shipment, estimate = costed.shipment, costed.estimate
    if missing := _without_rate(costed):
        yield i18n.html("cost-rate-needed", currency=missing, goods=costed.estimate.currency)
    yield from map(facts_text.said, costed.facts)
    if _is_elsewhere(estimate.readings):
        yield i18n.html("cost-elsewhere")
    if shipment.purpose is Purpose.COMMERCIAL:
        if any(map(_is_low, estimate.readings)):
            yield i18n.html("cost-duty-low")
        yield i18n.html("cost-commercial-note", told="yes" if shipment.extras else "no")
        return
    if shipment.quantity and shipment.quantity >= BATCH:
        yield i18n.html("cost-batch", count=shipment.quantity)
    if _is_elsewhere(estimate.readings):
        return
    if estimate.value is None:
        yield i18n.html("cost-euro-needed", currency=costed.estimate.currency)
    else:
        yield from _cliff(costed, estimate.value)
    if any(reading.needs_weight for reading in estimate.readings):
        yield i18n.html("cost-weight-needed")
    yield i18n.html("cost-personal-note")
    if shipment.country == "RU":
        yield i18n.html("cost-planned")


def _without_rate(costed: Costed) -> str:
    """The currency of a charge that was told but cannot be counted in the goods' money."""
    shipment, rates = costed.shipment, costed.rates
    extras = [one.money for one in shipment.extras]
    for told in filter(None, (shipment.freight, shipment.insurance, shipment.fee, *extras)):
        same = told.currency == costed.estimate.currency or not told.amount
        if not same and (rates is None or rates.convert(told, costed.estimate.currency) is None):
            return told.currency
    return ""


def _cliff(costed: Costed, value: Money) -> Iterator[str]:
    """One euro over the limit is paid for on the whole price, where a rule says so."""
    rules = (reading.rule for reading in costed.estimate.readings)
    for rule in rules:
        if rule is None or rule.base is not Base.WHOLE:
            continue
        if rule.limit * _BEFORE <= value.amount <= rule.limit * _BEYOND:
            yield i18n.html(
                "cost-cliff",
                limit=money(Money(rule.limit, value.currency)),
                above=money(Money(rule.limit + 1, value.currency)),
                announced="no" if rule.confirmed else "yes",
            )


def _is_elsewhere(readings: Sequence[Reading]) -> bool:
    """Whether no rule and no tax of the country is known."""
    return not any(one.rule or any(line.rule for line in one.lines) for one in readings)


def _is_low(reading: Reading) -> bool:
    """Whether the duty of a commercial import was taken of less than the whole customs value."""
    due = any(one.kind is LineKind.DUTY and one.amount is not None for one in reading.lines)
    return due and not {LineKind.FREIGHT, LineKind.INSURANCE}.isdisjoint(reading.unknown)
