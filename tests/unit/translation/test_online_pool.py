import asyncio
import threading

import pytest

from bot.integrations.translation.online.errors import ServiceError, UnaskedError
from bot.integrations.translation.online.pool import THREADS, WAITING, Pool

PLACES = THREADS + WAITING
# Long enough for a thread of a busy machine to begin.
LIMIT = 0.5


async def test_one_caller_too_many_is_refused_at_once() -> None:
    pool, gate = Pool("test"), threading.Event()
    calls = [asyncio.ensure_future(pool.run(gate.wait, 60)) for _ in range(PLACES)]
    await asyncio.sleep(0)
    with pytest.raises(UnaskedError):
        await pool.run(gate.wait, 60)
    assert not any(call.done() for call in calls)
    gate.set()
    assert await asyncio.gather(*calls) == [True] * PLACES
    assert await pool.run(lambda: "free again", 60) == "free again"
    pool.close()


async def test_who_never_got_a_thread_says_nothing_about_the_service() -> None:
    pool, gate = Pool("test"), threading.Event()
    calls = [pool.run(gate.wait, LIMIT) for _ in range(PLACES)]
    found = await asyncio.gather(*calls, return_exceptions=True)
    gate.set()
    pool.close()
    kinds = [type(one) for one in found]
    assert kinds == [ServiceError] * THREADS + [UnaskedError] * WAITING


async def test_thread_that_hangs_keeps_its_place() -> None:
    pool, gate = Pool("test"), threading.Event()
    hanging = [pool.run(gate.wait, LIMIT) for _ in range(THREADS)]
    await asyncio.gather(*hanging, return_exceptions=True)
    with pytest.raises(UnaskedError):
        await pool.run(lambda: None, 0.01)
    gate.set()
    pool.close()
