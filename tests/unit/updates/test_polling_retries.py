import asyncio

import pytest

from bot.db.session import UpdateKey
from bot.updates.backoff import Backoff
from bot.updates.failures import RetryLater
from tests.unit.updates.fakes import Item, QueueingTelegram, ScriptedRunner
from tests.unit.updates.polling_run import ANNA, build_polling, running, succeed


async def test_retry_keeps_the_order_of_that_person(telegram: QueueingTelegram) -> None:
    failures = iter([RetryLater(0.001), RetryLater(0.001)])

    async def script(update_id: int) -> None:
        if update_id == 5 and (failure := next(failures, None)):
            raise failure

    for update_id in (5, 6):
        telegram.post(update_id, ANNA)
    async with running(telegram, script) as runner:
        await telegram.confirmed.wait()
    assert runner.committed == [5, 6]


async def test_update_that_never_succeeds_is_given_up_at_last(telegram: QueueingTelegram) -> None:
    async def script(update_id: int) -> None:
        if update_id == 5:
            raise RetryLater(0.001)

    for update_id in (5, 6):
        telegram.post(update_id, ANNA)
    async with running(telegram, script) as runner:
        await telegram.confirmed.wait()
    assert (runner.given_up, runner.committed) == ([5], [6])


async def test_update_is_not_given_up_while_that_can_not_be_recorded(
    telegram: QueueingTelegram,
) -> None:
    is_down = True

    async def script(_update_id: int) -> None:
        if is_down:
            raise RetryLater(0.001)

    telegram.post(5, ANNA)
    async with running(telegram, script) as runner:
        runner.on_give_up = script
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await telegram.confirmed.wait()
        assert runner.given_up == []
        is_down = False
        await telegram.confirmed.wait()
    assert runner.given_up == [5]


async def test_stuck_person_does_not_fill_the_window_for_the_others(
    telegram: QueueingTelegram,
) -> None:
    is_stuck = True

    async def script(update_id: int) -> None:
        if update_id == 1 and is_stuck:
            raise RetryLater(0.001)

    for update_id in range(1, 251):
        telegram.post(update_id, ANNA if update_id in {1, 150} else 1000 + update_id)
    endless = Backoff(first=0.05, longest=0.05)
    async with running(telegram, script, backoff=endless) as runner:
        await telegram.confirmed.wait()
        assert {1, 150}.isdisjoint(runner.committed)
        assert [item.key.update_id for item in runner.waiting_room] == [1, 150]
        is_stuck = False
        telegram.confirmed.clear()
        telegram.post(251, ANNA)
        await telegram.confirmed.wait()
    assert sorted(runner.committed) == list(range(1, 252))
    assert runner.committed[-3:] == [1, 150, 251]


async def test_what_an_earlier_run_has_parked_comes_first(telegram: QueueingTelegram) -> None:
    telegram.post(9, ANNA)
    runner = ScriptedRunner(succeed)
    runner.waiting_room.append(Item(UpdateKey(5, ANNA, ANNA)))
    task = asyncio.ensure_future(build_polling(telegram, runner).run())
    await telegram.confirmed.wait()
    task.cancel()
    await asyncio.wait([task])
    assert runner.committed == [5, 9]
