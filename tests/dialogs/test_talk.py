"""What newcomers write to the bot instead of pressing a button."""

import pytest

from tests.dialogs.conversation import Conversation


@pytest.mark.parametrize("words", ["отмена", "Отмени пожалуйста!", "cancel", "СТОП"])
async def test_stop_in_words_stops_a_conversation(anna: Conversation, words: str) -> None:
    await anna.send("/rfq")
    await anna.send(words)
    assert "остановились" in anna.screen.text


@pytest.mark.parametrize("words", ["меню", "начать сначала", "menu"])
async def test_menu_in_words_opens_the_menu(anna: Conversation, words: str) -> None:
    await anna.send("/rfq")
    await anna.send(words)
    assert "Помогу купить" in anna.screen.text


async def test_back_in_words_keeps_the_conversation(anna: Conversation) -> None:
    await anna.send("/rfq")
    await anna.send("назад")
    assert "кнопка «Назад»" in anna.said[-1]
    assert "Что нужно?" in anna.screen.text


async def test_help_in_words_opens_over_a_conversation(anna: Conversation) -> None:
    await anna.send("/rfq")
    await anna.send("помогите")
    assert "Вопросы и ответы" in anna.screen.text
    await anna.press("Вернуться к разговору")
    assert "Что нужно?" in anna.screen.text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("как платить чтобы не кинули", "признаки мошенника"),
        ("не пришёл груз", "Товар не пришёл"),
        ("пришел брак", "Пришёл брак"),
        ("поставщик не отвечает", "Поставщик не отвечает"),
        ("Здравствуйте, как проверить поставщика", "Как проверить поставщика"),
        ("белая доставка или карго", "Карго или белая доставка"),
        ("ндс сколько", "НДС"),
        ("what is trade assurance", "Trade Assurance"),
    ],
)
async def test_question_is_answered_and_not_searched_for(
    anna: Conversation, words: str, said: str
) -> None:
    await anna.send("/start")
    await anna.send(words)
    assert said in anna.screen.text
    assert not anna.searches.searches


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("где купить чехлы на айфон", "iPhone case"),
        ("сколько стоит термос?", "vacuum flask"),
        ("есть наушники?", "headphones"),
        ("почем айфоны", "iPhone"),
        ("штаны карго", "cargo pants"),
        ("спортивный костюм женский", "tracksuit"),
    ],
)
async def test_question_about_a_product_is_a_wish(
    anna: Conversation, words: str, query: str
) -> None:
    await anna.send(words)
    assert query in anna.said[-1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("спс", "Пожалуйста"),
        ("Здрасте, я новенький", "Здравствуйте"),
        ("хочу живого человека", "операторов здесь нет"),
        ("ты тупой бот", "не получилось"),
        ("и что мне теперь делать", "Путь покупки"),
        ("сәлем", "Здравствуйте"),
        ("круто, спасибо", "Пожалуйста"),
        ("жүк қайда", "Не понял"),
        ("+7 913 555 12 34", "номер телефона"),
        ("5000 юаней", "/pay 5000 юаней"),
        ("5000$", "/pay 5000$"),
        ("我们的价格是5美元 MOQ 1000", "начните с этими условиями сделку"),
        ("https://detail.1688.com/offer/612345678901.html", "/where"),
    ],
)
async def test_small_talk_gets_a_way_on(anna: Conversation, words: str, said: str) -> None:
    await anna.send(words)
    assert said in anna.said[-1]
    assert not anna.searches.searches


async def test_name_of_a_section_opens_it(anna: Conversation) -> None:
    await anna.send("/start")
    await anna.send("покажи мои заказы")
    assert "Мои сделки" in anna.screen.text


async def test_question_that_nothing_answers_is_no_query(anna: Conversation) -> None:
    await anna.send("кто такие хрюмбусы")
    assert "Не понял" in anna.said[-1]
