"""Deals made before deals were watched get their reminders once, at a start."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from bot.clock import OffsetClock
from bot.db.catching_up import CatchingUp
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.exclusion import LocalExclusion
from bot.db.repositories import SqlDealRepository
from bot.db.tables import reminders
from bot.domain.deal import Deal, DealStage, changes
from bot.domain.ids import DealId, UserId
from tests.integration.updates import ANNA, BORIS
from tests.integration.updates import update as an_update
from tests.unit.deal.samples import DAY, deal
from tests.unit.watch.samples import RULES

KEY, OTHER_KEY = Cipher(bytes(range(32))), Cipher(bytes(32))


def dated(clock: OffsetClock, deal_id: str, user_id: int = ANNA) -> Deal:
    now = replace(deal(), id=DealId(deal_id), user_id=UserId(user_id))
    return changes.set_due(now, 0, clock.now().date() + 10 * DAY, clock.now())


async def save(database: Database, *found: Deal) -> None:
    for one in found:
        async with an_update(database, one.user_id) as session:
            kept = SqlDealRepository(session, KEY)
            await kept.get(one.user_id, one.id)
            kept.save(one)


async def owners(database: Database) -> dict[tuple[str, int], int]:
    query = select(reminders.c.deal_id, reminders.c.user_id, func.count())
    async with database.read() as connection:
        rows = await connection.execute(query.group_by(reminders.c.deal_id, reminders.c.user_id))
        return {(row[0], row[1]): row[2] for row in rows}


def catching_up(database: Database, clock: OffsetClock, cipher: Cipher = KEY) -> CatchingUp:
    return CatchingUp(database, LocalExclusion(), cipher, RULES, clock)


async def test_deals_of_everybody_are_followed_once_and_stay_their_owners(
    database: Database, clock: OffsetClock
) -> None:
    await save(database, dated(clock, "a"), dated(clock, "b", BORIS))
    assert await catching_up(database, clock).follow_all() == 2
    first = await owners(database)
    assert set(first) == {("a", ANNA), ("b", BORIS)}
    assert await catching_up(database, clock).follow_all() == 0
    assert await owners(database) == first


async def test_two_processes_that_start_together_add_nothing_twice(
    database: Database, clock: OffsetClock
) -> None:
    await save(database, dated(clock, "a"))
    await asyncio.gather(*(catching_up(database, clock).follow_all() for _ in range(2)))
    both = await owners(database)
    async with database.write() as connection:
        await connection.execute(reminders.delete())
    await catching_up(database, clock).follow_all()
    assert await owners(database) == both


async def test_more_deals_than_a_batch_are_all_followed(
    database: Database, clock: OffsetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.db.catching_up.BATCH", 2)
    await save(database, *(dated(clock, f"d{number}") for number in range(5)))
    assert await catching_up(database, clock).follow_all() == 5


async def test_finished_and_unreadable_deals_are_passed_over(
    database: Database, clock: OffsetClock
) -> None:
    finished = dated(clock, "a")
    await save(
        database,
        replace(finished, terms=replace(finished.terms, stage=DealStage.CANCELLED)),
        dated(clock, "b"),
    )
    assert await catching_up(database, clock, OTHER_KEY).follow_all() == 0
    assert await owners(database) == {}
    assert await catching_up(database, clock).follow_all() == 1


async def test_deal_changed_before_its_turn_is_followed_as_it_is_then(
    database: Database, clock: OffsetClock
) -> None:
    cancelled = replace(dated(clock, "a"), terms=replace(deal().terms, stage=DealStage.CANCELLED))

    class OwnerFirst(LocalExclusion):
        @asynccontextmanager
        async def hold(self, key: int) -> AsyncIterator[None]:
            await save(database, cancelled)
            async with super().hold(key):
                yield

    await save(database, dated(clock, "a"))
    assert await CatchingUp(database, OwnerFirst(), KEY, RULES, clock).follow_all() == 0
    assert await owners(database) == {}
