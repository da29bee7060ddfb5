import asyncio

import pytest

from tests.unit.updates.fakes import QueueingTelegram
from tests.unit.updates.polling_run import ANNA, BORIS, running, succeed


async def test_updates_are_confirmed_once_all_are_committed(telegram: QueueingTelegram) -> None:
    for update_id in range(5, 9):
        telegram.post(update_id, ANNA)
    async with running(telegram, succeed) as runner:
        await telegram.confirmed.wait()
    assert runner.committed == [5, 6, 7, 8]
    assert telegram.waiting == {}


async def test_one_person_is_served_in_order_and_others_do_not_wait(
    telegram: QueueingTelegram,
) -> None:
    release = asyncio.Event()
    boris_done = {7: asyncio.Event(), 8: asyncio.Event()}

    async def script(update_id: int) -> None:
        if update_id == 5:
            await release.wait()
        if update_id in boris_done:
            boris_done[update_id].set()

    for update_id, user in ((5, ANNA), (6, ANNA), (7, BORIS)):
        telegram.post(update_id, user)
    async with running(telegram, script) as runner:
        await boris_done[7].wait()
        assert 5 in telegram.waiting, "confirmed before its commit"
        telegram.post(8, BORIS)
        await boris_done[8].wait()
        release.set()
        await telegram.confirmed.wait()
    assert runner.committed == [7, 8, 5, 6]


async def test_stuck_update_is_not_asked_for_all_the_time(telegram: QueueingTelegram) -> None:
    release = asyncio.Event()

    async def script(_update_id: int) -> None:
        await release.wait()

    telegram.post(5, ANNA)
    async with running(telegram, script) as runner:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.4):
                await telegram.confirmed.wait()
        assert len(telegram.requests) <= 2
        release.set()
        await telegram.confirmed.wait()
    assert runner.committed == [5]


async def test_no_more_than_the_allowed_number_run_at_once(telegram: QueueingTelegram) -> None:
    inside, worst = 0, 0

    async def script(_update_id: int) -> None:
        nonlocal inside, worst
        inside += 1
        worst = max(worst, inside)
        await asyncio.sleep(0)
        inside -= 1

    for update_id in range(100):
        telegram.post(update_id + 1, update_id + 1)
    async with running(telegram, script, concurrency=3):
        await telegram.confirmed.wait()
    assert worst == 3


async def test_senseless_update_does_not_hold_the_rest(telegram: QueueingTelegram) -> None:
    telegram.post(5, 0)
    telegram.post(6, ANNA)
    async with running(telegram, succeed) as runner:
        await telegram.confirmed.wait()
    assert runner.committed == [6]


async def test_stop_finishes_what_runs_and_confirms_only_that(telegram: QueueingTelegram) -> None:
    started = asyncio.Event()

    async def script(_update_id: int) -> None:
        started.set()
        await asyncio.sleep(0.05)

    for update_id in (5, 6):
        telegram.post(update_id, ANNA)
    async with running(telegram, script) as runner:
        await started.wait()
    assert runner.committed == [5]
    assert list(telegram.waiting) == [6]


async def test_stop_does_not_wait_for_ever(telegram: QueueingTelegram) -> None:
    started = asyncio.Event()

    async def script(_update_id: int) -> None:
        started.set()
        await asyncio.Event().wait()

    telegram.post(5, ANNA)
    async with running(telegram, script, grace=0.01) as runner:
        await started.wait()
    assert runner.committed == []
    assert list(telegram.waiting) == [5]


async def test_flood_of_one_person_does_not_keep_another_waiting(
    telegram: QueueingTelegram,
) -> None:
    gate, boris_done = asyncio.Event(), asyncio.Event()

    async def script(update_id: int) -> None:
        if update_id == 301:
            boris_done.set()
        else:
            await gate.wait()

    for update_id in range(1, 301):
        telegram.post(update_id, ANNA)
    telegram.post(301, BORIS)
    async with running(telegram, script) as runner:
        await boris_done.wait()
        gate.set()
        await telegram.confirmed.wait()
        assert len(runner.waiting_room) >= 200
