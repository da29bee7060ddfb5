import signal

import pytest

from bot.playground.faults import Fault, FaultKind, Moment
from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
async def test_conversation_goes_on_after_a_restart(
    own_stage: Stage, number: signal.Signals
) -> None:
    anna = own_stage.person()
    await anna.send("/settings")
    await anna.wait(contains="Настройки", timeout=30)
    await anna.press("Валюта")
    await own_stage.stop(number)
    own_stage.start()
    await anna.press("USD", timeout=30)
    await anna.wait(contains="Валюта: USD", since=0)
    await anna.send("/search чайник")
    await anna.wait(contains="kettle")


async def test_update_is_lost_by_no_kill_and_applied_once(own_stage: Stage) -> None:
    """Killed after the answer was accepted and before the commit: it comes again, once."""
    anna = own_stage.person()
    await anna.send("/start")
    await anna.wait(contains="Что я храню", timeout=30)
    assert own_stage.process
    own_stage.server.faults.add(
        Fault(
            FaultKind.KILL, method="sendMessage", moment=Moment.ACCEPTED, pid=own_stage.process.pid
        )
    )
    await anna.send("/search чайник")
    await anna.wait(contains="kettle")
    own_stage.process.wait(10)
    own_stage.start()
    await own_stage.server.world.updates.drained(timeout=40)
    await anna.send("/start search")
    await anna.wait(button="Прошлые поиски", timeout=30)
    await anna.press("Прошлые поиски")
    assert anna.last().button_texts.count("чайник") == 1
