"""How a landed cost reads: every reading of the rules, line by line, nothing unknown as nought."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import format_decimal

from bot import i18n
from bot.domain.facts import Dated, Grade
from bot.domain.landed import Asked, Line, LineKind, Purpose, Reading
from bot.domain.money import Money
from bot.services.costs import Costed
from bot.texts import facts_text
from bot.texts.cost_warnings import warnings
from bot.texts.money_text import money

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
            *warnings(self._costed),
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
            name=line.name[:1].upper() + line.name[1:] or _name(line.kind),
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
        unknown = ", ".join(dict.fromkeys(_within(_name(kind)) for kind in reading.unknown))
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
        yield from self._costed.facts
        for reading in self._costed.estimate.readings:
            if reading.rule:
                yield reading.rule
            yield from (line.rule for line in reading.lines if line.rule)


def question(asked: Asked) -> tuple[str, str]:
    """What is asked, and an example of an answer."""
    return i18n.plain(f"cost-ask-{asked.value}"), i18n.plain(f"cost-ask-{asked.value}-example")


def _name(kind: LineKind) -> str:
    return i18n.plain(f"cost-line-{kind.value}")


def _within(name: str) -> str:
    """The name inside a sentence; an abbreviation stays as it is."""
    return name if name.isupper() else name.lower()


def _note(line: Line) -> str:
    if line.kind is LineKind.EXTRA:
        return i18n.plain("cost-note-typed")
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
