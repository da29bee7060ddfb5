"""Judges what Telegram said about the bot: who it is, how it may work, whose clock is wrong."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from bot.doctor.bot_api import Answer
from bot.doctor.result import CheckResult, Mark

_CLOCK_TOLERANCE = timedelta(seconds=30)
_FRESH_ERROR = timedelta(hours=1)


async def identity(me: Answer) -> CheckResult:
    title = "op-doctor-telegram"
    if me.result is not None:
        name = str(me.result.get("username", me.result.get("first_name", "?")))
        return CheckResult(title, Mark.GOOD, "op-doctor-telegram-good", {"name": name})
    if me.description and me.status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
        return CheckResult(title, Mark.BAD, "op-fail-token")
    values = {"status": str(me.status), "description": me.description or "—"}
    return CheckResult(title, Mark.BAD, "op-doctor-telegram-strange", values)


def silent(api_url: str, error: Exception) -> CheckResult:
    """The kind of error only: the texts of HTTP clients quote the address with the token."""
    values = {"host": urlsplit(api_url).netloc, "reason": type(error).__name__}
    return CheckResult("op-doctor-telegram", Mark.BAD, "op-doctor-telegram-silent", values)


async def inline_mode(me: Mapping[str, Any]) -> CheckResult:
    """Off by default in BotFather, and without it groups have nothing to type."""
    good = bool(me.get("supports_inline_queries"))
    return CheckResult(
        "op-doctor-inline",
        Mark.GOOD if good else Mark.BAD,
        "op-doctor-inline-good" if good else "op-doctor-inline-off",
    )


async def privacy(me: Mapping[str, Any]) -> CheckResult:
    """The bot needs commands and replies only; reading whole groups would be curiosity."""
    reads_all = bool(me.get("can_read_all_group_messages"))
    return CheckResult(
        "op-doctor-privacy",
        Mark.NOTE if reads_all else Mark.GOOD,
        "op-doctor-privacy-off" if reads_all else "op-doctor-privacy-good",
    )


async def webhook(answer: Answer, wanted: str | None, now: datetime) -> CheckResult:
    """Compares Telegram's delivery mode with ours; names the host only, paths can be secret."""
    title = "op-doctor-webhook"
    if answer.result is None:
        return CheckResult(title, Mark.BAD, "op-doctor-webhook-unknown")
    url = str(answer.result.get("url", ""))
    values = {
        "host": urlsplit(url).hostname or "—",
        "pending": str(answer.result.get("pending_update_count", 0)),
    }
    if url != (wanted or ""):
        return CheckResult(title, Mark.NOTE, _mismatch(wanted), values)
    if error := _fresh_error(answer.result, now):
        return CheckResult(title, Mark.BAD, "op-doctor-webhook-failing", {"error": error})
    key = "op-doctor-webhook-good" if wanted else "op-doctor-webhook-polling"
    return CheckResult(title, Mark.GOOD, key, values)


def _mismatch(wanted: str | None) -> str:
    return "op-doctor-webhook-other" if wanted else "op-doctor-webhook-left"


def _fresh_error(info: Mapping[str, Any], now: datetime) -> str | None:
    age = now.timestamp() - float(info.get("last_error_date", 0))
    fresh = age < _FRESH_ERROR.total_seconds()
    return str(info.get("last_error_message", "?")) if info.get("url") and fresh else None


async def clock(theirs: datetime | None, now: datetime) -> CheckResult:
    """Reminders follow this machine's clock, so it must agree with everybody else's."""
    title = "op-doctor-clock"
    if theirs is None:
        return CheckResult(title, Mark.NOTE, "op-doctor-clock-unknown")
    skew = abs(now - theirs)
    good = skew <= _CLOCK_TOLERANCE
    return CheckResult(
        title,
        Mark.GOOD if good else Mark.BAD,
        "op-doctor-clock-good" if good else "op-doctor-clock-wrong",
        {"seconds": str(round(skew.total_seconds()))},
    )
