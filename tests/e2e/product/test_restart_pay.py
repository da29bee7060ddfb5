"""The process is replaced in the middle of a choice of payment: nothing told is lost."""

import signal

import pytest

from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


async def test_a_choice_of_payment_survives_restarts(own_stage: Stage) -> None:
    anna = own_stage.person()

    async def restart(number: signal.Signals) -> None:
        await own_stage.server.world.updates.drained(timeout=40)
        await own_stage.stop(number)
        own_stage.start()

    await anna.send("/pay 5000 usd")
    await anna.wait(contains="Из какой страны", timeout=30)
    await restart(signal.SIGKILL)
    await anna.press("Россия", timeout=40)
    answer = await anna.wait(contains="не работает с 10.03.2022", timeout=40, since=0)
    assert "5\xa0000\xa0$" in answer.text
    await restart(signal.SIGTERM)
    await anna.press("Изменить условия", timeout=40)
    await anna.wait(contains="Что поменять", timeout=40, since=0)
