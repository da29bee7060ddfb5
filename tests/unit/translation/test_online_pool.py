import asyncio
import threading
import time

import pytest

from bot.integrations.translation.online.errors import ServiceError, UnaskedError
from bot.integrations.translation.online.pool import THREADS, WAITING, Pool

PLACES = THREADS + WAITING


async def test_one_caller_too_many_is_refused_at_once() -> None:
    pool, gate = Pool("test"), threading.Event()
    calls = [asyncio.ensure_future(pool.run(gate.wait, 5)) for _ in range(PLACES)]
    await asyncio.sleep(0)
    started = time.monotonic()
    with pytest.raises(UnaskedError):
        await pool.run(gate.wait, 5)
    assert time.monotonic() - started < 0.1
    gate.set()
    assert await asyncio.gather(*calls) == [True] * PLACES
    assert await pool.run(lambda: "free again", 5) == "free again"
    pool.close()


async def test_who_never_got_a_thread_says_nothing_about_the_service() -> None:
    pool, gate = Pool("test"), threading.Event()
    calls = [pool.run(gate.wait, 0.05) for _ in range(PLACES)]
    found = await asyncio.gather(*calls, return_exceptions=True)
    gate.set()
    pool.close()
    kinds = [type(one) for one in found]
    assert kinds == [ServiceError] * THREADS + [UnaskedError] * WAITING


async def test_thread_that_hangs_keeps_its_place() -> None:
    pool, gate = Pool("test"), threading.Event()
    hanging = [pool.run(gate.wait, 0.01) for _ in range(THREADS)]
    await asyncio.gather(*hanging, return_exceptions=True)
    with pytest.raises(UnaskedError):
        await pool.run(lambda: None, 0.01)
    gate.set()
    pool.close()
