"""How a request reads in Russian: what is known, what is missing and why suppliers care."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from bot import i18n
from bot.domain.attributes import Attributes
from bot.domain.rfq import (
    CHOICE_STEPS,
    STEPS,
    Assessment,
    Delivery,
    Quantity,
    Rfq,
    RfqRules,
    Spec,
    Step,
    TargetPrice,
)
from bot.messages import cut

MISSING_SHOWN = 2
# Thirteen of them are the review; elsewhere they stand above a question.
_REVIEWED, _KNOWN = 160, 100


class RfqText:
    """The Russian of one request."""

    def __init__(self, rfq: Rfq, rules: RfqRules, attributes: Attributes) -> None:
        self._rfq = rfq
        self._rules = rules
        self._attributes = attributes

    def value(self, step: Step) -> str:
        """The answer to a step in one line of plain text; "" when there is none."""
        if step in CHOICE_STEPS:
            return self._chosen(step)
        readings: dict[Step, Callable[[Rfq], str]] = {
            Step.PRODUCT: lambda rfq: rfq.product,
            Step.SPECIFICATION: lambda rfq: "; ".join(map(self.spec, rfq.specification)),
            Step.QUANTITY: lambda rfq: self._quantity(rfq.quantity) if rfq.quantity else "",
            Step.PRICE: lambda rfq: self._price(rfq.price) if rfq.price else "",
            Step.DELIVERY: lambda rfq: self._delivery(rfq.delivery) if rfq.delivery else "",
            Step.DEADLINE: lambda rfq: day(rfq.deadline.day) if rfq.deadline else "",
            Step.PHOTOS: lambda rfq: _photos(len(rfq.photos)),
        }
        return readings[step](self._rfq)

    def known(self, *, but: Step | None = None) -> str:
        """Everything answered so far, folded, as HTML; "" when nothing is."""
        lines = "\n".join(self._lines(but))
        return i18n.html("rfq-known", lines=i18n.Html(lines)) if lines else ""

    def summary(self) -> str:
        """Every step with its answer, as HTML."""
        return "\n".join(
            i18n.html("rfq-line", name=name(step), value=cut(self.value(step), _REVIEWED) or "—")
            for step in STEPS
        )

    def spec(self, spec: Spec) -> str:
        attribute = self._attributes.by_id(spec.attribute)
        label = attribute.ru if attribute else spec.label
        key = "letter-spec-named" if label else "letter-spec"
        return i18n.plain(key, label=label, value=spec.value, bound=spec.bound.value)

    def _lines(self, but: Step | None) -> Iterator[str]:
        for step in STEPS:
            if step is not but and (value := self.value(step)):
                yield i18n.html("rfq-line", name=name(step), value=cut(value, _KNOWN))

    def _chosen(self, step: Step) -> str:
        answer = self._rfq.answer(step)
        choices = (self._rules.choice(step, choice_id) for choice_id in answer.chosen)
        parts = [choice.button for choice in choices if choice]
        return "; ".join([*parts, answer.own] if answer.own else parts)

    def _quantity(self, quantity: Quantity) -> str:
        unit = self._rules.unit(quantity.unit)
        span = f"–{_number(quantity.most)}" if quantity.most else ""
        text = f"{_number(quantity.amount)}{span} {unit.ru}"
        if packs := quantity.packs:
            pack = self._rules.unit(packs.unit)
            text += f" ({packs.count} {pack.ru} × {packs.each} {unit.ru})"
        if quantity.breaks:
            breaks = ", ".join(map(_number, quantity.breaks))
            text = i18n.plain("rfq-quantity-breaks", quantity=text, breaks=breaks)
        return f"{text}: «{quantity.remark}»" if quantity.remark else text

    def _delivery(self, delivery: Delivery) -> str:
        ways = (one.ru for one in self._rules.transports if one.id == delivery.transport)
        return " ".join(part for part in (delivery.incoterm, delivery.place, *ways) if part)

    def _price(self, price: TargetPrice) -> str:
        text = money(price)
        if price.is_total:
            return i18n.plain("rfq-price-total", price=text)
        unit = self._rules.unit(self._rfq.quantity.unit if self._rfq.quantity else "piece")
        return i18n.plain("rfq-price-unit", price=text, unit=unit.ru)


def name(step: Step) -> str:
    return i18n.plain(f"rfq-name-{step.value}")


def missing(assessment: Assessment) -> str:
    """What would raise the score most, and why suppliers care, as HTML; "" when nothing would."""
    lines = [
        i18n.html(f"rfq-miss-{point.name}", points=point.missing)
        for point in assessment.missing[:MISSING_SHOWN]
    ]
    lines += [i18n.html(f"rfq-penalty-{name}") for name in assessment.penalties]
    if assessment.cap:
        lines.append(i18n.html(f"rfq-cap-{assessment.cap}", score=assessment.score))
    return "\n".join(lines)


def day(value: date) -> str:
    return str(format_date(value, "d MMMM y", locale="ru"))


def money(price: TargetPrice) -> str:
    """The amounts of a price the Russian way."""
    # As many decimals as were typed: a screw costs a tenth of a cent.
    digits = format_currency(
        price.amount,
        price.currency,
        locale="ru",
        currency_digits=False,
        decimal_quantization=False,
    )
    text = str(digits).replace("US$", "$")
    if price.low is None:
        return text
    return f"{_number(price.low)}{' / ' if price.is_pair else '–'}{text}"


def bar(place: int) -> str:
    """Progress as a row of thirteen marks."""
    return "▰" * place + "▱" * (len(STEPS) - place)


def _photos(count: int) -> str:
    return i18n.plain("rfq-photos-count", count=count) if count else ""


def _number(value: Decimal) -> str:
    return str(format_decimal(value, locale="ru"))
