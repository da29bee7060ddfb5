"""A real push worker that dies, sleeps and is answered as a test wants; Telegram is itself."""

import asyncio
import datetime as dt
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from bot.db.card_queue import SqlShareBook
from bot.db.deal_book import SqlDealBook
from bot.db.push_queue import SqlPushQueue
from bot.domain.ids import ChatId
from bot.domain.reminder import ReminderState
from bot.push.speaker import Speaker
from bot.push.worker import PushWorker
from bot.services.ports.push import Leased, Note, PassingError, UnwantedError, Wanted
from tests.integration.mortal import NO_KEY, Fate, Killed, MortalDatabase
from tests.unit.watch.samples import RULES

Wish = tuple[str, int, int]
LEASE = dt.timedelta(seconds=30)


class Ending(Enum):
    ACCEPTED = auto()
    ACCEPTED_UNANSWERED = auto()
    ACCEPTED_AND_KILLED = auto()
    KILLED = auto()
    FAILED = auto()


@dataclass(frozen=True)
class Send:
    """What meets the first message of a worker's step.

    Meanwhile its owner may have a `wish`, and the worker may sleep through its lease while the
    other one does its work: before it asks whether the message is wanted, or (`is_late`) after.
    `is_slow`: the other one is still sending when the first one wakes.
    """

    ending: Ending = Ending.ACCEPTED
    wish: Wish | None = None
    is_asleep: bool = False
    is_late: bool = False
    is_slow: bool = False


class Worker:
    """A real PushWorker, begun anew after each death, whose messenger is Telegram itself."""

    def __init__(self, database: MortalDatabase, world: Any, at: int) -> None:
        self.database = database
        self._world = world
        self._at = at
        self._send = Send()
        self._flying: list[Leased] = []
        self._others: list[asyncio.Task[None]] = []
        self._go_on = asyncio.Event()
        self._go_on.set()
        self._sending = asyncio.Event()
        self._begin()

    def _begin(self) -> None:
        queue = SqlPushQueue(self.database, self._world.clock, LEASE)
        shares = SqlShareBook(self.database, self._world.clock)
        speaker = Speaker(SqlDealBook(self.database, NO_KEY), shares, RULES)
        self._worker = PushWorker(queue, shares, speaker, self, self._world.clock)

    async def step(self, send: Send, fate: Fate | None = None, at: int = 0) -> None:
        self._send, self._flying = send, []
        self.database.arm(fate, at)
        try:
            await self._worker.step()
        except ConnectionError:
            pass
        except Killed:
            sending = {
                one.id for one in await self._world.rows() if one.state is ReminderState.SENDING
            }
            self._doubt([one for one in self._flying if one.reminder.id in sending])
            self._begin()
        finally:
            self.database.arm(None)
            other = self._world.workers[1 - self._at]
            other._go_on.set()
            await asyncio.gather(*self._others)
            self._others.clear()

    async def send(
        self, _chat_id: ChatId, _note: Note, _until: float, is_wanted: Wanted | None = None
    ) -> int:
        (leased,) = is_wanted.args
        send, self._send = self._send, Send()
        if not send.is_late:
            await self._meanwhile(send)
        if not await is_wanted():
            raise UnwantedError
        for one in leased:
            assert self._world.books.wants(one.reminder), "its owner has done with it"
        if send.is_late:
            if send.is_asleep:
                self._doubt(leased)
            await self._meanwhile(send)
        self._sending.set()
        await self._go_on.wait()
        self._sending.clear()
        if send.ending is Ending.KILLED:
            raise Killed
        if send.ending is Ending.FAILED:
            raise PassingError("failed")
        self._accept(leased)
        if send.ending is Ending.ACCEPTED_AND_KILLED:
            raise Killed
        if send.ending is Ending.ACCEPTED_UNANSWERED:
            self._doubt(leased)
            raise PassingError("unanswered", ambiguous=True)
        return 1

    async def _meanwhile(self, send: Send) -> None:
        world = self._world
        if send.is_asleep:
            world.clock.advance(LEASE * 2)
            await self._let_the_other_work(is_slow=send.is_slow)
        if send.wish:
            await world.deliver(world.new(send.wish), self._at)

    async def _let_the_other_work(self, *, is_slow: bool) -> None:
        other = self._world.workers[1 - self._at]
        if is_slow:
            other._go_on.clear()
        step = asyncio.ensure_future(other.step(Send()))
        self._others.append(step)
        if is_slow:
            sending = asyncio.ensure_future(other._sending.wait())
            await asyncio.wait({step, sending}, return_when=asyncio.FIRST_COMPLETED)
            sending.cancel()
        else:
            await step

    def _accept(self, leased: list[Leased]) -> None:
        self._flying += leased
        for one in leased:
            key = (one.reminder.id, one.reminder.rev)
            self._world.accepted[key] += 1
            is_known = self._world.accepted[key] <= 1 + self._world.doubtful[key]
            assert is_known, "sent again, and nothing was in doubt"

    def _doubt(self, leased: list[Leased]) -> None:
        for one in leased:
            self._world.doubtful[one.reminder.id, one.reminder.rev] += 1
