"""Deals at rest: whole, sealed, and only their owner's."""

import datetime as dt
import logging
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import select, update

from bot.db.cipher import Cipher
from bot.db.commit import commit
from bot.db.database import Database
from bot.db.errors import VersionConflictError
from bot.db.repositories import SqlDealRepository
from bot.db.session import UpdateSession
from bot.db.tables import deals
from bot.domain.deal import (
    Check,
    Deal,
    DealStage,
    Event,
    Payment,
    UnreadableDealError,
    changes,
)
from bot.domain.ids import DealId, RfqId, UserId
from tests.fakes import MORNING
from tests.integration.updates import ANNA, BORIS, load
from tests.integration.updates import update as an_update
from tests.unit.deal.samples import TODAY, deal

KEY, OTHER_KEY, NO_KEY = Cipher(bytes(range(32))), Cipher(bytes(32)), Cipher(None)


def _whole() -> Deal:
    fresh = deal(supplier="Best Cup", protected=True, quantity=500, rfq_id=RfqId("letter"))
    now = replace(fresh, user_id=UserId(ANNA))
    now = changes.pay(now, 0, Payment(Decimal("1799.99"), TODAY), MORNING)
    now = changes.report(now, Event.READY, TODAY, MORNING)
    now = changes.set_due(now, 1, TODAY, MORNING)
    now = changes.answer_check(now, 1, Check.PAYEE, MORNING, is_met=True)
    return changes.skip_gate(now, 1, "третья партия", MORNING)


whole = _whole()
LATER = whole.updated_at + dt.timedelta(seconds=1)


async def save(database: Database, one: Deal, cipher: Cipher = NO_KEY) -> None:
    async with an_update(database, one.user_id) as session:
        SqlDealRepository(session, cipher).save(one)


async def read(database: Database, cipher: Cipher = NO_KEY, user_id: int = ANNA) -> Deal | None:
    repository = SqlDealRepository(await load(database, user_id), cipher)
    return await repository.get(UserId(user_id), whole.id)


async def change(session: UpdateSession, moment: dt.datetime) -> None:
    """The deal as somebody sees it now, changed by them then."""
    repository = SqlDealRepository(session, NO_KEY)
    seen = await repository.get(UserId(ANNA), whole.id)
    assert seen is not None
    repository.save(replace(seen, updated_at=moment))


@pytest.mark.parametrize("cipher", [KEY, NO_KEY])
async def test_deal_comes_back_as_it_was_saved(database: Database, cipher: Cipher) -> None:
    await save(database, whole, cipher)
    found = await read(database, cipher)
    assert found == whole
    assert found.undone(MORNING).terms == whole.undone(MORNING).terms


async def test_sealed_row_shows_nothing_of_the_deal(database: Database) -> None:
    await save(database, whole, KEY)
    async with database.read() as connection:
        stored = str((await connection.execute(select(deals.c.data))).scalar_one())
    assert stored.startswith("v1:")
    for word in ("Best Cup", "6000", "letter", "product"):
        assert word not in stored


async def test_deal_of_another_key_is_neither_read_nor_guessed(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    await save(database, whole, KEY)
    with caplog.at_level(logging.ERROR), pytest.raises(UnreadableDealError):
        await read(database, OTHER_KEY)
    assert "Best Cup" not in caplog.text
    assert await SqlDealRepository(await load(database), OTHER_KEY).count_open(UserId(ANNA)) == 1


async def test_sealed_content_moved_to_another_row_is_not_believed(database: Database) -> None:
    await save(database, whole, KEY)
    await save(database, replace(whole, id=DealId("other")), KEY)
    async with database.write() as connection:
        stored = (
            await connection.execute(select(deals.c.data).where(deals.c.id == "other"))
        ).scalar_one()
        await connection.execute(update(deals).where(deals.c.id == whole.id).values(data=stored))
    with pytest.raises(UnreadableDealError):
        await read(database, KEY)


async def test_deal_of_somebody_else_is_neither_read_nor_overwritten_nor_deleted(
    database: Database,
) -> None:
    await save(database, whole)
    async with an_update(database, BORIS) as session:
        repository = SqlDealRepository(session, NO_KEY)
        assert await repository.get(UserId(BORIS), whole.id) is None
        assert await repository.all(UserId(BORIS)) == []
        assert await repository.count_open(UserId(BORIS)) == 0
        repository.delete(UserId(BORIS), whole.id)
    with pytest.raises(VersionConflictError):
        await save(database, replace(whole, user_id=UserId(BORIS)))
    assert await read(database) == whole


async def test_change_made_over_somebody_elses_change_is_refused(database: Database) -> None:
    await save(database, whole)
    mine, theirs = await load(database, ANNA), await load(database, BORIS)
    await change(theirs, LATER)
    await change(mine, LATER + dt.timedelta(seconds=1))
    await commit(theirs)
    with pytest.raises(VersionConflictError):
        await commit(mine)
    kept = await read(database)
    assert kept is not None
    assert kept.updated_at == LATER


async def test_deal_deleted_meanwhile_does_not_come_back(database: Database) -> None:
    await save(database, whole)
    helping = await load(database, BORIS)
    await change(helping, LATER)
    async with an_update(database, ANNA) as mine:
        SqlDealRepository(mine, NO_KEY).delete(UserId(ANNA), whole.id)
    with pytest.raises(VersionConflictError):
        await commit(helping)
    assert await read(database) is None


async def test_open_deals_come_first_and_the_newest_of_them(database: Database) -> None:
    over = replace(whole.terms, stage=DealStage.REVIEWED)
    for number, terms in enumerate((whole.terms, over, whole.terms)):
        at = MORNING + dt.timedelta(minutes=number)
        one = replace(whole, id=DealId(f"d{number}"), terms=terms, updated_at=at)
        await save(database, one)
    repository = SqlDealRepository(await load(database), NO_KEY)
    assert [one.id for one in await repository.all(UserId(ANNA))] == ["d2", "d0", "d1"]
    assert await repository.count_open(UserId(ANNA)) == 2


async def test_what_the_update_has_staged_is_already_seen(database: Database) -> None:
    await save(database, whole)
    async with an_update(database) as session:
        repository = SqlDealRepository(session, NO_KEY)
        repository.save(replace(whole, id=DealId("new")))
        repository.delete(UserId(ANNA), whole.id)
        assert [one.id for one in await repository.all(UserId(ANNA))] == ["new"]
        assert await repository.get(UserId(ANNA), whole.id) is None
    assert await read(database) is None
