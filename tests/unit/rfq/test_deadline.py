import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.rfq import AnswerError, RfqRules, read_deadline

TODAY = dt.date(2026, 11, 25)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("до 15 февраля", "2027-02-15"),
        ("15 декабря", "2026-12-15"),
        ("15 ноября", "2027-11-15"),
        ("к 8 марта 2027", "2027-03-08"),
        ("15.02.2027", "2027-02-15"),
        ("15.02.27", "2027-02-15"),
        ("15.02", "2027-02-15"),
        ("15/02", "2027-02-15"),
        ("2027-03-01", "2027-03-01"),
        ("через 6 недель", "2027-01-06"),
        ("через неделю", "2026-12-02"),
        ("3-4 недели", "2026-12-23"),
        ("30 дней", "2026-12-25"),
        ("через два месяца", "2027-01-24"),
        ("полгода", "2027-05-26"),
        ("к новому году", "2026-12-31"),
        ("в марте", "2027-03-31"),
        ("в начале марта", "2027-03-05"),
        ("к концу февраля", "2027-02-28"),
        ("завтра", "2026-11-26"),
    ],
)
def test_date_is_read_as_people_say_it(rules: RfqRules, typed: str, expected: str) -> None:
    assert read_deadline(typed, TODAY, rules).day.isoformat() == expected


def test_period_stays_beside_the_day_it_ends(rules: RfqRules) -> None:
    read = read_deadline("через 6 недель", TODAY, rules)
    assert (read.count, read.period) == (6, "week")
    assert read_deadline("15 февраля", TODAY, rules).period == ""


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("скоро", "none"), ("", "none"), ("42", "none"), ("31.02", "no-day"), ("32 мая", "no-day"),
        ("01.01.2020", "past"), ("25.11.2026", "past"), ("через 10 лет", "far"),
    ],
)  # fmt: skip
def test_what_is_no_date_ahead_is_refused(rules: RfqRules, typed: str, key: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_deadline(typed, TODAY, rules)
    assert refused.value.key == f"err-rfq-deadline-{key}"


@given(typed=st.text(max_size=80), today=st.dates(dt.date(2026, 1, 1), dt.date(2030, 12, 31)))
def test_any_text_is_a_day_ahead_or_a_refusal(rules: RfqRules, typed: str, today: dt.date) -> None:
    try:
        read = read_deadline(typed, today, rules).day
    except AnswerError:
        return
    assert today < read <= today + dt.timedelta(days=730)
