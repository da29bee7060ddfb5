"""Shorthand for sessions of single updates."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count

from bot.clock import OffsetClock
from bot.db.commit import commit
from bot.db.database import Database
from bot.db.loading import open_session
from bot.db.session import UpdateKey, UpdateSession

ANNA = 1001
BORIS = 1002
_update_ids = count(500)


async def load(
    database: Database,
    user_id: int = ANNA,
    update_id: int | None = None,
    clock: OffsetClock | None = None,
) -> UpdateSession:
    """A session for an update of this person in their private chat."""
    key = UpdateKey(update_id or next(_update_ids), user_id, user_id)
    session = await open_session(database, clock or OffsetClock(), key)
    assert session is not None, "the update was already processed"
    return session


@asynccontextmanager
async def update(
    database: Database, user_id: int = ANNA, clock: OffsetClock | None = None
) -> AsyncIterator[UpdateSession]:
    """The session of one update, committed at the end."""
    session = await load(database, user_id, clock=clock)
    yield session
    await commit(session)
