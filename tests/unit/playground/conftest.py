"""A clock that stands still unless moved."""

import datetime as dt

import pytest


class StandingClock:
    def __init__(self) -> None:
        self.time = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)

    def now(self) -> dt.datetime:
        return self.time

    def advance(self, by: dt.timedelta) -> None:
        self.time += by


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()
