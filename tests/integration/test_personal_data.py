"""Everything of a person comes out whole, goes without a trace, and nothing of another's does."""

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.clock import OffsetClock
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.personal import REGISTER, SqlPersonalData
from bot.db.session import UpdateSession
from bot.db.tables import metadata, parked_updates, reminders
from bot.domain.ids import ChatId, UserId
from bot.domain.privacy import Section, Topic
from bot.services.ports.push import Note, Wanted
from bot.services.privacy import as_json
from tests.fakes import MORNING
from tests.integration.people import KEY, fill, marker
from tests.integration.reminders import FakeNotifier, due, store, worker_of
from tests.integration.updates import load, update

ANNA, BORIS = 700_001_001, 700_001_002


def everything(session: UpdateSession) -> SqlPersonalData:
    return SqlPersonalData(session, KEY)


async def erase(database: Database, user_id: int = ANNA) -> None:
    async with update(database, user_id) as session:
        everything(session).erase(UserId(user_id))


async def whole(database: Database) -> str:
    """Every value of every table."""
    async with database.read() as connection:
        found = [
            (await connection.execute(select(table))).all() for table in metadata.sorted_tables
        ]
    return repr(found)


async def export(database: Database, user_id: int, cipher: Cipher = KEY) -> list[Section]:
    session = await load(database, user_id)
    return list(await SqlPersonalData(session, cipher).export(UserId(user_id)))


async def test_copy_holds_every_table_opened_and_nobody_elses_rows(database: Database) -> None:
    await fill(database, ANNA)
    await fill(database, BORIS)
    sections = await export(database, ANNA)
    assert [section.table for section in sections] == [one.table.name for one in REGISTER]
    for section in sections:
        assert len(section.rows) == 1, section.table
    copy = as_json(sections, UserId(ANNA), MORNING).decode()
    assert "v1:" not in copy
    assert marker(BORIS) not in copy
    tables = json.loads(copy)["tables"]
    for kept in REGISTER:
        if kept.sealed or kept.json:
            data = tables[kept.table.name][0][kept.sealed or kept.json]
            assert data == {"note": marker(ANNA)}


async def test_row_of_a_lost_key_does_not_keep_the_others_from_the_copy(
    database: Database,
) -> None:
    await fill(database, ANNA, Cipher(bytes(32)))
    by_table = {section.table: section for section in await export(database, ANNA)}
    assert by_table["deals"].rows[0]["data"] is None
    assert by_table["searches"].rows[0]["text"] == marker(ANNA)


async def test_deletion_leaves_neither_id_nor_word_and_touches_nobody_else(
    database: Database,
) -> None:
    await fill(database, BORIS)
    before = await export(database, BORIS)
    await fill(database, ANNA)
    assert str(ANNA) in await whole(database)
    await erase(database)
    left = await whole(database)
    assert str(ANNA) not in left
    assert marker(ANNA)[-8:] not in left
    assert await export(database, BORIS) == before
    await erase(database)
    assert await export(database, BORIS) == before


async def test_count_names_topics_and_deletion_empties_it(database: Database) -> None:
    await fill(database, ANNA)
    assert set(await everything(await load(database, ANNA)).count(UserId(ANNA))) == set(Topic)
    await erase(database)
    assert await everything(await load(database, ANNA)).count(UserId(ANNA)) == {}


async def test_deletion_takes_the_conversation_that_asked_for_it(database: Database) -> None:
    async with update(database, ANNA) as session:
        session.dialog.set("aiogd:stack::data", {"open": marker(ANNA)})
    async with update(database, ANNA) as session:
        session.dialog.set("aiogd:stack::data", {"closing": marker(ANNA)})
        everything(session).erase(UserId(ANNA))
    assert marker(ANNA) not in await whole(database)
    async with update(database, ANNA) as session:
        assert session.dialog.is_empty
        session.dialog.set("aiogd:stack::data", {"new": True})
    assert not (await load(database, ANNA)).dialog.is_empty


async def test_deletion_that_fails_to_commit_deletes_nothing(database: Database) -> None:
    await fill(database, ANNA)
    before = await export(database, ANNA)
    session = await load(database, ANNA)
    everything(session).erase(UserId(ANNA))
    session.roll_back()
    assert not session.staged
    assert await export(database, ANNA) == before


async def test_message_written_after_the_deletion_is_a_new_beginning(database: Database) -> None:
    later = {"update_id": 10_000_000, "user_id": ANNA, "data": {}, "at": MORNING}
    async with database.write() as connection:
        await connection.execute(parked_updates.insert().values(later))
    await erase(database)
    async with database.read() as connection:
        assert (await connection.execute(select(parked_updates.c.update_id))).scalars().all()


async def test_reminder_already_leased_is_not_sent_after_the_deletion(
    database: Database, clock: OffsetClock
) -> None:
    await store(
        database, due(clock.now(), chat_id=ANNA), due(clock.now(), chat_id=BORIS), at=clock.now()
    )

    class Erased(FakeNotifier):
        async def send(
            self, chat_id: ChatId, note: Note, until: float, is_wanted: Wanted | None = None
        ) -> int:
            """While it waits for its turn."""
            await erase(database)
            return await super().send(chat_id, note, until, is_wanted)

    notifier = Erased()
    await worker_of(database, notifier, clock).step()
    assert [chat_id for chat_id, _ in notifier.sent] == [BORIS]
    async with database.read() as connection:
        rows = (await connection.execute(select(reminders.c.user_id))).scalars().all()
    assert rows == [BORIS]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_not_a_byte_stays_in_the_files_of_sqlite(
    database: Database, database_url: str
) -> None:
    await fill(database, ANNA, Cipher(None))
    await fill(database, BORIS)
    await erase(database)
    folder = Path(database_url.partition(":///")[2]).parent
    stored = b"".join(path.read_bytes() for path in folder.iterdir())
    assert marker(BORIS).encode() in stored
    assert marker(ANNA).encode() not in stored
