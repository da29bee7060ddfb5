"""What is paid and at risk over all deals: per currency, and in the buyer's own."""

from collections.abc import Iterable

from bot import i18n
from bot.domain.deal import Deal, by_currency, in_currency
from bot.domain.landed import Rates
from bot.texts import deal_text


def totals(deals: Iterable[Deal]) -> i18n.Html:
    """Paid and at risk over all deals, a line per currency; "" when nothing was paid."""
    lines = (
        i18n.html(
            "deal-totals",
            paid=deal_text.money(out, currency),
            risk=deal_text.money(risk, currency),
        )
        for currency, (out, risk) in sorted(by_currency(deals).items())
    )
    return i18n.Html("\n".join(lines))


def own_totals(deals: Iterable[Deal], rates: Rates | None, currency: str) -> i18n.Html:
    """The same in one currency, with the day of the rate; "" when a rate is missing."""
    sums = in_currency(deals, rates, currency) if rates else None
    if rates is None or sums is None:
        return i18n.Html()
    paid, risk = (deal_text.total(one) for one in sums)
    return i18n.Html(
        i18n.html("deal-own-totals", paid=paid, risk=risk, day=deal_text.day(rates.day))
    )
