"""How a person finds out what to pay with."""

import pytest

from bot.states import RfqSG
from tests.dialogs.conversation import Conversation
from tests.dialogs.ways import context, lead


@pytest.fixture
async def russian(anna: Conversation) -> Conversation:
    await anna.send("/settings")
    await anna.press("Страна")
    await anna.press("Россия")
    return anna


async def test_one_line_is_answered_in_one_message(russian: Conversation) -> None:
    await russian.send("/pay 5000 usd")
    text = russian.screen.text
    assert "5 000 $".replace(" ", "\xa0") in text
    assert "Карта в заказе — не работает с 10.03.2022" in text
    assert "Western Union — не работает с 24.03.2022" in text
    assert "Данные на 22.11.2026, проверьте" in text
    assert "Trade Assurance (защита заказа) для платежей из этой страны под вопросом" in text


async def test_card_of_a_method_says_each_thing_once(russian: Conversation) -> None:
    await russian.send("/pay 5000 usd")
    await russian.press("О способах подробно")
    await russian.press("UnionPay")
    figures = russian.screen.text.split("\n\n")
    assert figures[0] == "<b>UnionPay</b>"
    assert figures[1].count("не подтверждено") == 1
    assert "Срок: неизвестен" in figures[1]


async def test_an_unknown_country_is_asked_first_and_never_assumed(anna: Conversation) -> None:
    await anna.send("/pay 5000 usd")
    assert "Из какой страны" in anna.screen.text
    await anna.press("Казахстан")
    assert "Казахстан" in anna.screen.text
    assert "5\xa0000\xa0$" in anna.screen.text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("5 тыс долларов из казахстана юрлицо", ("5 000 $", "Казахстан", "компания")),
        ("30000 юаней", ("30 000 ¥", "Россия", "частное лицо")),
        ("1.500,00 $", ("1 500 $",)),
        ("300к руб", ("300 000 ₽",)),
        ("$2.5k", ("2 500 $",)),
        ("100 бакинских баксов напрямую", ("100 $", "мимо заказа")),
        ("900 $ мимо", ("900 $", "мимо заказа")),
        ("900 $ мимо заказа на площадке", ("900 $", "мимо заказа")),
        ("150 млн сум узбекистан", ("150 000 000 UZS", "Узбекистан")),
        ("2000 евро ооо", ("2 000 €", "компания")),
    ],
)
async def test_sums_and_conditions_are_read_as_people_type_them(
    russian: Conversation, typed: str, shown: tuple[str, ...]
) -> None:
    await russian.send(f"/pay {typed}")
    head = russian.screen.text.split("\n")[0].replace("\xa0", " ")
    assert all(one in head for one in shown), head


async def test_conditions_are_corrected_without_walking_again(russian: Conversation) -> None:
    await russian.send("/pay 5000 usd")
    await russian.press("Изменить условия")
    await russian.press("✓ Заказ с Trade Assurance")
    await russian.press("Платит: частное лицо")
    await russian.press("Банк: Россия")
    await russian.press("Казахстан")
    head = russian.screen.text.split("\n")[0]
    assert "плательщик: Россия, банк: Казахстан · компания · мимо заказа" in head


async def test_two_methods_are_compared_for_this_sum(russian: Conversation) -> None:
    await russian.send("/pay 5000 usd из казахстана")
    await russian.press("Сравнить два")
    await russian.press("Карта в заказе")
    await russian.press("Перевод на счёт заказа")
    assert "честно сказать нельзя" in russian.screen.text
    assert "140–150" in russian.screen.text


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("10 лямов тенге", "10 000 000 ₸"),
        ("5 тыщ бачей", "5 000 $"),
        ("5000 фунтов", "5 000 GBP"),
        ("300 лари из РБ", "плательщик и банк: Беларусь"),
        ("5000 usd из белоруссии", "плательщик и банк: Беларусь"),
        ("5000 $ я из россии, банк в армении", "плательщик: Россия, банк: Армения"),
        ("5000 $ без TA", "мимо заказа"),
        ("300к руб", "Рубли Alibaba.com не принимает"),
    ],
)
async def test_slang_and_neighbours_are_not_misread(
    russian: Conversation, typed: str, shown: str
) -> None:
    await russian.send(f"/pay {typed}")
    assert shown in russian.screen.text.replace("\xa0", " ")


async def test_a_card_number_is_found_beside_a_sum(russian: Conversation) -> None:
    await russian.send("/pay карта 4111 1111 1111 1111 5000 usd")
    assert "удалите сообщение" in russian.said[-1]


async def test_a_card_number_is_refused_and_not_kept(russian: Conversation) -> None:
    await russian.send("/pay 5000 usd")
    await russian.send("4111 1111 1111 1111")
    assert "удалите сообщение" in russian.said[-1]
    assert "4111" not in "".join(russian.stored.values())


@pytest.mark.parametrize("typed", ["NaN", "-5", "10^18", "абв", "<b>", "5 $ и 3 евро", "🤷"])
async def test_what_is_no_sum_gets_a_hint_and_the_question_stays(
    russian: Conversation, typed: str
) -> None:
    await russian.send("/pay")
    screen = russian.screen
    await russian.send(typed)
    assert russian.screen is screen
    assert len(russian.said) == 1


async def test_the_answer_can_be_kept_as_a_message(russian: Conversation) -> None:
    await russian.send("/pay 5000 usd")
    await russian.press("Прислать отдельным сообщением")
    assert "Платёжный агент" in russian.said[-1]


async def test_every_method_has_a_whole_card(russian: Conversation) -> None:
    await russian.send("/pay 5000 usd")
    await russian.press("О способах подробно")
    for method in [one for one in russian.buttons if one not in ("К ответу", "В меню")]:
        await russian.press(method)
        assert "Шаги" in russian.screen.text
        assert len(russian.screen.text) < 4000
        await russian.press("О способах подробно")


async def test_a_sum_told_before_the_country_is_kept(anna: Conversation) -> None:
    await anna.send("/pay")
    await anna.send("1.500,50 евро")
    assert "Из какой страны" in anna.screen.text
    await anna.send("из Казахстана")
    assert "1\xa0500,50\xa0€" in anna.screen.text


async def test_payment_asked_in_the_middle_of_a_letter_leads_back_to_its_step(
    anna: Conversation,
) -> None:
    await lead(anna, RfqSG.quantity)
    answers = context(anna)
    await anna.send("/pay 5000 usd казахстан")
    assert "5\xa0000\xa0$" in anna.screen.text
    await anna.send("/help что такое MOQ")
    await anna.send("/pay 300 евро казахстан")
    await anna.send("/pay -5 usd")
    assert "больше нуля" in anna.said[-1]
    assert "300\xa0€" in anna.screen.text
    await anna.press("Вернуться к разговору")
    assert context(anna) == answers


async def test_payment_of_no_conversation_has_nowhere_to_return(russian: Conversation) -> None:
    await russian.send("/cancel")
    await russian.send("/help")
    await russian.send("/pay 5000 usd")
    assert "Вернуться к разговору" not in russian.buttons


async def test_a_sum_is_read_in_words(russian: Conversation) -> None:
    await russian.send("/pay пять тысяч долларов")
    assert "5\xa0000\xa0$" in russian.screen.text
    await russian.send("полтора милиона рублей")
    assert "1\xa0500\xa0000\xa0₽" in russian.screen.text


async def test_two_sums_are_asked_about_and_the_rest_is_kept(anna: Conversation) -> None:
    await anna.send("/pay 300 $ или 400 $, каспи, ооо")
    assert "Чисел несколько" in anna.screen.text
    await anna.send("400 $")
    assert "Казахстан" in anna.screen.text
    assert "компания" in anna.screen.text
