import pytest

from bot.domain.ids import UserId
from bot.domain.user import User
from bot.states import HelpSG, RfqSG
from tests.dialogs.conversation import Conversation
from tests.dialogs.ways import context, lead


async def test_question_in_one_line_is_answered_with_facts_date_and_sources(
    anna: Conversation,
) -> None:
    await anna.send("/help можно ли вернуть деньги")
    assert "<b>Можно ли вернуть деньги?</b>" in anna.screen.text
    assert "30 календарных дней" in anna.screen.text
    assert "Данные на 22.11.2026" in anna.screen.text
    assert "<blockquote expandable>Откуда это: " in anna.screen.text
    assert not anna.said


async def test_term_has_its_english_and_chinese(anna: Conversation) -> None:
    await anna.send("/help что такое MOQ")
    assert "<code>MOQ, minimum order quantity</code>" in anna.screen.text
    assert "<code>最小起订量</code>" in anna.screen.text


async def test_typed_text_is_the_next_question_and_no_wish(anna: Conversation) -> None:
    await anna.send("/help")
    await anna.send("чем голд отличается от верифайд")
    assert "Чем Gold отличается от Verified?" in anna.screen.text
    await anna.send("что такое фоб")
    assert "Free On Board" in anna.screen.text
    assert not anna.searches.searches


async def test_related_question_and_the_way_back_to_topics(anna: Conversation) -> None:
    await anna.send("/help можно ли вернуть деньги")
    await anna.press("Как открыть спор?")
    assert "<b>Как открыть спор?</b>" in anna.screen.text
    await anna.press("К вопросам")
    assert "Вопросы и ответы" in anna.screen.text


async def test_answer_leads_to_the_conversation_that_does_it(anna: Conversation) -> None:
    await anna.send("/help что написать в первом письме")
    await anna.press("Написать поставщику")
    assert context(anna)["state"] == RfqSG.product.state


async def test_unsure_answer_shows_the_nearest(anna: Conversation) -> None:
    await anna.send("/help китайские вагоны с грузом зависли на оплате границы")
    assert context(anna)["state"] == HelpSG.nearest.state
    assert "Точного ответа" in anna.screen.text
    assert len(anna.buttons) == 5
    await anna.press(anna.buttons[0])
    assert context(anna)["state"] == HelpSG.answer.state


async def test_question_without_an_answer_says_so_above_the_topics(anna: Conversation) -> None:
    await anna.send("/help <i>ываыв</i>")
    assert "Ответа на «&lt;i&gt;ываыв&lt;/i&gt;» у меня нет" in anna.screen.text
    assert "Оплата" in anna.buttons


async def test_question_without_an_answer_keeps_the_open_answer(anna: Conversation) -> None:
    await anna.send("/help что такое MOQ")
    await anna.send("ываыв")
    assert "Не понял вопрос" in anna.said[-1]
    assert "MOQ" in anna.screen.text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("термокружка 500 мл с логотипом", "travel mug"),
        ("напомни завтра в 10 проверить трек", "Который у вас час"),
        ("Dear friend, price is USD 2.3/pc FOB Ningbo, MOQ 500 pcs", "Сообщение поставщика"),
    ],
)
async def test_what_is_no_question_goes_its_own_way_beside_the_answer(
    anna: Conversation, words: str, said: str
) -> None:
    await anna.send("как платить чтобы не кинули")
    shown = anna.screen.text
    await anna.send(words)
    assert said in anna.said[-1]
    assert anna.screen.text == shown


async def test_question_in_the_middle_of_a_letter_leads_back_to_its_step(
    anna: Conversation,
) -> None:
    await lead(anna, RfqSG.quantity)
    await anna.send("/help что такое MOQ")
    await anna.send("/help что такое фоб")
    await anna.press("Вернуться к разговору")
    assert context(anna)["state"] == RfqSG.quantity.state
    await anna.send("500 шт")
    assert context(anna)["state"] == RfqSG.price.state


async def test_topics_and_words_are_leafed_through(anna: Conversation) -> None:
    await anna.send("/help")
    await anna.press("Оплата")
    first = anna.buttons
    await anna.press("Дальше ›")
    assert "2 из" in anna.screen.text
    assert anna.buttons != first
    await anna.press("‹ Раньше")
    assert anna.buttons == first
    await anna.press("‹ Раньше")
    await anna.press("Назад")
    await anna.press("Слова торговли")
    await anna.press("Оплата")
    await anna.press("Аванс")
    assert "deposit" in anna.screen.text


async def test_facts_of_another_country_are_not_told(anna: Conversation) -> None:
    anna.users.users[UserId(7)] = User(UserId(7), country="KZ")
    await anna.send("/help вернут ли деньги на российскую карту")
    assert "Надеяться на это нельзя" in anna.screen.text
    assert "Возвраты на российские карты" not in anna.screen.text
    assert "Это общее знание" in anna.screen.text


async def test_link_from_a_group_opens_the_answer(anna: Conversation) -> None:
    await anna.send("/start a-q-refund")
    assert "<b>Можно ли вернуть деньги?</b>" in anna.screen.text


@pytest.mark.parametrize("payload", ["a-q-nothing", "a-t-nothing", "a-f-NO1", "a-", "a-z-refund"])
async def test_forged_link_opens_nothing(anna: Conversation, payload: str) -> None:
    await anna.send(f"/start {payload}")
    assert "моя ошибка" not in "".join(anna.said)
    assert "Этого больше нет" in "".join(anna.said)


async def test_what_the_bot_does_and_never_does_is_told(anna: Conversation) -> None:
    await anna.send("/help")
    await anna.press("Что я умею")
    assert "Чего я не делаю" in anna.screen.text
    assert "/rfq термокружка" in anna.screen.text


async def test_term_in_one_line_opens_its_answer(anna: Conversation) -> None:
    await anna.send("/term аванс")
    assert context(anna)["state"] == HelpSG.answer.state
    assert "<b>Аванс</b>" in anna.screen.text
    assert "定金" in anna.screen.text


async def test_term_without_a_word_shows_the_words_by_topics(anna: Conversation) -> None:
    await anna.send("/term")
    assert context(anna)["state"] == HelpSG.terms.state
    await anna.send("/help")
    await anna.send("/start term")
    assert context(anna)["state"] == HelpSG.terms.state


async def test_unknown_term_says_so_and_keeps_the_question_in_sight(anna: Conversation) -> None:
    await anna.send("/term ываыв")
    assert "Ответа на «ываыв» у меня нет" in anna.screen.text
    assert not anna.searches.searches


async def test_term_in_the_middle_of_a_letter_leads_back_to_its_step(anna: Conversation) -> None:
    await lead(anna, RfqSG.quantity)
    await anna.send("/term moq")
    await anna.press("Вернуться к разговору")
    assert context(anna)["state"] == RfqSG.quantity.state
    await anna.send("/term")
    await anna.press("Назад")
    await anna.press("Вернуться к разговору")
    assert context(anna)["state"] == RfqSG.quantity.state
