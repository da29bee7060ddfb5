import asyncio

import pytest

from bot.updates.pace import Pace


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were asked for; none is slept through."""
    asked: list[float] = []

    async def note(seconds: float) -> None:
        asked.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", note)
    return asked


async def test_server_that_does_not_hold_requests_is_asked_ever_more_rarely(
    pauses: list[float],
) -> None:
    pace = Pace()
    for _ in range(6):
        pace.ask()
        await pace.rest(got_something=False)
    assert pauses == [0.05, 0.1, 0.2, 0.4, 0.4, 0.4]


async def test_update_brings_back_the_quick_pace(pauses: list[float]) -> None:
    pace = Pace()
    for got_something in (False, False, True, False):
        pace.ask()
        await pace.rest(got_something=got_something)
    assert pauses == [0.05, 0.1, 0.05]


async def test_held_request_needs_no_pause(pauses: list[float]) -> None:
    pace = Pace()
    pace.ask()
    pace._asked -= 2
    await pace.rest(got_something=False)
    assert pauses == []
