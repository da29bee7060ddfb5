"""A supplier checked by a person: by keyboard and taps, with the process dying at every step."""

import signal
import sqlite3
from contextlib import closing

import pytest

from bot.playground.driver import User
from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
GOOD = "91350100M000100Y43"
PICTURE = b"\x89PNG\r\n\x1a\n" + b"\x00" * 30
PAYEE = "Beneficiary: Ningbo Example Co., Ltd\nBank: Bank of China\nSWIFT: BKCHCNBJ\nAccount No: 6222 0000 1234"


async def test_supplier_is_checked_to_a_verdict_and_a_report(stage: Stage) -> None:
    anna = stage.person()
    await anna.send(f"/check {GOOD}")
    await anna.wait(contains="номер устроен верно", timeout=30)
    await anna.send("/check Ningbo Example Co., Ltd")
    await anna.wait(contains="Название по-китайски")
    await anna.press("К карточке")
    await anna.wait(contains="Проверено пунктов")
    await anna.press("Проверить по пунктам")
    await anna.wait(button="Качество · 0/3")
    await anna.press("Качество · 0/3")
    await anna.wait(contains="Отказывает в любой инспекции")
    await anna.send_photo(PICTURE)
    await anna.wait(contains="Фото: 1")
    await anna.press("Да")
    await anna.wait(contains="опытную партию")
    await anna.press("К разделам")
    await anna.wait(button="Итог")
    await anna.press("Итог")
    await anna.wait(contains="Стоп: не платите")
    await anna.press("Отчёт сообщением")
    await anna.wait(contains="Причины для стопа")
    await anna.wait(button="PDF")
    await anna.press("PDF")
    await anna.wait(matching=lambda m: m.document is not None and m.document.name.endswith(".pdf"))
    await anna.wait(button="Что спросить")
    await anna.press("Что спросить")
    await anna.wait(contains="Can you send us a paid sample")


async def restarted(stage: Stage, number: signal.Signals) -> None:
    """The step before is over: a kill in the middle of one is another test's matter."""
    await stage.server.world.updates.drained(timeout=30)
    await stage.stop(number)
    stage.start()


async def test_answers_and_the_report_survive_restarts(own_stage: Stage) -> None:
    anna = own_stage.person()
    await anna.send("/check Ningbo Example Co., Ltd")
    await anna.wait(contains="Название по-китайски", timeout=30)
    await restarted(own_stage, signal.SIGKILL)
    await anna.send("宁波例子有限公司")
    await anna.wait(contains="Ссылка на магазин", timeout=40)
    await anna.press("К карточке")
    await anna.press("Проверить по пунктам")
    await anna.press("Качество · 0/3")
    await anna.wait(contains="Отказывает в любой инспекции")
    await restarted(own_stage, signal.SIGTERM)
    await anna.press("Нет", timeout=40)
    await anna.wait(contains="опытную партию", since=0)
    await anna.press("К разделам")
    await anna.press("Итог")
    await anna.wait(button="Отчёт сообщением")
    await restarted(own_stage, signal.SIGKILL)
    await anna.press("Отчёт сообщением", timeout=40)
    await anna.wait(contains="Отчёт собран из ваших ответов", since=0)
    await own_stage.server.world.updates.drained(timeout=30)
    assert kept(own_stage) == (1, 1)


async def test_payee_lock_survives_restarts(own_stage: Stage) -> None:
    anna = own_stage.person()
    await anna.send("/check Ningbo Example Co., Ltd")
    await anna.wait(contains="Название по-китайски", timeout=30)
    await anna.press("К карточке")
    await anna.press("Кому платим")
    await lock(anna, PAYEE, "закреплены")
    await restarted(own_stage, signal.SIGKILL)
    await lock(anna, PAYEE.replace("1234", "9999"), "Не платите: реквизиты другие")
    await restarted(own_stage, signal.SIGTERM)
    await anna.press("Согласиться на новые…", timeout=40)
    await anna.wait(contains="Почему вы согласны", since=0)
    await restarted(own_stage, signal.SIGKILL)
    await anna.send("подтвердили в чате")
    await anna.wait(contains="Причина: подтвердили в чате", timeout=40)
    assert kept(own_stage) == (1, 0)


async def lock(anna: User, payee: str, words: str) -> None:
    await anna.press("Вписать реквизиты", timeout=40)
    await anna.wait(contains="Кто получатель", since=0)
    await anna.send(payee)
    await anna.wait(contains=words, timeout=40)


def kept(stage: Stage) -> tuple[int, int]:
    """How many suppliers and finished checks the database holds."""
    with closing(sqlite3.connect(stage.folder / "data" / "concierge.db")) as database:
        assert "62220000" not in "".join(
            row[0] for row in database.execute("SELECT data FROM suppliers")
        )
        counts = (
            database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("suppliers", "supplier_checks")
        )
        return next(counts), next(counts)
