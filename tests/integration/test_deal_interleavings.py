"""The owner and two workers at once, in any order: nothing wrong is sent, nothing lost, nothing twice.

A worker's work is taken apart: to lease, to read what is to be said, to send, to settle; between
two of these anything may happen, and a worker may die.
"""

import asyncio
import datetime as dt
import os
from collections import defaultdict
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete

from bot.clock import OffsetClock
from bot.db.card_queue import SqlShareBook
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.deal_book import SqlDealBook
from bot.db.ids import SteadyIds
from bot.db.push_queue import SqlPushQueue
from bot.db.repositories import SqlReminderRepository, SqlUserRepository
from bot.db.tables import deals as deal_rows
from bot.db.tables import reminders as reminder_rows
from bot.db.upgrade import upgrade
from bot.domain.deal import Deal, Money, Payment, Terms, changes
from bot.domain.ids import ReminderId
from bot.domain.reminder import Snooze
from bot.domain.user import User
from bot.domain.watch import topic_of
from bot.push.speaker import Speaker
from bot.services.ports.push import Leased
from bot.services.reminders import ReminderService
from tests.integration.test_deal_pushes import OWNER, desk
from tests.integration.updates import update
from tests.unit.deal.samples import plan
from tests.unit.watch.samples import RULES

WORKERS = st.sampled_from(["first", "second"])
NO_KEY = Cipher(None)
LEASE = dt.timedelta(hours=1)
# A thousand take two minutes: `INTERLEAVINGS=1000`.
MANY = settings(
    max_examples=int(os.environ.get("INTERLEAVINGS", "80")), stateful_step_count=12, deadline=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


class Interleavings(RuleBasedStateMachine):
    """Never wrong and never twice: `lease`, `speak`, `settle`. Never lost: `teardown`."""

    database_url = ""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.clock = OffsetClock()
        self.deal: Deal | None = None
        self.is_paid = False
        self.held: dict[str, list[Leased]] = defaultdict(list)
        self.ready: dict[str, list[list[Leased]]] = defaultdict(list)
        self.accepted: dict[str, list[Leased]] = defaultdict(list)
        self.settled: set[ReminderId] = set()
        self.newest: dict[ReminderId, int] = {}

    def run(self, work: object) -> object:
        return self.runner.run(work)

    @initialize(days=st.integers(0, 9))
    def begin(self, days: int) -> None:
        self.database = Database.open(self.database_url)
        self.queue = SqlPushQueue(self.database, self.clock, LEASE)
        self.speaker = Speaker(
            SqlDealBook(self.database, NO_KEY), SqlShareBook(self.database, self.clock), RULES
        )
        self.run(self._begin(days))

    async def _begin(self, days: int) -> None:
        async with self.database.write() as connection:
            await connection.execute(delete(reminder_rows))
            await connection.execute(delete(deal_rows))
        async with update(self.database, OWNER, self.clock) as session:
            SqlUserRepository(session).save(User(OWNER, zone="Asia/Omsk"))
        async with desk(self.database, self.clock) as deals:
            made = await deals.create(OWNER, Terms("mugs", Money(Decimal(6000), "USD")), plan())
            due = self.clock.now().date() + dt.timedelta(days=days)
            self.deal = await deals.keep(changes.set_due(made, 0, due, self.clock.now()))

    @precondition(lambda self: self.deal and not self.is_paid)
    @rule()
    def pay(self) -> None:
        payment = Payment(Decimal(1800), self.clock.now().date())
        self.run(self._change(lambda deal, now: changes.pay(deal, 0, payment, now)))
        self.is_paid = True

    @precondition(lambda self: self.deal and self.is_paid)
    @rule()
    def take_the_payment_back(self) -> None:
        self.run(self._change(lambda deal, now: deal.undone(now)))
        self.is_paid = False

    @precondition(lambda self: self.deal and not self.is_paid)
    @rule(days=st.integers(-3, 9))
    def put_the_payment_off(self, days: int) -> None:
        due = self.clock.now().date() + dt.timedelta(days=days)
        self.run(self._change(lambda deal, now: changes.set_due(deal, 0, due, now)))

    @precondition(lambda self: self.deal)
    @rule()
    def delete(self) -> None:
        self.run(self._delete())
        self.deal = None

    @precondition(lambda self: self.settled and self.deal)
    @rule(is_done=st.booleans(), data=st.data())
    def answer(self, *, is_done: bool, data: st.DataObject) -> None:
        chosen = data.draw(st.sampled_from(sorted(self.settled)))
        self.run(self._answer(chosen, is_done=is_done))
        self.settled.discard(chosen)

    @rule(hours=st.integers(1, 40))
    def wait(self, hours: int) -> None:
        self.clock.advance(dt.timedelta(hours=hours))

    @rule(worker=WORKERS)
    def lease(self, worker: str) -> None:
        found = self.run(self.queue.claim(worker, 5))
        for one in found.leased:
            assert one.reminder.id not in self.settled, "it was sent and nobody asked again"
            assert not self._is_paid_part(one), "its reminders ended with the payment"
            self.newest[one.reminder.id] = one.attempt
        self.held[worker] += found.leased

    @precondition(lambda self: any(self.held.values()))
    @rule(worker=WORKERS)
    def speak(self, worker: str) -> None:
        held, self.held[worker] = self.held[worker], []
        if held:
            speech = self.run(self.speaker.speech(held, self.clock.now()))
            assert not speech.unreadable
            said = [one for _, together in speech.messages for one in together]
            assert not any(map(self._is_paid_part, said)), "told to pay what has been paid"
            self.ready[worker] += [said] if said else []
            for one in speech.over:
                self.run(self.queue.drop(one))

    @precondition(lambda self: any(self.ready.values()))
    @rule(worker=WORKERS)
    def send(self, worker: str) -> None:
        if self.ready[worker]:
            self.accepted[worker] += self.ready[worker].pop(0)

    @precondition(lambda self: any(self.accepted.values()))
    @rule(worker=WORKERS)
    def settle(self, worker: str) -> None:
        for one in self.accepted[worker]:
            if self.run(self.queue.finish(one, 1)):
                assert one.attempt == self.newest[one.reminder.id], "settled without the lease"
                self.settled.add(one.reminder.id)
        self.accepted[worker] = []

    @rule(worker=WORKERS)
    def die(self, worker: str) -> None:
        for work in (self.held, self.ready, self.accepted):
            work[worker] = []

    def _is_paid_part(self, leased: Leased) -> bool:
        return self.is_paid and topic_of(leased.reminder) == "pay0"

    def teardown(self) -> None:
        if not hasattr(self, "database"):
            return
        try:
            told = self.run(self._told_in_the_end())
            is_called_for = self.deal is not None and not self.is_paid
            assert bool(told) == is_called_for, (told, self.deal, self.is_paid)
        finally:
            self.run(self.database.close())
            self.runner.close()

    async def _told_in_the_end(self) -> int:
        """How often a healthy worker speaks of the deposit within the days after it was due."""
        told = 0
        for _ in range(14):
            self.clock.advance(dt.timedelta(days=1))
            claim = await self.queue.claim("last", 20)
            speech = await self.speaker.speech(claim.leased, claim.now)
            for one in speech.over:
                await self.queue.drop(one)
            for _, said in speech.messages:
                told += any(topic_of(one.reminder) == "pay0" for one in said)
                for one in said:
                    await self.queue.finish(one, 1)
        return told

    async def _change(self, change: object) -> None:
        async with desk(self.database, self.clock) as deals:
            deal = await deals.open(OWNER, self.deal.id)
            self.deal = await deals.keep(change(deal, deals.now))
        # Taking back brings a cancelled reminder to life again: it may be sent once more.
        self.settled.clear()

    async def _delete(self) -> None:
        async with desk(self.database, self.clock) as deals:
            deals.delete(self.deal)
        self.settled.clear()

    async def _answer(self, reminder_id: ReminderId, *, is_done: bool) -> None:
        async with update(self.database, OWNER, self.clock) as session:
            reminders = SqlReminderRepository(session)
            users = SqlUserRepository(session)
            service = ReminderService(reminders, users, None, self.clock, SteadyIds(session))
            if is_done:
                await service.done(OWNER, reminder_id)
            else:
                await service.snooze(OWNER, reminder_id, Snooze.HOUR)


def test_no_interleaving_sends_what_is_wrong_or_loses_what_is_due(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    Interleavings.database_url = f"sqlite+aiosqlite:///{tmp_path_factory.mktemp('db')}/race.db"
    asyncio.run(_prepare(Interleavings.database_url))
    run_state_machine_as_test(Interleavings, settings=MANY)


async def _prepare(url: str) -> None:
    database = Database.open(url)
    await upgrade(database)
    await database.close()
