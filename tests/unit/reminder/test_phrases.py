# ruff: noqa: DTZ001  # wall clocks
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.reminder.asking import is_request
from bot.domain.reminder.phrase import Unclear, Understood, understand
from bot.integrations.knowledge import KNOWLEDGE
from bot.integrations.reminder_words import load_reminder_words
from tests.unit.reminder.phrases import CORPUS, REFUSALS

WORDS = load_reminder_words(KNOWLEDGE / "reminders.toml")
NOW = dt.datetime(2026, 11, 22, 15)


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize("row", rows(CORPUS), ids=lambda row: row[0])
def test_phrase_is_understood(row: list[str]) -> None:
    phrase, moment, what, *rhythm = row
    found = understand(phrase, NOW, WORDS)
    assert isinstance(found, Understood), found
    repeat = found.repeat.every.value if found.repeat else ""
    assert (f"{found.local:%Y-%m-%d %H:%M}", found.text, repeat) == (
        moment, what, "".join(rhythm),
    )  # fmt: skip


@pytest.mark.parametrize("row", rows(REFUSALS), ids=lambda row: row[0])
def test_phrase_without_a_moment_to_come_says_why(row: list[str]) -> None:
    assert understand(row[0], NOW, WORDS) is Unclear(row[1])


@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(sorted(WORDS.kinds)) | st.integers(0, 40).map(str)).map(" ".join),
    st.datetimes(dt.datetime(2024, 1, 1), dt.datetime(2030, 1, 1)),
)
def test_whatever_is_typed_is_later_than_now_or_refused(text: str, now: dt.datetime) -> None:
    found = understand(text, now, WORDS)
    assert isinstance(found, Unclear) or found.local > now


def test_only_a_request_is_a_request() -> None:
    assert is_request("Напомни завтра", WORDS)
    assert is_request("напомните, пожалуйста", WORDS)
    assert is_request("поставь пожалуйста напоминание на завтра", WORDS)
    assert is_request("нопомни завтра", WORDS)
    assert is_request("завтра в 10 напомни оплатить", WORDS)
    assert not is_request("не могу напомнить", WORDS)
    assert not is_request("термокружка завтра", WORDS)
    assert not is_request("", WORDS)


def test_every_few_days_come_at_that_distance() -> None:
    found = understand("каждые 3 дня писать", NOW, WORDS)
    assert isinstance(found, Understood)
    assert found.repeat
    assert found.repeat.after(found.local) - found.local == dt.timedelta(days=3)
