"""Scenario 20: the SQLite file is locked by somebody else, its disk is full, or not writable."""

import asyncio
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, closing, contextmanager, suppress
from pathlib import Path

import pytest

from bot.db.database import Database
from bot.db.upgrade import upgrade
from bot.playground.server import BotApiServer
from tests.availability import not_available
from tests.e2e.faults.conftest import Say
from tests.e2e.faults.crew import Crew, free_port
from tests.e2e.faults.people import gather, is_whole, owe, pushed, said
from tests.e2e.faults.telegram import Sender, wishes

pytestmark = [pytest.mark.timeout(300), pytest.mark.faults]
SIZE_MB = 24


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of its own; skips where mounting is not allowed."""
    disk = folder / "disk"
    disk.mkdir()
    options = f"size={SIZE_MB}m"
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", disk], check=False, capture_output=True
    )
    if mounted.returncode:
        not_available("a small disk needs the right to mount")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


class Trouble:
    """One way in which the file cannot be written for a while."""

    def __init__(self, disk: Path) -> None:
        self.disk = disk
        self.file = disk / "concierge.db"

    @asynccontextmanager
    async def locked(self) -> AsyncIterator[None]:
        with closing(sqlite3.connect(self.file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")

    @asynccontextmanager
    async def full(self) -> AsyncIterator[None]:
        ballast = self.disk / "ballast"
        with ballast.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(bytes(4096)):
                pass
        yield
        ballast.unlink()


@pytest.mark.parametrize(("trouble", "seconds"), [("locked", 20), ("full", 30)])
async def test_nothing_is_confirmed_that_could_not_be_written_and_all_goes_on_later(
    server: BotApiServer, tmp_path: Path, figures: Say, trouble: str, seconds: int
) -> None:
    async with AsyncExitStack() as stack:
        disk = stack.enter_context(small_disk(tmp_path))
        url = f"sqlite+aiosqlite:///{disk}/concierge.db"
        database = Database.open(url)
        stack.push_async_callback(database.close)
        await upgrade(database)
        everybody = await gather(server, database, 60)
        writers, owed = [each.id for each in everybody[:40]], everybody[40:]
        crew = await stack.enter_async_context(Crew(server, url, tmp_path))
        port = free_port()
        crew.web(port)
        sender = await stack.enter_async_context(Sender([port]))
        await sender.until_up()
        await asyncio.gather(*map(sender.deliver, wishes(writers, 40)))
        await owe(database, owed)
        async with getattr(Trouble(disk), trouble)():
            sender.taken.clear()
            during = asyncio.gather(*map(sender.deliver, wishes(writers, 200, first=41)))
            await asyncio.sleep(seconds)
            taken = {f"дело {number}" for number in sender.taken}
            assert taken <= set(await said(database))
        async with asyncio.timeout(90):
            await during
        crew.push()
        await pushed(owed)
        kept = await said(database)
        figures(
            f"{trouble} for {seconds} s under 200 updates: {len(taken)} committed"
            f" meanwhile, answers {dict(sender.statuses)}"
        )
        assert {text: n for text, n in kept.items() if text.startswith("дело")} == {
            f"дело {number}": 1 for number in range(1, 241)
        }
        assert set(sender.statuses) <= {200, 503}
        assert await is_whole(database)
