"""Several people do whatever comes to mind, at once; some things must hold all the same."""

import asyncio
import json
import random

import pytest

from bot.playground.driver import User
from bot.playground.transcript import Request
from tests.e2e.product.monkey import Walk
from tests.e2e.product.stage import TOKEN, Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
APOLOGY = "это моя ошибка"


def _refused(call: Request) -> bool:
    """Deleted by the person, or said twice: no fault of the bot's."""
    words = str(call.response.get("description", ""))
    excused = (
        "message to edit not found", "message to delete not found", "message is not modified",
        "message to be replied",
    )  # fmt: skip
    return call.status >= 400 and not any(one in words for one in excused)  # HTTP


def _buttons(call: Request) -> list[str]:
    markup = json.loads(call.params.get("reply_markup") or "{}")
    return [
        one.get("callback_data", "") for row in markup.get("inline_keyboard", []) for one in row
    ]


async def walk(stage: Stage, seed: int, steps: int, crowd: int = 4) -> Walk:
    """Let `crowd` people take `steps` steps each, side by side."""
    people = [stage.person(f"<i>zq{seed}-{number}</i>") for number in range(crowd)]
    for person in people:
        person.person.first_name = f"<i>zq{person.id}</i>"
    group = stage.server.group("Закупка <b>", members=people)
    await people[0].send("/help")
    await people[0].wait(timeout=60)  # the process may still be starting
    result = Walk(stage, random.Random(seed), group, people)  # repeatable on purpose

    async def live(person: User) -> None:
        for _ in range(steps):
            await result.step(person)

    await asyncio.gather(*(live(person) for person in people))
    return result


async def check(result: Walk, calls: list[Request]) -> None:
    """What must hold after any walk."""
    for person in result.people:
        mine = {f"zq{other.id}" for other in result.people if other is not person}
        heard = [one.text for one in person.messages() if one.from_bot]
        assert not any(APOLOGY in text for text in heard), result.report(person)
        assert not any(name in text for text in heard for name in mine), "somebody else's words"
        await person.send("/cancel")
        await person.wait(button="Найти товар", timeout=15)
    refused = [(one.method, one.params, one.response) for one in calls if _refused(one)]
    assert not refused, refused
    assert all(len(data.encode()) <= 64 for call in calls for data in _buttons(call))
    assert all(len(str(one.params.get("text")).encode("utf-16-le")) <= 8192 for one in calls)
    log = result.stage.log
    assert not any(word in log for word in ("ERROR", "Traceback", TOKEN)), log[-4000:]
    assert result.stage.process
    assert result.stage.process.poll() is None


@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_people_do_everybody_is_answered(stage: Stage, seed: int) -> None:
    before = len(stage.server.transcript)
    result = await walk(stage, seed, steps=50)
    await check(result, stage.server.transcript[before:])
