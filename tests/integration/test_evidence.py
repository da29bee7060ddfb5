"""Evidence and exported days at rest: whole, sealed, and only their owner's."""

import datetime as dt
import logging
from dataclasses import replace

import pytest
from sqlalchemy import delete, func, select, update

from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.repositories import SqlCalendarRepository, SqlDealRepository, SqlEvidenceRepository
from bot.db.tables import calendar_exports, deal_evidence, users
from bot.domain.deal import Evidence, EvidenceKind, Exported, UnreadableDealError
from bot.domain.ids import DealId, EvidenceId, UserId
from tests.fakes import MORNING
from tests.integration.updates import ANNA, BORIS, load
from tests.integration.updates import update as an_update
from tests.unit.deal.samples import TODAY, deal

KEY, OTHER_KEY, NO_KEY = Cipher(bytes(range(32))), Cipher(bytes(32)), Cipher(None)
DEAL = replace(deal(), user_id=UserId(ANNA))
ITEM = Evidence(
    EvidenceId("e1"), UserId(ANNA), DEAL.id, MORNING, 1, EvidenceKind.FILE, "счёт.pdf",
    "за партию", "AgAC-file", "unique", 120, "ab" * 32,
)  # fmt: skip
DAYS = (
    Exported(DEAL.id, "due-0", TODAY, "0" * 16, 3, MORNING),
    Exported(DealId("gone"), "begun", TODAY, "1" * 16, 1, MORNING),
)


async def save(database: Database, *items: Evidence, cipher: Cipher = NO_KEY) -> None:
    async with an_update(database) as session:
        SqlDealRepository(session, cipher).save(DEAL)
        for item in items:
            SqlEvidenceRepository(session, cipher).save(item)


async def read(database: Database, cipher: Cipher = NO_KEY, user_id: int = ANNA) -> list[Evidence]:
    repository = SqlEvidenceRepository(await load(database, user_id), cipher)
    return list(await repository.all(UserId(user_id), DEAL.id))


async def count(database: Database) -> int:
    async with database.read() as connection:
        query = select(func.count()).select_from(deal_evidence)
        return int((await connection.execute(query)).scalar_one())


@pytest.mark.parametrize("cipher", [KEY, NO_KEY])
async def test_items_come_back_as_they_were_saved(database: Database, cipher: Cipher) -> None:
    second = replace(ITEM, id=EvidenceId("e2"), number=2, kind=EvidenceKind.NOTE, size=None)
    await save(database, second, ITEM, cipher=cipher)
    assert await read(database, cipher) == [ITEM, second]
    known = replace(ITEM, sha256="cd" * 32)
    async with an_update(database) as session:
        SqlEvidenceRepository(session, cipher).save(known)
    assert await read(database, cipher) == [known, second]


async def test_sealed_row_shows_nothing(database: Database) -> None:
    await save(database, ITEM, cipher=KEY)
    async with database.read() as connection:
        stored = str((await connection.execute(select(deal_evidence.c.data))).scalar_one())
    assert stored.startswith("v1:")
    for word in ("pdf", "AgAC", "abab"):
        assert word not in stored


async def test_another_key_reads_nothing_and_quotes_nothing(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    await save(database, ITEM, cipher=KEY)
    with caplog.at_level(logging.ERROR), pytest.raises(UnreadableDealError):
        await read(database, OTHER_KEY)
    assert "AgAC" not in caplog.text


async def test_item_moved_to_another_row_is_not_believed(database: Database) -> None:
    await save(database, ITEM, replace(ITEM, id=EvidenceId("e2"), number=2), cipher=KEY)
    async with database.write() as connection:
        other = select(deal_evidence.c.data).where(deal_evidence.c.id == "e2")
        stored = (await connection.execute(other)).scalar_one()
        await connection.execute(
            update(deal_evidence).where(deal_evidence.c.id == "e1").values(data=stored)
        )
    with pytest.raises(UnreadableDealError):
        await read(database, KEY)


async def test_stranger_neither_reads_nor_changes_nor_deletes_nor_adds(
    database: Database,
) -> None:
    await save(database, ITEM)
    async with an_update(database, BORIS) as session:
        repository = SqlEvidenceRepository(session, NO_KEY)
        assert await repository.all(UserId(BORIS), DEAL.id) == []
        repository.save(replace(ITEM, user_id=UserId(BORIS), text="подмена"))
        repository.save(replace(ITEM, id=EvidenceId("e9"), user_id=UserId(BORIS)))
        repository.delete(UserId(BORIS), DEAL.id, ITEM.id)
    assert await read(database) == [ITEM]
    assert await read(database, user_id=BORIS) == []
    assert await count(database) == 1


async def test_item_is_not_taken_over_by_an_id_of_somebody_else(database: Database) -> None:
    await save(database, ITEM)
    own = replace(DEAL, id=DealId("b"), user_id=UserId(BORIS))
    async with an_update(database, BORIS) as session:
        SqlDealRepository(session, NO_KEY).save(own)
        forged = replace(ITEM, user_id=UserId(BORIS), deal_id=own.id, text="подмена")
        SqlEvidenceRepository(session, NO_KEY).save(forged)
    assert await read(database) == [ITEM]
    assert await count(database) == 1


async def test_item_of_a_deal_that_is_not_there_is_not_kept(database: Database) -> None:
    await save(database, replace(ITEM, deal_id=DealId("nowhere")))
    assert await count(database) == 0


async def test_what_the_update_has_staged_is_already_seen(database: Database) -> None:
    await save(database, ITEM)
    new = replace(ITEM, id=EvidenceId("e2"), number=2)
    async with an_update(database) as session:
        repository = SqlEvidenceRepository(session, NO_KEY)
        repository.save(new)
        repository.delete(UserId(ANNA), DEAL.id, ITEM.id)
        assert list(await repository.all(UserId(ANNA), DEAL.id)) == [new]
    assert await read(database) == [new]


async def test_evidence_goes_with_its_deal(database: Database) -> None:
    await save(database, ITEM)
    async with an_update(database) as session:
        SqlDealRepository(session, NO_KEY).delete(UserId(ANNA), DEAL.id)
    assert await count(database) == 0


@pytest.mark.parametrize("cipher", [KEY, NO_KEY])
async def test_exported_days_come_back_and_are_replaced(
    database: Database, cipher: Cipher
) -> None:
    for days in (DAYS, DAYS[:1]):
        async with an_update(database) as session:
            repository = SqlCalendarRepository(session, cipher)
            repository.save(UserId(ANNA), days)
            assert await repository.get(UserId(ANNA)) == days
        again = SqlCalendarRepository(await load(database), cipher)
        assert await again.get(UserId(ANNA)) == days
    stranger = SqlCalendarRepository(await load(database, BORIS), cipher)
    assert await stranger.get(UserId(BORIS)) == ()


async def test_exported_days_of_another_key_are_not_overwritten(database: Database) -> None:
    async with an_update(database) as session:
        SqlCalendarRepository(session, KEY).save(UserId(ANNA), DAYS)
    with pytest.raises(UnreadableDealError):
        await SqlCalendarRepository(await load(database), OTHER_KEY).get(UserId(ANNA))


async def test_everything_goes_with_the_person(database: Database) -> None:
    await save(database, ITEM)
    async with an_update(database) as session:
        SqlCalendarRepository(session, NO_KEY).save(UserId(ANNA), DAYS)
    async with database.write() as connection:
        await connection.execute(delete(users).where(users.c.id == ANNA))
    assert await count(database) == 0
    async with database.read() as connection:
        rows = select(func.count()).select_from(calendar_exports)
        assert (await connection.execute(rows)).scalar_one() == 0


async def test_time_keeps_its_zone_and_its_second(database: Database) -> None:
    moscow = dt.timezone(dt.timedelta(hours=3))
    await save(database, replace(ITEM, created_at=MORNING.astimezone(moscow)))
    (found,) = await read(database)
    assert found.created_at == MORNING
