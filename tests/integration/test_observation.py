"""The port for monitoring: alive without a database, ready only with one."""

import datetime as dt
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from bot.clock import OffsetClock
from bot.db.database import Database
from bot.observation import Meter, observing
from bot.settings import Settings
from tests.databases import database_url, postgres_url  # noqa: F401  # fixtures
from tests.fakes import FakeOnlineTranslator
from tests.integration.reminders import due, store


@pytest.fixture
async def meter() -> Meter:
    return Meter()


@pytest.fixture
async def address(
    database: Database,
    database_url: str,  # noqa: F811
    clock: OffsetClock,
    meter: Meter,
) -> AsyncIterator[str]:
    settings = Settings(database_url=database_url, health_port=0)
    async with observing(settings, database, clock, meter, FakeOnlineTranslator()) as port:
        yield f"http://127.0.0.1:{port}"


async def get(address: str, path: str) -> tuple[int, str]:
    async with ClientSession() as client, client.get(address + path) as response:
        return response.status, await response.text()


async def test_live_and_ready_while_the_database_answers(address: str) -> None:
    assert await get(address, "/health/live") == (200, "ok")
    assert await get(address, "/health/ready") == (200, "ok")
    assert (await get(address, "/"))[0] == 404


async def test_due_and_late_reminders_are_told_apart(
    address: str, database: Database, clock: OffsetClock, meter: Meter
) -> None:
    now = clock.now()
    late, early = dt.timedelta(minutes=3), -dt.timedelta(hours=1)
    await store(database, due(now), due(now, late), due(now, early), at=now)
    meter.handled("done", 0.1)
    status, text = await get(address, "/metrics")
    assert status == 200
    for line in (
        "concierge_reminders_due 2.0",
        "concierge_reminders_late 1.0",
        "concierge_send_held_back_seconds 0.0",
        "concierge_database_up 1.0",
        "concierge_database_pool_in_use 0.0",
        'concierge_updates_total{result="done"} 1.0',
    ):
        assert line in text.splitlines()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_without_a_database_it_lives_is_not_ready_and_still_tells(
    address: str,
    database: Database,
    database_url: str,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_self: Database) -> None:
        raise OSError("gone")

    monkeypatch.setattr(Database, "read", broken)
    assert (await get(address, "/health/live"))[0] == 200
    assert (await get(address, "/health/ready"))[0] == 503
    assert "concierge_database_up 0.0" in (await get(address, "/metrics"))[1]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_no_port_is_opened_unless_the_operator_names_one(
    database: Database,
    database_url: str,  # noqa: F811
    clock: OffsetClock,
) -> None:
    settings = Settings(database_url=database_url, health_port=None)
    async with observing(settings, database, clock, Meter()) as port:
        assert port is None
