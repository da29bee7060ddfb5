"""From a letter to the last payment, with restarts of the process on the way."""

import json
import signal
import sqlite3
from contextlib import closing
from itertools import cycle
from typing import Any

import pytest

from bot.playground.driver import User
from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
CHECKS = ("Отчёт инспектора", "Фото коробок", "Числа совпали", "Получатель тот же")


def terms(stage: Stage) -> dict[str, Any]:
    """The deal as the database holds it."""
    with closing(sqlite3.connect(stage.folder / "data" / "concierge.db")) as database:
        ((stored,),) = database.execute("SELECT data FROM deals").fetchall()
        found: dict[str, Any] = json.loads(stored)["terms"]
        return found


def paid(stage: Stage) -> list[list[str]]:
    parts = terms(stage)["plan"]["milestones"]
    return [[one["amount"] for one in part["payments"]] for part in parts]


async def letter(anna: User) -> None:
    await anna.send("/rfq термокружка 500 мл, 2400 шт")
    await anna.wait(button="Хватит, к письму", timeout=30)
    await anna.press("Пропустить")
    for number in (3, 4):
        await anna.wait(contains=f"шаг {number} из 13")
        await anna.press("Дальше")
    await anna.wait(contains="шаг 5 из 13")
    await anna.send("2,5 $ за штуку")
    await anna.wait(contains="шаг 6 из 13")
    await anna.press("Хватит, к письму")
    await anna.wait(button="Собрать письма")
    await anna.press("Собрать письма")
    await anna.wait(button="Ещё", timeout=30)
    await anna.press("Ещё")
    await anna.wait(button="В сделку")


@pytest.mark.timeout(300)
async def test_letter_becomes_a_deal_that_is_paid_through_the_gate(own_stage: Stage) -> None:
    anna, signals = own_stage.person(), cycle([signal.SIGTERM, signal.SIGKILL])

    async def restart() -> None:
        await own_stage.server.world.updates.drained(timeout=30)
        await own_stage.stop(next(signals))
        own_stage.start()

    async def press(*buttons: str) -> None:
        for button in buttons:
            await anna.wait(button=button, since=0, timeout=40)
            await anna.press(button, timeout=40)
        await own_stage.server.world.updates.drained(timeout=30)

    await letter(anna)
    await restart()
    await press("В сделку", "Новая сделка из письма", "30 % сразу, 70 % по готовности")
    await restart()
    await press("Да, через Trade Assurance")
    assert terms(own_stage)["quantity"] == 2400
    await press("Платежи", "задаток · 1\xa0800\xa0$", "Я оплатил")
    assert paid(own_stage) == [[], []]
    await restart()
    await press("Да, записать")
    assert paid(own_stage) == [["1800.00"], []]
    await press("остаток · 4\xa0200\xa0$", "Я оплатил")
    await anna.wait(contains="Перед платежом", since=0)
    for check in CHECKS:
        assert "Всё проверено, к платежу" not in anna.last().button_texts
        await press(check)
        await anna.wait(button=f"✓ {check}", since=0)
        if check == CHECKS[1]:
            await restart()
    await press("Всё проверено, к платежу", "Я оплатил")
    await restart()
    await press("Да, записать")
    assert paid(own_stage) == [["1800.00"], ["4200.00"]]
    await anna.send("/deals")
    shown = await anna.wait(contains="Мои сделки")
    assert "Всего заплачено 6\xa0000\xa0$, под риском 6\xa0000\xa0$" in shown.text
