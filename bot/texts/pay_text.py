"""How the choice of payment reads: the answer in one message, and a card of each method."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from babel.numbers import format_decimal

from bot import i18n
from bot.domain.facts import Fact, FactBook
from bot.domain.money import Money
from bot.domain.payment import Cost, Fee, Method, Option, Verdict, compare
from bot.services.payments import Choice
from bot.texts import facts_text
from bot.texts.money_text import money, span

_MARKS = {
    Verdict.WORKS: "works",
    Verdict.UNCLEAR: "unclear",
    Verdict.UNFIT: "unfit",
    Verdict.UNAVAILABLE: "unavailable",
    Verdict.DANGEROUS: "dangerous",
}


class PayText:
    """The texts of one choice."""

    def __init__(self, choice: Choice, book: FactBook) -> None:
        self._choice = choice
        self._situation = choice.situation
        self._book = book
        self._today = choice.today

    def table(self) -> str:
        """Everything at once: who pays what, the methods from the best to the worst, the date."""
        options = self._choice.options
        advisable = [one for one in options if one.verdict <= Verdict.UNCLEAR]
        lines = [self._line(number, one) for number, one in enumerate(advisable, 1)]
        refused = [refusal(one) for one in options if one.verdict > Verdict.UNCLEAR]
        doubt = i18n.html("pay-order-doubtful") if self._choice.is_order_doubtful else ""
        stamp = facts_text.stamp([one.route for one in options if one.route], self._today)
        is_rouble = self._situation.in_order and self._situation.money.currency == "RUB"
        roubles = i18n.html("pay-no-roubles") if is_rouble else ""
        nothing = "" if advisable else i18n.html("pay-nothing")
        parts = [
            self.head(),
            doubt,
            roubles,
            nothing,
            "\n\n".join(lines),
            "\n".join(refused),
            stamp,
        ]
        return "\n\n".join(filter(None, parts))

    def head(self) -> i18n.Html:
        head = i18n.html(
            "pay-head",
            money=money(self._situation.money),
            country=self._choice.country,
            bank=self._choice.bank,
            same="yes" if self._choice.country == self._choice.bank else "no",
            payer=self._situation.payer.value,
            order="yes" if self._situation.in_order else "no",
        )
        return i18n.Html(head)

    def card(self, option: Option) -> str:
        """One method whole: can I, what it costs, what protects me, papers, risks, steps."""
        method = option.method
        facts = list(self._facts(option))
        parts = [
            _bold(option),
            "\n".join(self._figures(option)),
            i18n.html(
                "pay-card-body",
                papers=i18n.plain(f"pay-method-{method.id}-papers"),
                risk=i18n.plain(f"pay-method-{method.id}-risk"),
                steps=i18n.Html(i18n.html(f"pay-method-{method.id}-steps")),
            ),
            facts_text.folded(facts),
            facts_text.stamp([*facts, *([option.route] if option.route else [])], self._today),
        ]
        return "\n\n".join(filter(None, parts))

    def compared(self, first: Option, second: Option) -> str:
        """Two methods side by side, and which is surely cheaper for this sum, if any."""
        cheaper = compare(first, second)
        conclusion = (
            i18n.html("pay-compare-cheaper", name=name(cheaper.method))
            if cheaper
            else i18n.html("pay-compare-unclear")
        )
        parts = [
            i18n.html("pay-compare-head", money=money(self._situation.money)),
            *("\n".join([_bold(one), *self._figures(one)]) for one in (first, second)),
            conclusion,
            facts_text.stamp([one.route for one in (first, second) if one.route], self._today),
        ]
        return "\n\n".join(filter(None, parts))

    def _line(self, number: int, option: Option) -> str:
        return i18n.html(
            "pay-line",
            number=str(number),
            name=name(option.method),
            verdict=verdict(option),
            cost=cost_text(option.cost),
            days=_days(option.method),
            protection=protection(option.method),
        )

    def _figures(self, option: Option) -> Iterator[str]:
        yield i18n.html("pay-figure-verdict", verdict=verdict(option))
        yield i18n.html("pay-figure-cost", cost=cost_text(option.cost), rate=_rate(option))
        yield i18n.html("pay-figure-days", days=_days(option.method))
        yield i18n.html("pay-figure-limit", limit=_limit(option.method))
        yield i18n.html("pay-figure-protection", protection=protection(option.method))

    def _facts(self, option: Option) -> Iterable[Fact]:
        ids = dict.fromkeys([*(option.route.facts if option.route else ()), *option.method.facts])
        return self._book.told(tuple(ids), self._today, self._situation.country)


def name(method: Method) -> str:
    return i18n.plain(f"pay-method-{method.id}")


def verdict(option: Option) -> str:
    """Whether the method can be had for this payment, in a few words."""
    if option.verdict is Verdict.UNFIT:
        whose = f"-{option.method.payers[0].value}" if option.why == "payer" else ""
        return i18n.plain(f"pay-unfit-{option.why}{whose}")
    since = option.route.since if option.route else None
    if option.verdict is Verdict.UNAVAILABLE and since:
        return i18n.plain("pay-unavailable-since", date=facts_text.day(since))
    return i18n.plain(f"pay-verdict-{_MARKS[option.verdict]}")


def refusal(option: Option) -> str:
    """A method that does not fit, and why, as HTML."""
    return i18n.html("pay-refusal", name=name(option.method), verdict=verdict(option))


def cost_text(cost: Cost) -> str:
    """What is known of the charges; what is not is said, never taken for nothing."""
    known = i18n.plain("pay-cost-and").join(
        span(one.low, one.high, one.currency) for one in cost.spans
    )
    if not known:
        return i18n.plain("pay-cost-unknown")
    return i18n.plain("pay-cost-open", known=known) if cost.is_open else known


def _rate(option: Option) -> str:
    fee: Fee = option.method.fee
    if fee.percent_high is None:
        return "no"
    return i18n.plain(
        "pay-percent", low=_percent(fee.percent_low), high=_percent(fee.percent_high)
    )


def _percent(value: Decimal | None) -> str:
    return str(format_decimal(value or 0, locale="ru"))


def _days(method: Method) -> str:
    if method.days_high is None:
        return i18n.plain("pay-days-unknown")
    low = method.days_low or 0
    return i18n.plain("pay-days", low=low, high=method.days_high)


def _limit(method: Method) -> str:
    """The least sum where there is one, else where the limit is to be seen (PAY4, PAY14)."""
    if method.least_usd is not None:
        return i18n.plain("pay-limit-least", sum=money(Money(method.least_usd, "USD")))
    return i18n.plain("pay-limit-order" if method.needs_order else "pay-limit-bank")


def protection(method: Method) -> str:
    return i18n.plain(f"pay-protection-{method.protection.value}")


def _bold(option: Option) -> str:
    return i18n.html("pay-compare-name", name=name(option.method))
