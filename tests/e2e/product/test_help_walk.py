"""A question in the middle of a letter: the process is killed on the way, and nothing is lost."""

import signal

import pytest

from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]


async def test_question_is_answered_over_a_letter_that_survives_restarts(
    own_stage: Stage,
) -> None:
    anna = own_stage.person()

    async def again() -> None:
        await own_stage.server.world.updates.drained(timeout=30)
        await own_stage.stop(signal.SIGKILL)
        own_stage.start()

    await anna.send("/rfq термокружка 500 мл")
    await anna.wait(contains="шаг 2 из 13", timeout=30)
    await again()
    await anna.send("/help можно ли вернуть деньги")
    await anna.wait(contains="Можно ли вернуть деньги?", timeout=30)
    await again()
    await anna.press("Какие доказательства нужны?", timeout=30)
    await anna.wait(contains="видео распаковки", timeout=30, since=0)
    await anna.send("xnj nfrjt ajk")
    await anna.wait(contains="Не понял вопрос", timeout=30)
    await anna.send("что такое фоб")
    await anna.wait(contains="Free On Board", timeout=30, since=0)
    await anna.press("К вопросам", timeout=30)
    await anna.wait(contains="Вопросы и ответы", timeout=30, since=0)
    await anna.press("Слова торговли", timeout=30)
    await anna.wait(contains="Слова торговли", timeout=30, since=0)
    await anna.press("Оплата", timeout=30)
    await anna.wait(contains="Слова: Оплата", timeout=30, since=0)
    await anna.send("/help")
    await anna.wait(contains="Вопросы и ответы", timeout=30)
    await anna.press("Вернуться к разговору")
    await anna.wait(contains="шаг 2 из 13", timeout=30, since=0)


async def test_question_in_a_group_leads_to_its_answer_in_private(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    group = stage.server.group("Закупка", members=[anna, boris])
    await anna.send("/help@concierge_bot что такое MOQ", chat=group)
    invitation = await anna.wait(contains="личном чате", chat=group)
    (button,) = invitation.all_buttons
    assert button.url == "https://t.me/concierge_bot?start=a-t-moq"
    assert not anna.messages()
    await anna.follow("a-t-moq")
    await anna.wait(contains="minimum order quantity")
