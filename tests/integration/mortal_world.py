"""Two replicas and two workers over one database, Telegram before and behind them, and the books."""

import asyncio
import datetime as dt
from collections import Counter

from sqlalchemy import delete, select

from bot.clock import OffsetClock
from bot.db.deal_book import SqlDealBook
from bot.db.loading import open_session
from bot.db.reminder_rows import to_reminder
from bot.db.repositories import SqlUserRepository
from bot.db.session import UpdateKey
from bot.db.tables import deals, dialog_states, processed_updates, reminders
from bot.domain.reminder import Reminder, ReminderState
from bot.domain.user import User
from bot.updates.failures import RetryLater
from tests.integration.mortal import NO_KEY, Fate, Killed, MortalDatabase, Replica
from tests.integration.mortal_books import Books
from tests.integration.mortal_worker import Send, Wish, Worker
from tests.integration.reminders import ANNA
from tests.integration.telegram import message
from tests.integration.updates import update

MAKES = {"later": "keep", "done": "keep", "forget": "keep"}
LAST = 10**6


class World:
    """`unheard`: Telegram has no 200 for it yet. `entered`: committed, and in the books.

    How often Telegram `accepted` a reminder in each of its revisions, and how often that was in
    doubt, so that it may come once more.
    """

    def __init__(self, url: str) -> None:
        self.clock = OffsetClock()
        self.books = Books()
        self.updates: dict[int, Wish] = {}
        self.unheard: set[int] = set()
        self.entered: set[int] = set()
        self.accepted: Counter[tuple[str, int]] = Counter()
        self.doubtful: Counter[tuple[str, int]] = Counter()
        self.replicas = [Replica(url, self.clock) for _ in range(2)]
        self.workers = [Worker(MortalDatabase.open(url), self, at) for at in range(2)]
        self.database = self.replicas[0].database

    async def begin(self) -> None:
        async with self.database.write() as connection:
            for table in (reminders, deals, dialog_states, processed_updates):
                await connection.execute(delete(table))
        async with update(self.database, ANNA, self.clock) as session:
            SqlUserRepository(session).save(User(ANNA, zone="Asia/Omsk"))
        async with self.database.write() as connection:
            await connection.execute(delete(processed_updates))

    async def close(self) -> None:
        for one in (*self.replicas, *(worker.database for worker in self.workers)):
            await one.close()

    def new(self, wish: Wish) -> int:
        """The number of a new update; who wants to change what nobody made, makes it."""
        verb, index, argument = wish
        kind = MAKES.get(verb, "deal" if verb != "keep" else verb)
        made = [number for number, (one, _, _) in self.updates.items() if one == kind]
        number = len(self.updates) + 1
        target = made[index % len(made)] if made else 0
        self.updates[number] = (verb if made else kind, target, argument)
        self.unheard.add(number)
        return number

    async def deliver(self, number: int, to: int, fate: Fate | None = None) -> None:
        """To one replica, once. What it answers 200 must be in the database."""
        replica = self.replicas[to]
        item = replica.runner.parse(message(number, " ".join(map(str, self.updates[number]))))
        replica.database.arm(fate)
        try:
            await replica.runner.handle(item)
            self.unheard.discard(number)
        except RetryLater:
            pass
        except Killed:
            replica.begin()
        finally:
            replica.database.arm(None)
        await self._enter(number)
        assert number in self.entered or number in self.unheard, "confirmed, and not kept"

    async def deliver_to_both(self, number: int) -> None:
        await asyncio.gather(*(self.deliver(number, to) for to in range(2)))

    async def _enter(self, number: int) -> None:
        query = select(processed_updates.c.update_id)
        async with self.database.read() as connection:
            found = set((await connection.execute(query)).scalars())
        for one in sorted(found & self.updates.keys() - self.entered):
            assert one == number
            self.entered.add(one)
            self.books.enter(one, *self.updates[one], self.clock.now().date())

    async def push(self, worker: int, send: Send, fate: Fate | None = None, at: int = 0) -> None:
        await self.workers[worker].step(send, fate, at)

    async def rows(self) -> list[Reminder]:
        async with self.database.read() as connection:
            return [
                to_reminder(row)
                for row in (await connection.execute(select(reminders))).mappings()
            ]

    async def check(self) -> None:
        async with self.database.read() as connection:
            ids = set((await connection.execute(select(deals.c.id))).scalars())
        rows = await self.rows()
        found = await SqlDealBook(self.database, NO_KEY).read(ids)
        self.books.compare(rows, found, self.clock.now())
        for one in rows:
            if one.state is ReminderState.SENT:
                assert self.accepted[one.id, one.rev], "settled, and never sent"
        session = await open_session(self.database, self.clock, UpdateKey(LAST, ANNA, ANNA))
        counted = (session.dialog.get("default:data") or {}).get("count", 0)
        assert counted == len(self.entered), "an update was applied twice, or not wholly"

    async def end(self) -> None:
        """Telegram repeats, healthy workers go on for two weeks: everything due has been said."""
        for number in sorted(self.unheard):
            await self.deliver(number, 0)
        assert self.entered == set(self.updates)
        before = Counter(self.accepted)
        for _ in range(14):
            self.clock.advance(dt.timedelta(days=1))
            await self.push(0, Send())
            await self.push(0, Send())
        await self.check()
        rows = await self.rows()
        for one in rows:
            assert one.deal_id or not self.books.wants(one) or self.accepted[one.id, one.rev], one
        said = self.accepted - before
        told = {one.subject for one in rows if said[one.id, one.rev] and one.deal_id}
        told = {one for one in told if one.endswith(":pay0")}
        assert told == self.books.called_for(), "nobody is reminded of a payment"
