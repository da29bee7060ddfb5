import pytest

from bot.playground.driver import User
from bot.playground.faults import Fault, FaultKind, Moment
from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


async def kettles(anna: User) -> int:
    return sum("kettle" in message.text for message in anna.messages() if message.from_bot)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.TOO_MANY_REQUESTS, method="sendMessage", retry_after=1),
        Fault(FaultKind.SERVER_ERROR, method="sendMessage", times=2),
        Fault(FaultKind.BAD_GATEWAY, method="sendMessage", times=2),
        Fault(FaultKind.TRUNCATED, method="sendMessage", moment=Moment.BEFORE),
        Fault(FaultKind.RESET, method="sendMessage", moment=Moment.BEFORE, times=2),
    ],
    ids=lambda fault: fault.kind.value,
)
async def test_answer_arrives_once_although_sending_failed(stage: Stage, fault: Fault) -> None:
    anna = stage.person()
    stage.server.faults.add(fault)
    await anna.send("/search чайник")
    await anna.wait(contains="kettle", timeout=30)
    assert fault.happened.is_set()
    assert await kettles(anna) == 1


async def test_update_delivered_again_is_answered_once(stage: Stage) -> None:
    anna = stage.person()
    stage.server.faults.updates.duplicate(1, 3)
    await anna.send("/search чайник")
    await anna.wait(contains="kettle", timeout=30)
    await anna.send("/search термос")
    await anna.wait(contains="thermos")
    assert await kettles(anna) == 1


async def test_one_who_blocked_the_bot_does_not_hold_up_others(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    await anna.send("/start")
    await anna.wait(contains="Что я храню")
    await anna.send("/search чайник")
    await anna.block()
    await boris.send("/search чайник")
    await boris.wait(contains="kettle")
    await anna.unblock()
    await anna.send("/search термос")
    await anna.wait(contains="thermos")


async def test_outage_of_one_chat_does_not_stop_the_others(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    fault = stage.server.faults.add(
        Fault(FaultKind.SERVER_ERROR, method="sendMessage", times=None, chat_id=anna.id)
    )
    await anna.send("/search чайник")
    await fault.happened.wait()
    await boris.send("/search термос")
    await boris.wait(contains="thermos")
    stage.server.faults.clear()
    await anna.wait(contains="kettle", timeout=30)
