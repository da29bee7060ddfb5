import asyncio
import socket
import time
from collections.abc import AsyncIterator
from types import SimpleNamespace

import pytest
from sqlalchemy import text

from bot.db import silence
from bot.db.database import Database


@pytest.fixture
async def postgres(postgres_url: str) -> AsyncIterator[Database]:
    database = Database.open(postgres_url)
    yield database
    await database.close()


async def _server_process(database: Database) -> int:
    async with database.read() as connection:
        return int((await connection.execute(text("SELECT pg_backend_pid()"))).scalar_one())


async def nobody_answers(_driver: object) -> None:
    async with asyncio.timeout(0.01):
        await asyncio.Event().wait()


@pytest.mark.postgres
async def test_living_connection_is_used_again(postgres: Database) -> None:
    assert len({await _server_process(postgres) for _ in range(3)}) == 1


@pytest.mark.postgres
async def test_silent_connection_is_replaced_before_it_is_used(
    postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await _server_process(postgres)
    monkeypatch.setattr(silence, "_sign_of_life", nobody_answers)
    later = time.monotonic() + silence.FRESH_SECONDS
    monkeypatch.setattr(silence, "monotonic", lambda: later)
    assert await _server_process(postgres) != first


@pytest.mark.postgres
async def test_connection_heard_a_moment_ago_is_believed(
    postgres: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await _server_process(postgres)
    monkeypatch.setattr(silence, "_sign_of_life", nobody_answers)
    monkeypatch.setattr(silence, "FRESH_SECONDS", 3600)
    assert await _server_process(postgres) == first


async def test_system_watches_what_is_sent() -> None:
    class Driver:
        """As much of asyncpg's connection as is asked for."""

        def __init__(self, wire: socket.socket) -> None:
            self.driver_connection = self._transport = self
            self._wire = wire

        def get_extra_info(self, _name: str) -> socket.socket:
            return self._wire

    with socket.socket() as wire:
        silence._watch(Driver(wire), SimpleNamespace(info={}))
        assert wire.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            assert wire.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 8000
