"""Days said in words, in a deal and as a deadline."""

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import AppError
from tests.unit.deal.samples import DAYS, READER, deal

TODAY = dt.date(2026, 11, 28)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("пятнадцатого декабря", "2026-12-15"),
        ("двадцать пятого декабря", "2026-12-25"),
        ("15-го декабря", "2026-12-15"),
        ("15 дек", "2026-12-15"),
        ("12/01/2027", "2027-01-12"),
        ("15-го", "2026-12-15"),
        ("в пятницу", "2026-12-04"),
        ("конец января", "2027-01-31"),
        ("конец года", "2026-12-31"),
        ("в течение 25 дней", "2026-12-23"),
        ("через 2 недели", "2026-12-12"),
        ("вторая декада декабря", "2026-12-20"),
        ("третья декада февраля", "2027-02-28"),
        ("не позже первого квартала 27-го", "2027-03-31"),
        ("2 квартал", "2027-06-30"),
        ("до НГ", "2026-12-31"),
        ("к новому году", "2026-12-31"),
    ],
)
def test_day_is_the_same_in_a_deal_and_in_a_letter(typed: str, day: str) -> None:
    assert READER.day(typed, TODAY, is_past=False).isoformat() == day
    assert DAYS.deadline(typed, TODAY).day.isoformat() == day


@pytest.mark.parametrize("typed", ["500", "20 коробок", "да", "15-го заплачу 500"])
def test_what_says_something_else_is_no_day(typed: str) -> None:
    with pytest.raises(AppError, match="err-deal-day-none"):
        READER.day(typed, TODAY, is_past=False)


def test_ordinal_of_a_payment_is_no_number() -> None:
    part = deal().terms.plan.milestones[1]
    assert READER.payment("второй платёж 1500", TODAY, part, "USD").amount == 1500


def test_days_from_now_are_no_day_of_a_part_that_waits_for_an_event() -> None:
    part = deal().terms.plan.milestones[1]
    with pytest.raises(AppError, match="err-deal-when"):
        READER.timing("через 10 дней", TODAY, part)
    assert READER.timing("конец января", TODAY, part).day == dt.date(2027, 1, 31)


@given(st.dates(TODAY, TODAY + dt.timedelta(days=364)))
def test_written_day_reads_back(day: dt.date) -> None:
    for written in (f"{day:%d.%m.%Y}", f"{day:%d/%m/%Y}", f"{day:%Y-%m-%d}"):
        assert READER.day(written, TODAY, is_past=False) == day


@given(st.text(max_size=60), st.dates(dt.date(2026, 1, 1), dt.date(2029, 12, 31)))
def test_any_text_is_a_day_ahead_or_a_refusal(text: str, today: dt.date) -> None:
    with suppress(AppError):
        assert READER.day(text, today, is_past=False) >= today
    with suppress(AppError):
        assert DAYS.deadline(text, today).day > today
