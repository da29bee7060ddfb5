"""What a payment costs by a method: bounds, never a false exactness."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from bot.domain.money import Money
from bot.domain.payment.model import Fee

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Span:
    """From `low` to `high`, both included, in one currency."""

    low: Decimal
    high: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Cost:
    """Charges by currency, nothing converted. `is_open`: more comes that nobody could name."""

    spans: tuple[Span, ...]
    is_open: bool

    @property
    def is_unknown(self) -> bool:
        return not self.spans


def cost(fee: Fee, money: Money) -> Cost:
    """The fee for a sum. What is in the sum's own currency is added up."""
    percent = _percent(fee, money)
    fixed = _fixed(fee)
    known = [span for span in (percent, fixed) if span]
    if percent and fixed and percent.currency == fixed.currency:
        known = [Span(percent.low + fixed.low, percent.high + fixed.high, percent.currency)]
    return Cost(tuple(known), fee.is_open or not known)


def _percent(fee: Fee, money: Money) -> Span | None:
    if fee.percent_high is None:
        return None
    low = fee.percent_high if fee.percent_low is None else fee.percent_low
    return Span(_share(money, low), _share(money, fee.percent_high), money.currency)


def _fixed(fee: Fee) -> Span | None:
    if fee.fixed_high is None:
        return None
    low = fee.fixed_high if fee.fixed_low is None else fee.fixed_low
    return Span(low, fee.fixed_high, fee.currency)


def _share(money: Money, percent: Decimal) -> Decimal:
    return (money.amount * percent / 100).quantize(_CENT, ROUND_HALF_UP)
