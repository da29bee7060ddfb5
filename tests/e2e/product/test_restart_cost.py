"""The process is replaced again and again during a landed cost: no answer and no rate is lost."""

import signal
from itertools import cycle

import pytest

from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
SIGNALS = (signal.SIGTERM, signal.SIGKILL)


# Five starts of a process take a busy machine a while.
@pytest.mark.timeout(300)
async def test_a_landed_cost_survives_restarts(own_stage: Stage) -> None:
    anna, signals = own_stage.person(), cycle(SIGNALS)

    async def restart() -> None:
        await own_stage.server.world.updates.drained(timeout=40)
        await own_stage.stop(next(signals))
        own_stage.start()

    await anna.send("/cost")
    await anna.wait(contains="Сколько стоит товар", timeout=30)
    await restart()
    await anna.send("450 $")
    await anna.wait(contains="Куда ввозите", timeout=40, since=0)
    await restart()
    await anna.press("Казахстан", timeout=40)
    await anna.wait(contains="Для себя или на продажу", timeout=40, since=0)
    await anna.press("Для себя", timeout=40)
    await anna.wait(contains="Сколько весит", timeout=40, since=0)
    await restart()
    await anna.send("4 кг")
    await anna.wait(contains="Пошлина: неизвестно", timeout=40, since=0)
    await restart()
    await anna.send("1 EUR = 1,5 USD")
    await anna.wait(contains="Пошлина: 22,50", timeout=40, since=0)
    await anna.send("доставка 50")
    result = await anna.wait(contains="Доставка: 50", timeout=40, since=0)
    assert "НДС: 75,60" in result.text.replace("\xa0", " ")
