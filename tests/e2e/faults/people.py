"""People who know their zone and have opened the chat; what became of their reminders."""

import asyncio
import time
from collections import Counter

from sqlalchemy import func, select, text

from bot.clock import SystemClock
from bot.db.database import Database
from bot.db.tables import reminders, users
from bot.playground.driver import User
from bot.playground.server import BotApiServer
from tests.integration.reminders import OMSK, due, store

ZONE = OMSK


async def gather(server: BotApiServer, database: Database, count: int) -> list[User]:
    """So many people; the bot has nothing unread from them."""
    people = [server.user(f"person{number}") for number in range(count)]
    for person in people:
        await person.send("/start")
    server.world.updates.clear()
    now = SystemClock().now()
    rows = [
        {"id": each.id, "zone": ZONE, "letters": "en_zh", "created_at": now} for each in people
    ]
    async with database.write() as connection:
        await connection.execute(users.insert(), rows)
    return people


async def owe(database: Database, people: list[User], each: int = 1) -> None:
    """So many due reminders for each of them."""
    now = SystemClock().now()
    rows = [due(now, chat_id=person.id) for _ in range(each) for person in people]
    await store(database, *rows, at=now)


async def said(database: Database) -> Counter[str]:
    """How often each thing is kept to be reminded of."""
    async with database.read() as connection:
        rows = await connection.execute(reminders.select())
        return Counter(row.text for row in rows)


async def settled(database: Database, seconds: float, state: str = "sent") -> float:
    """Seconds until every reminder is in this state."""
    started = time.monotonic()
    while set(found := await _states(database)) != {state}:
        assert time.monotonic() - started < seconds, found
        await asyncio.sleep(0.2)
    return time.monotonic() - started


async def _states(database: Database) -> dict[str, int]:
    """Counted by the database: the emulator lives in this process and has to answer meanwhile."""
    counted = select(reminders.c.state, func.count()).group_by(reminders.c.state)
    async with database.read() as connection:
        return dict(iter(await connection.execute(counted)))


async def pushed(people: list[User], seconds: float = 60) -> None:
    """Wait until everybody has a message."""
    async with asyncio.timeout(seconds):
        while min(got(people)) == 0:  # noqa: ASYNC110  # the emulator's chats have no event for it
            await asyncio.sleep(0.1)


def got(people: list[User]) -> list[int]:
    """How many messages each has from the bot."""
    return [sum(message.from_bot for message in person.messages()) for person in people]


async def is_whole(database: Database) -> bool:
    """SQLite's own check of the file; PostgreSQL has no such thing."""
    if not database.is_sqlite:
        return True
    async with database.read() as connection:
        return (await connection.execute(text("PRAGMA integrity_check"))).scalar() == "ok"
