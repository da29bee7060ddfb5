import pytest

from bot.domain.ids import UserId
from bot.domain.user import User
from bot.states import ROAD
from tests.dialogs.conversation import Conversation


@pytest.fixture
def known(anna: Conversation) -> Conversation:
    user = User(UserId(7), country="RU", zone="Asia/Omsk")
    anna.users.save(user.with_consent(anna.clock.now()))
    return anna


async def test_menu_is_one_thought_for_a_beginner_and_for_who_has_a_deal(
    known: Conversation,
) -> None:
    await known.send("/cancel")
    assert "С чего начать" in known.buttons
    assert len(known.buttons) == 8
    await known.send("/deals термокружки 6000 usd 30/70")
    await known.press("Да, через Trade Assurance")
    await known.send("/cancel")
    assert "Справка" in known.buttons
    assert "С чего начать" not in known.buttons
    assert len(known.buttons) == 8


async def test_questions_are_answered_from_the_first_screen_of_a_beginner(
    known: Conversation,
) -> None:
    await known.send("/cancel")
    await known.press("С чего начать")
    await known.press("Вопросы и ответы")
    assert "Оплата" in known.buttons


@pytest.mark.parametrize(
    ("button", "words"), [("Где покупать", "вопрос 1 из 3"), ("Регистрация", "пройдено 0 из 13")]
)
async def test_the_menu_leads_to_both_first_steps(
    known: Conversation, button: str, words: str
) -> None:
    await known.send("/start")
    await known.press("С чего начать")
    await known.press(button)
    assert words in known.screen.text


async def test_the_road_has_eight_stages_and_a_button_for_each_that_exists(
    known: Conversation,
) -> None:
    await known.send("/start")
    await known.press("С чего начать")
    await known.press("Вся покупка за 8 шагов")
    assert [f"{number}. <b>" in known.screen.text for number in range(1, 9)] == [True] * 8
    assert len(known.buttons) == len([stage for stage in ROAD if stage.open]) + 2


@pytest.mark.parametrize("number", [n for n, stage in enumerate(ROAD, 1) if stage.open])
async def test_every_open_stage_opens_its_conversation(known: Conversation, number: int) -> None:
    await known.send("/start")
    await known.press("С чего начать")
    await known.press("Вся покупка за 8 шагов")
    road = known.screen.text
    await known.press(next(one for one in known.buttons if one.startswith(f"{number}. ")))
    assert known.screen.text != road
