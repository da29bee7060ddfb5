"""Flood limits over the injected clock."""

from datetime import timedelta

import pytest

from bot.playground.errors import ApiError
from bot.playground.flood import FloodLimits
from tests.unit.playground.conftest import StandingClock

ANNA = 5_000_000_001
GROUP = -1_002_000_000_001


def test_thirty_a_second_for_the_bot(clock: StandingClock) -> None:
    limits = FloodLimits(clock)
    for _ in range(30):
        limits.check("sendMessage", ANNA)
    with pytest.raises(ApiError) as refusal:
        limits.check("editMessageText", ANNA + 1)
    assert refusal.value.body()["parameters"] == {"retry_after": 1}
    clock.advance(timedelta(seconds=1))
    limits.check("editMessageText", ANNA)


def test_twenty_a_minute_for_a_group(clock: StandingClock) -> None:
    limits = FloodLimits(clock)
    for _ in range(20):
        limits.check("sendMessage", GROUP)
        clock.advance(timedelta(seconds=1))
    with pytest.raises(ApiError, match="retry after 40"):
        limits.check("sendMessage", GROUP)
    limits.check("sendMessage", GROUP - 1)


def test_answers_are_free_and_the_limit_can_be_switched_off(clock: StandingClock) -> None:
    limits = FloodLimits(clock)
    for _ in range(100):
        limits.check("answerCallbackQuery", None)
        limits.check("sendChatAction", ANNA)
    limits.enabled = False
    for _ in range(100):
        limits.check("sendMessage", ANNA)
