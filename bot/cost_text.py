"""How a landed cost reads: every reading of the rules, line by line, nothing unknown as nought."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import format_decimal

from bot import facts_text, i18n
from bot.domain.facts import Dated, Grade
from bot.domain.landed import Asked, Line, LineKind, Purpose, Reading
from bot.domain.money import Money
from bot.money_text import money
from bot.services.costs import Costed

# From so many equal things on, customs may see goods for sale (LIM7).
BATCH = 5
_NEAR_CLIFF, _CLIFF = Decimal(180), Decimal(400)
_OLD = timedelta(days=7)
_CENT = Decimal("0.01")


class CostText:
    """The texts of one estimate."""

    def __init__(self, costed: Costed) -> None:
        self._costed = costed
        self._shipment = costed.shipment
        self._currency = costed.estimate.currency
        self._today = costed.today

    def whole(self) -> str:
        """The answer: what was told, each reading, the warnings, the age of everything."""
        parts = [
            self.head(),
            *map(self._reading, self._costed.estimate.readings),
            *self._warnings(),
            "\n".join(filter(None, [self._rates(), facts_text.stamp(self._dated(), self._today)])),
        ]
        return "\n\n".join(filter(None, parts))

    def head(self) -> i18n.Html:
        shipment = self._shipment
        details = ""
        if shipment.quantity:
            details += i18n.plain("cost-head-quantity", count=shipment.quantity)
        if shipment.kg is not None:
            details += i18n.plain("cost-head-weight", kg=_number(shipment.kg))
        head = i18n.html(
            "cost-head",
            goods=money(shipment.goods),
            country=self._costed.country,
            purpose=shipment.purpose.value,
            details=details,
        )
        return i18n.Html(head)

    def _reading(self, reading: Reading) -> str:
        lines = [self._title(reading), *map(self._line, reading.lines), self._total(reading)]
        return "\n".join(filter(None, lines))

    def _title(self, reading: Reading) -> str:
        rule = reading.rule
        if rule is None:
            is_sale = self._shipment.purpose is Purpose.COMMERCIAL
            return i18n.html("cost-reading-commercial" if is_sale else "cost-reading-none")
        since = facts_text.day(rule.since) if rule.since else ""
        key = "cost-reading-confirmed" if rule.confirmed else "cost-reading-announced"
        explained = i18n.html(
            f"cost-rule-{rule.base.value}",
            limit=_number(rule.limit),
            kg=_number(rule.kg) if rule.kg is not None else "",
            percent=_number(rule.percent),
            least=_number(rule.least_per_kg),
        )
        return f"{i18n.html(key, date=since)}: {explained}"

    def _line(self, line: Line) -> str:
        amount = (
            i18n.plain("cost-unknown")
            if line.amount is None
            else money(Money(line.amount, self._currency))
        )
        return i18n.html(
            "cost-line",
            name=i18n.plain(f"cost-line-{line.kind.value}"),
            amount=amount,
            note=_note(line),
        )

    def _total(self, reading: Reading) -> str:
        total = Money(reading.total, self._currency)
        quantity = self._shipment.quantity
        unit = ""
        if quantity:
            each = (total.amount / quantity).quantize(_CENT, ROUND_HALF_UP)
            unit = i18n.plain("cost-total-unit", sum=money(Money(each, self._currency)))
        unknown = ", ".join(
            i18n.plain(f"cost-line-{kind.value}").lower() for kind in reading.unknown
        )
        return i18n.html(
            "cost-total-open" if unknown else "cost-total",
            total=money(total),
            own=self._own(total),
            unit=unit,
            unknown=unknown,
        )

    def _own(self, total: Money) -> str:
        """The total in the person's own money, where a rate is known."""
        rates, own = self._costed.rates, self._costed.currency
        if rates is None or own == total.currency:
            return ""
        converted = rates.convert(total, own)
        if converted is None:
            return ""
        rounded = Money(converted.amount.quantize(Decimal(1), ROUND_HALF_UP), own)
        return i18n.plain("cost-total-own", sum=money(rounded))

    def _warnings(self) -> Iterator[str]:
        shipment, estimate = self._shipment, self._costed.estimate
        if missing := self._without_rate():
            yield i18n.html("cost-rate-needed", currency=missing, goods=self._currency)
        if shipment.purpose is Purpose.COMMERCIAL:
            if any(map(_is_low, estimate.readings)):
                yield i18n.html("cost-duty-low")
            yield i18n.html("cost-commercial-note")
            return
        if shipment.quantity and shipment.quantity >= BATCH:
            yield i18n.html("cost-batch", count=shipment.quantity)
        if not any(reading.rule for reading in estimate.readings):
            yield i18n.html("cost-elsewhere")
            return
        if estimate.value is None:
            yield i18n.html("cost-euro-needed", currency=self._currency)
        elif _NEAR_CLIFF <= estimate.value.amount <= _CLIFF:
            yield i18n.html("cost-cliff")
        if any(reading.needs_weight for reading in estimate.readings):
            yield i18n.html("cost-weight-needed")
        yield i18n.html("cost-personal-note")
        if shipment.country == "RU":
            yield i18n.html("cost-planned")

    def _without_rate(self) -> str:
        """The currency of a charge that was told but cannot be counted in the goods' money."""
        shipment, rates = self._shipment, self._costed.rates
        for told in filter(None, (shipment.freight, shipment.insurance, shipment.fee)):
            same = told.currency == self._currency or not told.amount
            if not same and (rates is None or rates.convert(told, self._currency) is None):
                return told.currency
        return ""

    def _rates(self) -> str:
        rates = self._costed.rates
        if rates is None:
            return ""
        if rates.is_typed:
            return i18n.html("cost-rates-typed")
        is_old = self._today - rates.day > _OLD
        key = "cost-rates-old" if is_old else "cost-rates"
        return i18n.html(key, date=facts_text.day(rates.day))

    def _dated(self) -> Iterator[Dated]:
        for reading in self._costed.estimate.readings:
            if reading.rule:
                yield reading.rule
            yield from (line.rule for line in reading.lines if line.rule)


def question(asked: Asked) -> tuple[str, str]:
    """What is asked, and an example of an answer."""
    return i18n.plain(f"cost-ask-{asked.value}"), i18n.plain(f"cost-ask-{asked.value}-example")


def _is_low(reading: Reading) -> bool:
    """Whether the duty of a commercial import was taken of less than the whole customs value."""
    due = any(one.kind is LineKind.DUTY and one.amount is not None for one in reading.lines)
    return due and not {LineKind.FREIGHT, LineKind.INSURANCE}.isdisjoint(reading.unknown)


def _note(line: Line) -> str:
    if line.percent is None:
        return ""
    percent = _number(line.percent)
    if line.kind is LineKind.VAT and line.rule:
        if line.rule.grade is Grade.NONE:
            return i18n.plain("cost-note-vat-unsourced", percent=percent)
        if line.rule.since:
            since = facts_text.day(line.rule.since)
            return i18n.plain("cost-note-vat", percent=percent, date=since)
    return i18n.plain("cost-note-percent", percent=percent)


def _number(value: Decimal) -> str:
    return str(format_decimal(value, locale="ru"))
