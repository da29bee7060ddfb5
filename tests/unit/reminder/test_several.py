# ruff: noqa: DTZ001  # wall clocks
"""Several reminders in one phrase, and clocks of other places."""

import datetime as dt

import pytest

from bot.domain.reminder.phrase import Understood, understand
from bot.domain.reminder.several import parts
from bot.integrations.knowledge import KNOWLEDGE
from bot.integrations.reminder_words import load_reminder_words

WORDS = load_reminder_words(KNOWLEDGE / "reminders.toml")
NOW = dt.datetime(2026, 11, 22, 15)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "напомни завтра про аванс и в пятницу про инспекцию",
            [("2026-11-23 10:00", "аванс"), ("2026-11-27 10:00", "инспекцию")],
        ),
        (
            "сегодня в 19 инвойс, в понедельник в 9 упаковка, а 10.12 трек",
            [
                ("2026-11-22 19:00", "инвойс"),
                ("2026-11-23 09:00", "упаковка"),
                ("2026-12-10 10:00", "трек"),
            ],
        ),
        (
            "напомни в пятницу и в субботу позвонить",
            [("2026-11-27 10:00", "позвонить"), ("2026-11-28 10:00", "позвонить")],
        ),
    ],
)
def test_each_matter_is_a_reminder_of_its_own(text: str, found: list[tuple[str, str]]) -> None:
    heard = [understand(one, NOW, WORDS) for one in parts(text, NOW, WORDS)]
    assert [
        (f"{one.local:%Y-%m-%d %H:%M}", one.text) for one in heard if isinstance(one, Understood)
    ] == found


@pytest.mark.parametrize(
    "text",
    [
        "напомни завтра проверить, что груз придёт в пятницу",
        "каждый понедельник и четверг в 9 писать",
        "отгрузка 18 декабря, толкни меня накануне",
        "завтра, 23 ноября, в 12 оплатить",
        "завтра оплатить аванс и инспекцию",
        "проверить трек",
        "",
    ],
)
def test_one_matter_stays_one_reminder(text: str) -> None:
    assert parts(text, NOW, WORDS) == (text,)


@pytest.mark.parametrize(
    ("text", "moment", "what"),
    [
        ("завтра в 9 по Пекину ловить менеджера", "2026-11-23 07:00", "ловить менеджера"),
        ("во вторник 10 утра по мск планёрка", "2026-11-24 13:00", "планёрка"),
        ("завтра в 9 утра по омску про оплату", "2026-11-23 09:00", "оплату"),
        ("в 23:30 московского времени эфир", "2026-11-23 02:30", "эфир"),
        (
            "завтра в 9 уточнить доставку по Китаю",
            "2026-11-23 09:00",
            "уточнить доставку по Китаю",
        ),
    ],
)
def test_clock_of_another_place_is_read_on_the_own_one(text: str, moment: str, what: str) -> None:
    found = understand(text, NOW, WORDS, "Asia/Omsk")
    assert isinstance(found, Understood)
    assert (f"{found.local:%Y-%m-%d %H:%M}", found.text) == (moment, what)
