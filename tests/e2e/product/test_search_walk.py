import pytest

from tests.e2e.product.stage import Stage, query_of

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
WISH = "беспроводные наушники с шумоподавлением оптом из Китая"


async def test_strangers_first_search_is_answered_at_once_in_one_message(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/search чайник")
    answer = await anna.wait(contains="kettle", timeout=30)
    assert "<code>kettle</code>" in answer.html
    assert query_of(answer)["SearchText"] == ["kettle"]
    assert len([m for m in anna.messages() if m.from_bot]) == 1


async def test_search_is_led_from_the_wish_to_the_filtered_link(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/search")
    await anna.wait(contains="Что ищете")
    await anna.send(WISH)
    result = await anna.wait(contains="Что я изменил")
    assert query_of(result)["SearchText"] == ["wireless noise cancelling headphones"]
    await anna.press("Проверенный завод")
    await anna.press("Партия до…")
    await anna.press("до 100 шт")
    await anna.press("Цена…")
    await anna.send("до 12,50")
    result = await anna.wait(contains="Что я изменил")
    query = query_of(result)
    assert (query["assessmentCompany"], query["moqt"], query["pricet"]) == (
        ["true"],
        ["100"],
        ["12.5"],
    )
    assert query["country"] == ["CN"]


async def test_correction_of_a_word_serves_the_next_search(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("плюмбусовый чехол")
    await anna.wait(contains="Не уверен")
    await anna.press(anna.last().all_buttons[-1].text)
    await anna.send("plumbus")
    await anna.wait(contains="plumbus")
    await anna.send("/search плюмбусовый чехол")
    answer = await anna.wait(contains="как вы просили")
    assert "plumbus" in query_of(answer)["SearchText"][0]


async def test_past_search_is_repeated_in_one_tap(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/search чайник")
    await anna.wait(contains="kettle")
    await anna.send("/start search")
    await anna.wait(button="Прошлые поиски")
    await anna.press("Прошлые поиски")
    await anna.press("чайник")
    assert query_of(anna.last())["SearchText"] == ["kettle"]


async def test_step_of_a_dialog_makes_at_most_two_calls(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/search")
    await anna.wait(contains="Что ищете")
    await anna.send("чайник")
    await anna.wait(contains="kettle")
    for press in (
        "Проверенный завод",
        "Ещё",
        "Что значат значки",
        "Назад",
        "Ещё",
        "Исключить слово",
    ):
        before = len(stage.server.transcript.calls())
        await anna.press(press)
        calls = [call.method for call in stage.server.transcript.calls()[before:]]
        assert calls == ["editMessageText", "answerCallbackQuery"]
    before = len(stage.server.transcript.calls())
    await anna.send("детский")
    await anna.wait(contains="-kids")
    calls = [call.method for call in stage.server.transcript.calls()[before:]]
    assert calls == ["editMessageReplyMarkup", "sendMessage"]
