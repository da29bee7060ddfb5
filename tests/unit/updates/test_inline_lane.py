"""Typing an inline query delays no conversation, and only the newest query is answered."""

import asyncio

from bot.db.session import UpdateKey
from bot.nursery import Nursery
from bot.updates.backoff import Backoff
from bot.updates.incoming import parse
from bot.updates.queues import UserQueues
from tests.integration.telegram import ScriptedTelegram, bot_on, inline, message
from tests.unit.updates.fakes import Item, ScriptedRunner

FIVE = 5
ANNA = 7


class Hall:
    """Queues over a runner whose first update of each lane waits for `release`."""

    def __init__(self, nursery: Nursery) -> None:
        self.release = asyncio.Event()
        self.started: list[int] = []
        self.done: list[int] = []
        self.all_done = asyncio.Event()
        runner = ScriptedRunner(self._script)
        self.queues = UserQueues(runner, nursery, self._on_done, concurrency=8, backoff=Backoff())  # type: ignore[arg-type]  # it is used as a runner only

    def _on_done(self, update_id: int) -> None:
        self.done.append(update_id)
        if len(self.done) == FIVE:
            self.all_done.set()

    async def _script(self, update_id: int) -> None:
        self.started.append(update_id)
        await self.release.wait()

    def put(self, update_id: int, *, is_inline: bool = False) -> None:
        self.queues.put(Item(UpdateKey(update_id, 7, 7), is_inline=is_inline))  # type: ignore[arg-type]


async def test_query_does_not_wait_for_the_conversation_nor_it_for_the_query() -> None:
    async with Nursery() as nursery:
        hall = Hall(nursery)
        hall.put(1)
        hall.put(2, is_inline=True)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert hall.started == [1, 2]
        hall.release.set()
        await hall.queues.drain(1)


async def test_only_the_newest_waiting_query_is_answered() -> None:
    async with Nursery() as nursery:
        hall = Hall(nursery)
        for update_id in range(1, 6):
            hall.put(update_id, is_inline=True)
        assert sorted(hall.done) == [2, 3, 4]
        hall.release.set()
        await hall.all_done.wait()
        assert hall.started == [1, 5]
        await hall.queues.drain(1)


async def test_messages_are_never_dropped() -> None:
    async with Nursery() as nursery:
        hall = Hall(nursery)
        for update_id in range(1, 6):
            hall.put(update_id)
        hall.release.set()
        await hall.all_done.wait()
        assert hall.started == [1, 2, 3, 4, 5]
        await hall.queues.drain(1)


def test_query_of_a_person_has_a_lane_beside_their_messages() -> None:
    bot = bot_on(ScriptedTelegram())
    query, said = parse(inline(1, "moq", ANNA), bot), parse(message(2, "чайник", ANNA), bot)
    assert query
    assert said
    assert query.lane != said.lane
    assert query.key.user_id == said.key.user_id
