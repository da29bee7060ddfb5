import pytest

from bot.domain.ids import UserId
from bot.domain.user import User
from tests.dialogs.conversation import Conversation
from tests.dialogs.ways import context

ANNA = UserId(7)


@pytest.fixture
def rus(anna: Conversation) -> Conversation:
    """Anna lives in Russia."""
    anna.users.save(User(ANNA, country="RU", zone="Asia/Omsk").with_consent(anna.clock.now()))
    return anna


def first(anna: Conversation) -> str:
    """The platform in the first place."""
    return str(anna.screen.text).partition("1. <b>")[2].partition("</b>")[0]


async def test_three_taps_lead_to_advice_with_reasons_warnings_and_payment(
    rus: Conversation,
) -> None:
    await rus.send("/where")
    await rus.press("Себе")
    await rus.press("10 шт")
    await rus.press("За месяц, срочно")
    assert first(rus) == "AliExpress"
    for words in ("Почему: ", "Осторожно: ", "рублями", "Не советую: <b>TOMTOP</b>", "Данные на"):
        assert words in rus.screen.text
    assert len(rus.buttons) == 8


async def test_typed_answers_are_understood_and_nothing_is_asked_twice(rus: Conversation) -> None:
    await rus.send("/where")
    await rus.send("для магазина")
    await rus.send("пару сотен")
    await rus.send("не спешу")
    assert "на продажу, 200 шт, не спеша" in rus.screen.text
    assert first(rus) == "Alibaba.com"
    assert "карты российских банков не проходят" in rus.screen.text


async def test_one_line_asks_only_what_it_does_not_tell(rus: Conversation) -> None:
    await rus.send("/where термокружки 1500 штук себе")
    assert "вопрос 3 из 3" in rus.screen.text
    await rus.press("Не спешу")
    assert "себе, 1 500 шт" in rus.screen.text.replace("\xa0", " ")
    await rus.press("Заявка поставщикам")
    await rus.press("Хватит, к письму")
    assert "термокружки" in rus.screen.text
    assert "1 500" in rus.screen.text.replace("\xa0", " ")


async def test_line_without_a_quantity_asks_for_it(anna: Conversation) -> None:
    await anna.send("/where чехлы на продажу, срочно")
    assert "вопрос 2 из 3" in anna.screen.text
    await anna.send("не знаю")
    assert "количество неизвестно" in anna.screen.text


async def test_an_answer_is_corrected_by_tap_or_by_word_without_a_new_walk(
    rus: Conversation,
) -> None:
    await rus.send("/where 5 шт себе срочно")
    await rus.press("Исправить ответы")
    await rus.press("Сколько")
    await rus.send("1000")
    assert "себе, 1 000 шт, срочно" in rus.screen.text.replace("\xa0", " ")
    await rus.send("на продажу")
    assert "на продажу, 1 000 шт, срочно" in rus.screen.text.replace("\xa0", " ")


async def test_kilograms_are_asked_about_not_taken_for_pieces(anna: Conversation) -> None:
    await anna.send("/where себе")
    await anna.send("2 тонны")
    assert "считаю в штуках" in anna.said[-1]
    assert "вопрос 2 из 3" in anna.screen.text


async def test_without_a_country_payment_is_not_guessed(anna: Conversation) -> None:
    await anna.send("/where 5 шт себе срочно")
    assert "укажите её в /settings" in anna.screen.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Можно ли частному лицу на Alibaba?", "компания не нужна"),
        ("Можно ли оптом на AliExpress?", "скидка за количество"),
        ("Где дешевле?", "решает количество"),
    ],
)
async def test_open_questions_of_the_article_are_answered(
    rus: Conversation, question: str, words: str
) -> None:
    await rus.send("/where 5 шт себе срочно")
    await rus.press("Частые вопросы")
    await rus.press(question)
    assert words in rus.screen.text
    await rus.press("Назад")
    await rus.press("Назад")
    assert first(rus) == "AliExpress"


@pytest.mark.parametrize(
    ("platform", "steps"),
    [("Alibaba.com", 7), ("AliExpress", 4), ("1688 / Taobao", 5), ("Made-in-China.com", 3),
     ("TOMTOP (архив)", 2)],
)  # fmt: skip
async def test_every_guide_is_walked_to_its_end_and_back(
    rus: Conversation, platform: str, steps: int
) -> None:
    await rus.send("/where 5 шт себе срочно")
    await rus.press("Все площадки")
    await rus.press(platform)
    await rus.press("По шагам")
    for step in range(1, steps):
        assert f"шаг {step} из {steps}" in rus.screen.text
        await rus.press("Дальше")
    assert "Дальше" not in rus.buttons
    await rus.press("Назад")
    await rus.press("К совету")
    assert first(rus) == "AliExpress"


async def test_archive_of_the_old_shop_never_recommends_it(anna: Conversation) -> None:
    await anna.send("/where")
    await anna.press("Все площадки")
    await anna.press("TOMTOP (архив)")
    assert "не советуем" in anna.screen.text
    await anna.press("Все площадки")
    await anna.press("Подобрать площадку")
    assert "вопрос 1 из 3" in anna.screen.text


async def test_what_is_kept_is_answers_not_the_message(anna: Conversation) -> None:
    await anna.send("/where себе, 50 шт")
    kept = context(anna)["dialog_data"]["model"]
    assert (kept["purpose"], kept["pieces"], kept["urgency"]) == ("myself", 50, None)


async def test_the_last_answers_are_offered_next_time_and_corrected(rus: Conversation) -> None:
    await rus.send("/where 5 шт себе срочно")
    await rus.send("/cancel")
    await rus.send("/where")
    await rus.press("Как в прошлый раз: себе, 5 шт, срочно")
    await rus.press("Исправить ответы")
    await rus.press("Сколько")
    await rus.press("Не знаю")
    assert "себе, количество неизвестно, срочно" in rus.screen.text
    await rus.send("/where")
    assert "Как в прошлый раз: себе, количество неизвестно, срочно" in rus.buttons


async def test_nothing_is_offered_again_before_all_is_answered(rus: Conversation) -> None:
    await rus.send("/where 5 шт себе")
    await rus.send("/where")
    assert not [one for one in rus.buttons if one.startswith("Как в прошлый раз")]


async def test_a_guide_leads_to_the_registration_of_its_own_platform(anna: Conversation) -> None:
    await anna.send("/where")
    await anna.press("Все площадки")
    await anna.press("Made-in-China.com")
    assert "Регистрация" not in anna.buttons
    await anna.press("Все площадки")
    await anna.press("AliExpress")
    await anna.press("Регистрация")
    assert "Регистрация: AliExpress" in anna.screen.text


async def test_a_page_without_a_source_says_so(anna: Conversation) -> None:
    await anna.send("/where")
    await anna.press("Все площадки")
    await anna.press("AliExpress")
    for button in ("По шагам", "Дальше", "Дальше"):
        await anna.press(button)
    assert "общее знание" in anna.screen.text


@pytest.mark.parametrize(
    ("country", "line"),
    [("RU", "Данные на 22.11.2026, проверьте"), ("KZ", "источника мы не нашли")],
)
async def test_payment_note_is_as_old_and_as_sure_as_its_facts(
    anna: Conversation, country: str, line: str
) -> None:
    anna.users.users[UserId(7)] = User(UserId(7), country=country)
    await anna.send("/where чехол 3 штуки себе, срочно")
    assert first(anna) == "AliExpress"
    assert line in anna.screen.text
