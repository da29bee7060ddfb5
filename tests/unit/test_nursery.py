"""Background tasks: none is lost, none fails in silence, none outlives its owner."""

import asyncio
import logging

import pytest

from bot.nursery import Nursery


async def test_task_runs_under_its_name() -> None:
    async def work() -> int:
        return 7

    async with Nursery() as nursery:
        task = nursery.start(work(), name="sum")
        assert task.get_name() == "sum"
        assert await task == 7
        assert len(nursery) == 0


async def test_failure_is_logged_with_the_name(caplog: pytest.LogCaptureFixture) -> None:
    async def work() -> None:
        raise LookupError("gone")

    with caplog.at_level(logging.ERROR):
        async with Nursery() as nursery:
            await asyncio.wait([nursery.start(work(), name="look up")])
    (record,) = caplog.records
    assert "look up" in record.getMessage()
    assert record.exc_info
    assert record.exc_info[0] is LookupError


async def test_closing_cancels_and_waits_for_the_tidying() -> None:
    started, tidied = asyncio.Event(), []

    async def work() -> None:
        try:
            started.set()
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            tidied.append(True)

    async with Nursery() as nursery:
        nursery.start(work(), name="wait")
        await started.wait()
    assert tidied == [True]
    await asyncio.wait_for(nursery.closed(), 1)


async def test_closed_nursery_starts_nothing() -> None:
    async def work() -> None:
        raise AssertionError("must not run")

    nursery = Nursery()
    await nursery.close()
    with pytest.raises(RuntimeError, match="late one"):
        nursery.start(work(), name="late one")


async def test_task_may_close_its_own_nursery() -> None:
    nursery = Nursery()
    task = nursery.start(nursery.close(), name="last one")
    await asyncio.wait_for(task, 1)


async def test_waiting_for_the_end_lasts_until_closing() -> None:
    nursery = Nursery()
    waiter = asyncio.ensure_future(nursery.closed())
    await asyncio.sleep(0)
    assert not waiter.done()
    await nursery.close()
    await asyncio.wait_for(waiter, 1)
