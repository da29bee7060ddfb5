"""The doctor's judgement of what Telegram says about the bot."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.doctor import telegram
from bot.doctor.bot_api import Answer
from bot.doctor.result import Mark

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
HOOK = "https://bot.example.com/secret-path"


@pytest.mark.parametrize(
    ("answer", "mark", "key"),
    [
        (Answer(200, {"username": "concierge_bot"}), Mark.GOOD, "op-doctor-telegram-good"),
        (Answer(401, description="Unauthorized"), Mark.BAD, "op-fail-token"),
        (Answer(404, description="Not Found"), Mark.BAD, "op-fail-token"),
        (Answer(404), Mark.BAD, "op-doctor-telegram-strange"),  # some other web server
        (Answer(302), Mark.BAD, "op-doctor-telegram-strange"),
        (Answer(502), Mark.BAD, "op-doctor-telegram-strange"),
    ],
)
async def test_identity(answer: Answer, mark: Mark, key: str) -> None:
    result = await telegram.identity(answer)
    assert (result.mark, result.key) == (mark, key)


async def test_inline_mode_that_is_off_needs_repair() -> None:
    assert (await telegram.inline_mode({"supports_inline_queries": True})).mark is Mark.GOOD
    assert (await telegram.inline_mode({})).mark is Mark.BAD


async def test_reading_whole_groups_is_noted() -> None:
    assert (await telegram.privacy({})).mark is Mark.GOOD
    assert (await telegram.privacy({"can_read_all_group_messages": True})).mark is Mark.NOTE


@pytest.mark.parametrize(
    ("info", "wanted", "key"),
    [
        ({"url": ""}, None, "op-doctor-webhook-polling"),
        ({"url": HOOK}, HOOK, "op-doctor-webhook-good"),
        ({"url": HOOK}, None, "op-doctor-webhook-left"),
        ({"url": ""}, HOOK, "op-doctor-webhook-other"),
        ({"url": "https://old.example.com"}, HOOK, "op-doctor-webhook-other"),
    ],
)
async def test_delivery_mode(info: dict[str, Any], wanted: str | None, key: str) -> None:
    result = await telegram.webhook(Answer(200, info), wanted, NOW)
    assert result.key == key
    assert "secret-path" not in str(result.values)


@pytest.mark.parametrize(("minutes", "mark"), [(5, Mark.BAD), (90, Mark.GOOD)])
async def test_recent_delivery_error_is_reported(minutes: int, mark: Mark) -> None:
    failed_at = (NOW - timedelta(minutes=minutes)).timestamp()
    info = {"url": HOOK, "last_error_date": failed_at, "last_error_message": "SSL error"}
    assert (await telegram.webhook(Answer(200, info), HOOK, NOW)).mark is mark


async def test_unknown_delivery_mode_is_a_finding() -> None:
    assert (await telegram.webhook(Answer(500), None, NOW)).mark is Mark.BAD


@pytest.mark.parametrize(
    ("theirs", "mark"),
    [
        (NOW + timedelta(seconds=30), Mark.GOOD),
        (NOW - timedelta(seconds=31), Mark.BAD),
        (NOW + timedelta(days=1), Mark.BAD),
        (None, Mark.NOTE),
    ],
)
async def test_clock(theirs: datetime | None, mark: Mark) -> None:
    assert (await telegram.clock(theirs, NOW)).mark is mark
