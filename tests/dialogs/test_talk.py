"""What newcomers write to the bot instead of pressing a button."""

from datetime import date
from decimal import Decimal

import pytest
from aiogram.types import Chat, Message

from bot.domain.landed import Rates
from tests.dialogs.conversation import Conversation
from tests.fakes import MORNING

PRIVATE = Chat(id=7, type="private")


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


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("спасибо большое доченька все поняла", "Пожалуйста"),
        ("рахмет жаксы бот", "Пожалуйста"),
        ("салам алейкум", "Здравствуйте"),
        ("ghbdtn", "Здравствуйте"),
        ("наркотики достанешь", "искать не буду"),
        ("скажи ему что за 1.6 возьму 1000", "/letters"),
        ("перенеси напоминание на час", "Впереди ничего нет"),
        ("200 штук по 1,85 плюс доставка 140 сколько за штуку", "За штуку — 2,55"),
        ("если юань 12,4 то 18600 юаней это", "230 640"),
        ("какой щас курс доллара", "Курсов у меня сейчас нет"),
        ("сколько будет 3400 юаней в рублях", "курса у меня сейчас нет"),
    ],
)
async def test_talk_is_answered_in_one_message(anna: Conversation, words: str, said: str) -> None:
    await anna.send(words)
    assert len(anna.said) == 1
    assert said.replace(" ", "") in anna.said[-1].replace(" ", "").replace("\u00a0", "")
    assert not anna.searches.searches


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("какие у меня долги по сделкам", "Мои сделки"),
        ("поменяй мне город на ташкент", "Настройки"),
        ("трек не бьется", "Как отследить груз"),
        ("поставщик удалил магазин деньги ушли вчера", "Поставщик пропал"),
        ("посылка пришла но коробка вскрыта", "Коробка пришла вскрытой"),
        ("третий день молчит китаец", "Поставщик не отвечает"),
        ("он говорит готово и просит остаток", "30 % вперёд"),
        ("открыл спор а они предлагают вернуть 15%", "только часть"),
    ],
)
async def test_news_and_requests_open_what_helps(
    anna: Conversation, words: str, title: str
) -> None:
    await anna.send("/start")
    await anna.send(words)
    assert title in anna.screen.text


async def test_sum_is_converted_at_kept_rates_with_their_day(anna: Conversation) -> None:
    units = {"CNY": Decimal(12), "USD": Decimal(80)}
    anna.rates.kept = Rates("RUB", units, date(2026, 11, 21)), MORNING
    await anna.send("сколько будет 3400 юаней в рублях")
    assert "40\u00a0800" in anna.said[-1]
    assert "21.11.2026" in anna.said[-1]
    await anna.send("какой курс доллара")
    assert "80" in anna.said[-1]


async def test_what_was_a_product_after_all_is_searched_with_one_tap(anna: Conversation) -> None:
    await anna.send("они вчера принесли хрюмбусы")
    assert "Не понял вас" in anna.said[-1]
    said = anna.bot.said[-1]
    asked = Message(message_id=1, date=MORNING, chat=PRIVATE, text="они вчера принесли хрюмбусы")
    answer = Message(
        message_id=1001, date=MORNING, chat=PRIVATE, text=said.text, reply_to_message=asked,
        reply_markup=said.reply_markup,
    )  # fmt: skip
    await anna.press("Это товар, искать", answer)
    assert anna.searches.searches


async def test_copy_of_a_brand_is_warned_about_beside_the_search(anna: Conversation) -> None:
    await anna.send("реплика кроссовок найк")
    assert "подделка" in anna.said[-1]
    assert anna.searches.searches


async def test_wish_on_the_other_keyboard_is_a_wish(anna: Conversation) -> None:
    await anna.send("xt[ks yf fqajy")
    assert "iPhone case" in anna.said[-1]
