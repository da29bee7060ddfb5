"""When the goods should be ready by the supplier's offer."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.deal import Deal, Payment, changes
from bot.domain.quote import Lead, Quote
from bot.domain.watch import offered_ready
from bot.domain.working_days import working_days_after, working_days_before
from tests.fakes import MORNING
from tests.unit.watch.samples import RULES, TODAY, begun, deal

_DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2030, 1, 1))


def offered(lead: Lead | None, **terms: object) -> Deal:
    return begun(quote=Quote(moq=500, lead=lead), **terms)


def paid(deal: Deal, amount: int, day: int) -> Deal:
    """Another payment of the deposit, so many days from today."""
    later = dt.timedelta(days=day)
    return changes.pay(deal, 0, Payment(Decimal(amount), TODAY + later), MORNING + later)


def test_calendar_days_count_from_the_agreement_and_then_from_the_whole_deposit() -> None:
    agreed = offered(Lead(15, 20))
    assert offered_ready(agreed, RULES) == TODAY + dt.timedelta(days=20)
    assert offered_ready(paid(agreed, 1800, 3), RULES) == TODAY + dt.timedelta(days=23)


def test_part_of_a_deposit_begins_nothing_until_the_rest_is_paid() -> None:
    partly = paid(offered(Lead(15, 20)), 100, 3)
    assert offered_ready(partly, RULES) is None
    assert offered_ready(paid(partly, 1700, 8), RULES) == TODAY + dt.timedelta(days=28)


@given(st.lists(st.integers(1, 1799), max_size=5))
def test_lead_time_begins_with_the_payment_that_settles_the_deposit(amounts: list[int]) -> None:
    known, left = offered(Lead(15, 20)), 1800
    for day, amount in enumerate(amounts):
        if amount >= left:
            break
        known, left = paid(known, amount, day), left - amount
        assert offered_ready(known, RULES) is None
    settled = paid(known, left, 9)
    assert offered_ready(settled, RULES) == TODAY + dt.timedelta(days=29)


@pytest.mark.parametrize(
    ("begins", "days", "ready"),
    [
        # Over two weekends, over the first of January, over the Spring Festival of 2027.
        (dt.date(2026, 11, 27), 6, dt.date(2026, 12, 7)),
        (dt.date(2026, 12, 28), 5, dt.date(2027, 1, 5)),
        (dt.date(2027, 2, 3), 3, dt.date(2027, 2, 12)),
    ],
)
def test_working_days_are_those_of_china(begins: dt.date, days: int, ready: dt.date) -> None:
    assert working_days_after(begins, days, RULES.days_off) == ready
    assert working_days_before(ready, days, RULES.days_off) == begins


def test_lead_in_working_days_is_dated_by_them() -> None:
    promised = offered_ready(offered(Lead(15, 20, is_working=True)), RULES)
    assert promised == working_days_after(TODAY, 20, RULES.days_off)


@given(_DAYS, st.integers(1, 365))
def test_working_days_end_on_one_and_never_come_sooner_than_calendar_days(
    day: dt.date, count: int
) -> None:
    found = working_days_after(day, count, RULES.days_off)
    assert found >= day + dt.timedelta(days=count)
    assert found.weekday() < 5
    assert found not in RULES.days_off


@pytest.mark.parametrize("lead", [None, Lead(15, 20), Lead(15, 20, is_working=True)])
def test_nothing_is_dated_before_the_lead_time_begins(lead: Lead | None) -> None:
    assert offered_ready(deal(quote=Quote(moq=500, lead=lead)), RULES) is None
    assert offered_ready(offered(None), RULES) is None
    assert offered_ready(begun(), RULES) is None
