"""The process dies in the middle of a letter: no answer is lost, nothing is written twice."""

import json
import signal
import sqlite3
from contextlib import closing
from typing import Any

import pytest

from bot.playground.driver import User
from bot.playground.faults import Fault, FaultKind, Moment
from bot.playground.transcript import Request
from bot.playground.views import Message
from tests.e2e.product.stage import Stage
from tests.integration.translation_server import TranslationServer

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
KILLED = {4: Moment.BEFORE, 6: Moment.ACCEPTED, 10: Moment.REPLIED}
ANSWERS = {
    3: "толщина стенки 0,5 мм",
    4: "300 шт",
    5: "до 2,5 $",
    6: "DAP Омск",
    10: "через 6 недель",
}


def rows(stage: Stage) -> list[dict[str, Any]]:
    """The requests as the database holds them."""
    with closing(sqlite3.connect(stage.folder / "data" / "concierge.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        found = database.execute("SELECT data FROM rfqs ORDER BY created_at")
        return [json.loads(row[0]) for row in found]


def kill(stage: Stage, moment: Moment, **where: Any) -> Fault:
    assert stage.process
    fault = Fault(FaultKind.KILL, moment=moment, pid=stage.process.pid, **where)
    return stage.server.faults.add(fault)


def shows(words: str) -> dict[str, Any]:
    """The call that would show these words."""

    def is_it(call: Request) -> bool:
        return words in str(call.params.get("text"))

    return {"when": is_it}


async def again(stage: Stage) -> None:
    assert stage.process
    stage.process.wait(10)
    stage.start()
    await stage.server.world.updates.drained(timeout=60)


async def answer(anna: User, number: int) -> None:
    """The step of this number, which must be shown, is answered."""
    screen = await anna.wait(contains=f"шаг {number} из 13", since=0, timeout=30)
    if number in ANSWERS:
        await anna.send(ANSWERS[number])
        if number == 3:
            screen = await anna.wait(contains="Толщина стенки: 0,5 мм", since=0)
            await anna.press("Дальше")
    else:
        onward = next(one for one in ("Дальше", "Пропустить") if one in screen.button_texts)
        await anna.press(onward)


async def test_answers_survive_kills_in_every_moment_of_a_step(own_stage: Stage) -> None:
    """Killed as the next question is shown: the answer comes again and counts once."""
    anna = own_stage.person()
    await anna.send("/rfq термокружка 500 мл")
    for number in range(2, 14):
        if number in KILLED:
            fault = kill(own_stage, KILLED[number], **shows(f"шаг {number + 1} из 13"))
            await answer(anna, number)
            await fault.happened.wait()
            await again(own_stage)
        else:
            await answer(anna, number)
    await anna.wait(contains="Проверьте ответы", since=0)
    await own_stage.server.world.updates.drained(timeout=30)
    (rfq,) = rows(own_stage)
    assert rfq["quantity"]["amount"] == "300"
    assert rfq["price"]["amount"] == "2.5"
    assert (rfq["delivery"]["incoterm"], rfq["delivery"]["place"]) == ("DAP", "Омск")
    assert [one["value"] for one in rfq["specification"]] == ["500 мл", "0,5 мм"]
    assert rfq["deadline"]["count"] == 6


async def letter_of(anna: User) -> Message:
    await anna.send("/rfq термокружка 500 мл, 300 шт")
    await anna.wait(button="Хватит, к письму", timeout=30)
    await anna.press("Хватит, к письму")
    await anna.wait(button="Собрать письма")
    await anna.press("Собрать письма")
    return await anna.wait(contains="We are looking for")


async def test_letter_is_the_same_after_kills_while_its_file_is_sent(own_stage: Stage) -> None:
    anna = own_stage.person()
    letter = await letter_of(anna)
    for moment in KILLED.values():
        shown = await anna.wait(button="PDF", since=0)
        (pdf,) = [one for one in shown.all_buttons if one.text == "PDF"]
        fault = kill(own_stage, moment, method="sendDocument")
        anna.ask(shown, str(pdf.callback_data))
        await fault.happened.wait()
        await again(own_stage)
        assert (await anna.wait(button="PDF", since=0)).text == letter.text
    assert len(rows(own_stage)) == 1
    files = [one.document for one in anna.messages() if one.document]
    # Sent and not yet written down: such a file comes once more.
    assert 3 <= len(files) <= 5


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
async def test_restart_while_a_translator_hangs_loses_no_letter(
    own_stage: Stage, number: signal.Signals
) -> None:
    async with TranslationServer(lambda text, target: "?") as translator:
        await own_stage.stop()
        own_stage.settings = {"TRANSLATORS": "libre", "LIBRETRANSLATE_URL": translator.url}
        own_stage.start()
        anna = own_stage.person()
        await anna.send("/rfq термокружка 500 мл")
        await anna.wait(contains="шаг 2 из 13", timeout=30)
        await anna.send("вырезать имена по краю, чтобы не стирались")
        await anna.wait(contains="шаг 3 из 13")
        await anna.press("Хватит, к письму")
        review = await anna.wait(button="Собрать письма")
        translator.always = "hang"
        (write,) = [one for one in review.all_buttons if one.text == "Собрать письма"]
        anna.ask(review, str(write.callback_data))
        await anna.wait(contains="Перевожу", since=0)
        await own_stage.stop(number)
        translator.always = "broken"
        translator.let_go()
        own_stage.start()
        letter = await anna.wait(contains="We are looking for", since=0, timeout=40)
        assert "Перевод черновой" in letter.text
        await own_stage.server.world.updates.drained(timeout=30)
        (rfq,) = rows(own_stage)
        assert rfq["is_finished"]


async def test_update_that_comes_twice_is_one_answer(own_stage: Stage) -> None:
    anna = own_stage.person()
    own_stage.server.faults.updates.duplicate(1, 20)
    await anna.send("/rfq термокружка")
    await anna.wait(contains="шаг 2 из 13", timeout=30)
    for number in range(2, 14):
        await answer(anna, number)
    await anna.wait(contains="Проверьте ответы", since=0)
    await own_stage.server.world.updates.drained(timeout=30)
    (rfq,) = rows(own_stage)
    assert [one["value"] for one in rfq["specification"]] == ["0,5 мм"]
    questions = [one for one in anna.messages() if one.from_bot and one.button_texts]
    assert len(questions) == 1
