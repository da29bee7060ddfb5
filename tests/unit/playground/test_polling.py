"""getUpdates: confirming, waiting, conflicts, and what too eager clients get."""

import asyncio

import pytest

from bot.playground.delivery_faults import DeliveryFaults
from bot.playground.errors import ApiError
from bot.playground.polling import Poller
from bot.playground.updates import UpdateQueue
from tests.unit.playground.conftest import StandingClock


@pytest.fixture
def queue(clock: StandingClock) -> UpdateQueue:
    return UpdateQueue(clock, 1)


@pytest.fixture
def faults() -> DeliveryFaults:
    return DeliveryFaults()


@pytest.fixture
def poller(queue: UpdateQueue, faults: DeliveryFaults) -> Poller:
    return Poller(queue, faults)


def fill(queue: UpdateQueue, count: int) -> None:
    for _ in range(count):
        queue.add("message", {}, 1)


async def taken(poller: Poller, offset: int, limit: int = 100, wait: int = 0) -> list[int]:
    return [update.id for update in await poller.get(offset, limit, wait)]


async def test_an_offset_confirms_everything_below_it(poller: Poller, queue: UpdateQueue) -> None:
    fill(queue, 5)
    assert await taken(poller, 0, limit=2) == [1, 2]
    assert await taken(poller, 3, limit=2) == [3, 4]
    assert [update.id for update in queue.pending()] == [3, 4, 5]
    assert await taken(poller, -1) == [5]


async def test_the_same_offset_again_at_once_gets_one_update(
    poller: Poller, queue: UpdateQueue
) -> None:
    fill(queue, 3)
    assert await taken(poller, 0) == [1, 2, 3]
    assert await taken(poller, 0) == [1]
    poller.slow_repeats = False
    assert await taken(poller, 0) == [1, 2, 3]


async def test_the_same_empty_offset_again_waits_for_an_update(
    poller: Poller, queue: UpdateQueue
) -> None:
    assert await taken(poller, 1) == []
    async with asyncio.TaskGroup() as group:
        second = group.create_task(taken(poller, 1))
        await asyncio.sleep(0)
        assert not second.done()
        fill(queue, 1)
    assert second.result() == [1]


async def test_a_long_poll_wakes_at_once(poller: Poller, queue: UpdateQueue) -> None:
    async with asyncio.timeout(1), asyncio.TaskGroup() as group:
        poll = group.create_task(taken(poller, 0, wait=50))
        await asyncio.sleep(0)
        fill(queue, 1)
    assert poll.result() == [1]


async def test_the_older_of_two_polls_gets_the_conflict(
    poller: Poller, queue: UpdateQueue
) -> None:
    async with asyncio.TaskGroup() as group:
        older = group.create_task(_refused(poller, 0))
        await asyncio.sleep(0)
        newer = group.create_task(taken(poller, 1, wait=50))
        assert "terminated by other getUpdates request" in await older
        fill(queue, 1)
    assert newer.result() == [1]


async def _refused(poller: Poller, offset: int) -> str:
    with pytest.raises(ApiError) as refusal:
        await poller.get(offset, 100, 50)
    assert refusal.value.code == 409
    return refusal.value.description


async def test_an_update_may_come_twice_even_after_its_confirmation(
    poller: Poller, queue: UpdateQueue, faults: DeliveryFaults
) -> None:
    fill(queue, 2)
    faults.duplicate(nth=2)
    assert await taken(poller, 0) == [1, 2]
    assert await taken(poller, 3) == [2]
    poller.slow_repeats = False
    assert await taken(poller, 3) == []


async def test_waiting_updates_may_come_out_of_order(
    poller: Poller, queue: UpdateQueue, faults: DeliveryFaults
) -> None:
    fill(queue, 4)
    faults.reorder(times=2)
    assert await taken(poller, 0) == [2, 1, 4, 3]
    assert await taken(poller, 1) == [1, 2, 3, 4]
