"""The process is replaced before every step of the beginning: no answer and no mark is lost."""

import signal
import sqlite3
from contextlib import closing
from itertools import cycle

import pytest

from bot.playground.driver import User
from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
SIGNALS = (signal.SIGTERM, signal.SIGKILL)


# Five starts of a process take a busy machine a while.
@pytest.mark.timeout(300)
async def test_where_to_buy_survives_restarts(own_stage: Stage) -> None:
    anna, signals = own_stage.person(), cycle(SIGNALS)

    async def restart() -> None:
        await own_stage.server.world.updates.drained(timeout=40)
        await own_stage.stop(next(signals))
        own_stage.start()

    await anna.send("/where термокружки на продажу")
    await anna.wait(contains="вопрос 2 из 3", timeout=30)
    await restart()
    await anna.send("пару сотен")
    await anna.wait(contains="вопрос 3 из 3", timeout=40)
    await restart()
    await anna.press("Не спешу", timeout=40)
    await anna.wait(contains="на продажу, 200 шт, не спеша", timeout=40, since=0)
    await restart()
    await anna.press("Как купить: Alibaba.com", timeout=40)
    await anna.wait(contains="Чем платить", timeout=40, since=0)
    await anna.press("По шагам", timeout=40)
    await anna.wait(contains="шаг 1 из 7", timeout=40, since=0)
    await restart()
    await anna.press("К совету", timeout=40)
    advice = await anna.wait(contains="на продажу, 200 шт, не спеша", timeout=40, since=0)
    assert "1. Alibaba.com" in advice.text


# Three starts of a process.
@pytest.mark.timeout(300)
async def test_the_way_as_a_whole_survives_a_kill_at_every_step(own_stage: Stage) -> None:
    anna = own_stage.person()

    async def kill() -> None:
        await own_stage.server.world.updates.drained(timeout=40)
        await own_stage.stop(signal.SIGKILL)
        own_stage.start()

    await anna.send("/cancel")
    await anna.wait(button="С чего начать", timeout=30)
    await anna.press("С чего начать")
    await anna.wait(contains="восемь шагов", since=0)
    await kill()
    await anna.press("Вся покупка за 8 шагов", timeout=40)
    await anna.wait(contains="8. ", timeout=40, since=0)
    await kill()
    await anna.press("1. Выбрать площадку", timeout=40)
    await anna.wait(contains="вопрос 1 из 3", timeout=40, since=0)


async def done(anna: User, number: int) -> None:
    await anna.wait(contains=f"шаг {number} из 13", timeout=40, since=0)
    await anna.press("Готово, дальше", timeout=40)


async def test_registration_survives_a_restart_at_every_step(own_stage: Stage) -> None:
    anna, signals = own_stage.person(), cycle(SIGNALS)
    await anna.send("/register")
    await anna.wait(contains="пройдено 0 из 13", timeout=30)
    await anna.press("Начать с шага 1")
    await anna.wait(contains="шаг 1 из 13", since=0)
    await anna.press("Пропустить")
    for number in range(2, 4):
        await done(anna, number)
        await own_stage.server.world.updates.drained(timeout=40)
        await own_stage.stop(next(signals))
        own_stage.start()
    await anna.send("Qwerty-zq-123")
    await anna.wait(contains="Удалите, пожалуйста, это сообщение", timeout=40)
    await anna.send("/cancel")
    await anna.wait(button="Найти товар")
    await anna.send("/register")
    await anna.wait(button="Продолжить с шага 4", timeout=40)
    await anna.press("Продолжить с шага 4")
    for number in range(4, 13):
        await done(anna, number)
    await anna.press("Готово, это всё", timeout=40)
    await anna.wait(contains="все шаги пройдены", since=0)
    await own_stage.server.world.updates.drained(timeout=30)
    assert "zq" not in own_stage.log
    with closing(sqlite3.connect(own_stage.folder / "data" / "concierge.db")) as database:
        assert "zq" not in "".join(database.iterdump())
