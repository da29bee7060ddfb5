import asyncio
import time

import pytest

from bot.middlewares.throttle import BURST
from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


async def test_flood_of_one_person_is_let_go_and_another_is_answered(own_stage: Stage) -> None:
    """Every update is taken from Telegram, and far from every one is worked on."""
    anna, boris = own_stage.person(), own_stage.person("Борис")
    await boris.send("/settings")
    await boris.wait(contains="Настройки", timeout=30)
    began = time.monotonic()
    flood = asyncio.gather(*(anna.send(f"/search чайник {n}") for n in range(3 * BURST)))
    await boris.send("/search термос")
    await boris.wait(contains="thermos", timeout=30)
    await flood
    await own_stage.server.world.updates.drained(timeout=60)
    answered = sum("kettle" in one.text for one in anna.messages() if one.from_bot)
    warned = sum("Слишком быстро" in one.text for one in anna.messages())
    seconds = time.monotonic() - began
    assert BURST <= answered <= BURST + 20 * seconds + 1
    assert 1 <= warned <= 1 + seconds / 10
