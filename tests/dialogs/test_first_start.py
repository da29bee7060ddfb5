from bot.domain.ids import UserId
from bot.domain.user import CONSENT_VERSION, User
from tests.dialogs.conversation import Conversation
from tests.fakes import MORNING


async def test_stranger_is_asked_for_consent_country_and_zone_with_one_tap_each(
    anna: Conversation,
) -> None:
    await anna.send("/start")
    await anna.press("Принимаю, дальше")
    await anna.press("Россия")
    await anna.press("Омск · 15:00")
    user = anna.users.users[UserId(7)]
    assert (user.country, user.currency, user.zone) == ("RU", "RUB", "Asia/Omsk")
    assert (user.consent_version, user.consent_at) == (CONSENT_VERSION, MORNING)
    assert "Найти товар" in anna.buttons


async def test_country_with_one_zone_answers_the_second_question(anna: Conversation) -> None:
    await anna.send("/start")
    await anna.press("Принимаю, дальше")
    await anna.press("Беларусь")
    assert anna.users.users[UserId(7)].zone == "Europe/Minsk"
    assert "Найти товар" in anna.buttons


async def test_zone_is_found_by_the_clock_on_the_wall(anna: Conversation) -> None:
    await anna.send("/start")
    await anna.press("Принимаю, дальше")
    await anna.press("Россия")
    await anna.send("19:00")
    assert anna.users.users[UserId(7)].zone == "Asia/Vladivostok"


async def test_any_country_can_be_typed(anna: Conversation) -> None:
    await anna.send("/start")
    await anna.press("Принимаю, дальше")
    await anna.send("Тридевятое царство")
    assert "Не нашёл такой страны" in anna.said[-1]
    await anna.send("грузия")
    assert anna.users.users[UserId(7)].country == "GE"


async def test_stranger_who_puts_it_off_gets_the_menu_and_can_return(anna: Conversation) -> None:
    await anna.send("/start")
    await anna.press("Позже")
    assert "Настройки" in anna.buttons
    await anna.press("С чего начать")
    assert "Познакомиться · 2 вопроса" in anna.buttons
    assert not anna.users.users


async def test_first_search_of_a_stranger_is_answered_at_once(anna: Conversation) -> None:
    await anna.send("/search чайник")
    assert "<code>kettle</code>" in anna.said[-1]


async def test_deep_link_opens_what_it_names(anna: Conversation) -> None:
    await anna.send("/start search")
    assert "Что ищете?" in anna.screen.text


async def test_unknown_payload_is_an_ordinary_start(anna: Conversation) -> None:
    await anna.send("/start ref_12345")
    assert "Принимаю, дальше" in anna.buttons


async def test_older_consent_is_asked_for_again(anna: Conversation) -> None:
    anna.users.users[UserId(7)] = User(UserId(7), country="RU", consent_version=1)
    await anna.send("/start")
    assert "Что я храню" in anna.screen.text
