import asyncio
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select, text
from sqlalchemy.exc import IntegrityError

from bot.clock import OffsetClock
from bot.db import engine, housekeeping
from bot.db.database import Database
from bot.db.housekeeping import UPDATE_MEMORY, purge
from bot.db.tables import processed_updates, searches, users
from tests.integration.updates import update


@pytest.mark.parametrize(
    ("given", "driver"),
    [
        ("postgres://u:p@db/concierge", "postgresql+asyncpg"),
        ("postgresql://u:p@db/concierge", "postgresql+asyncpg"),
        ("sqlite:///concierge.db", "sqlite+aiosqlite"),
        ("postgresql+asyncpg://db/concierge", "postgresql+asyncpg"),
    ],
)
def test_short_addresses_name_our_drivers(given: str, driver: str) -> None:
    assert engine.parse_url(given).drivername == driver


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_database_without_a_file_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="needs a file"):
        engine.create_engine(url)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("busy_timeout", 5000), ("foreign_keys", 1)],
)
async def test_sqlite_keeps_what_it_confirmed(
    tmp_path: Path, pragma: str, value: str | int
) -> None:
    database = Database.open(f"sqlite:///{tmp_path}/new/folder/concierge.db")
    async with database.read() as connection:
        assert (await connection.execute(text(f"PRAGMA {pragma}"))).scalar() == value
    await database.close()


async def test_a_row_without_its_owner_is_refused(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.write() as connection:
            await connection.execute(
                database.insert(searches).values(
                    id="x",
                    user_id=1,
                    text="личное",
                    product=0,
                    minus_words=[],
                    filters={},
                    created_at=OffsetClock().now(),
                )
            )


async def test_database_errors_do_not_quote_what_people_typed(database: Database) -> None:
    with pytest.raises(Exception, match="no_such") as caught:
        async with database.write() as connection:
            await connection.execute(text("SELECT :word FROM no_such"), {"word": "личное"})
    assert "личное" not in str(caught.value)


async def test_housekeeping_forgets_old_updates_only(
    database: Database, clock: OffsetClock
) -> None:
    async with update(database):
        pass
    assert await purge(database, clock) == 0
    clock.advance(UPDATE_MEMORY)
    assert await purge(database, clock) == 1
    async with database.read() as connection:
        rows = await connection.execute(select(func.count()).select_from(processed_updates))
        assert rows.scalar() == 0


async def test_housekeeping_starts_at_once_and_survives_an_outage(
    database: Database, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def stop_after_the_first_round(_seconds: float) -> None:
        raise asyncio.CancelledError

    monkeypatch.setattr(housekeeping.asyncio, "sleep", stop_after_the_first_round)
    caplog.set_level("INFO")
    for each in (database, Database.open("postgresql+asyncpg://nobody@127.0.0.1:1/no")):
        with pytest.raises(asyncio.CancelledError):
            await housekeeping.keep_house(each, OffsetClock())
    assert "forgot 0 old update ids" in caplog.text
    assert "housekeeping put off" in caplog.text


async def test_times_come_back_in_utc_and_naive_ones_are_refused(database: Database) -> None:
    now = OffsetClock().now()
    row = {"id": 1, "letters": "en", "created_at": now}
    async with database.write() as connection:
        await connection.execute(users.insert().values(row))
        stored = (await connection.execute(select(users.c.created_at))).scalar_one()
        await connection.execute(delete(users))
    assert (stored, stored.utcoffset()) == (now, now.utcoffset())
    with pytest.raises(Exception, match="naive"):
        async with database.write() as connection:
            await connection.execute(
                users.insert().values(row | {"created_at": now.replace(tzinfo=None)})
            )
