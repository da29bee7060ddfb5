"""Commands in groups with the real bot: in place, for everybody; buttons for the asker alone."""

import pytest

from bot.playground.driver import Group, User
from bot.playground.views import Message
from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]

ANSWERED = {
    "/search чайник": "kettle",
    "/rfq термокружка 500 шт": "insulated travel mug",
    "/pay 5000 usd казахстан": "Казахстан",
    "/cost 300 евро 4 кг казахстан для себя": "Казахстан",
    "/term moq": "最小起订量",
}


def addressed(line: str, bot: str = "concierge_bot") -> str:
    command, _, rest = line.partition(" ")
    return f"{command}@{bot} {rest}"


@pytest.fixture
def five(stage: Stage) -> tuple[list[User], Group]:
    people = [stage.person(name) for name in ("Анна", "Борис", "Вера", "Глеб", "Дина")]
    return people, stage.server.group("Закупка", members=people)


@pytest.mark.parametrize("line", ANSWERED)
async def test_command_is_answered_in_place_to_the_asker(
    five: tuple[list[User], Group], line: str
) -> None:
    (anna, boris, *_), group = five
    asked = await boris.send(addressed(line), chat=group)
    answer = await boris.wait(contains=ANSWERED[line], chat=group)
    assert answer.body["reply_to_message"]["message_id"] == asked.id
    assert not boris.messages()
    private = next(one for one in answer.all_buttons if one.text == "Открыть личный чат")
    await anna.follow(str(private.url).partition("start=")[2])
    assert await anna.wait()


async def test_five_people_use_every_command_side_by_side(
    five: tuple[list[User], Group],
) -> None:
    people, group = five
    marks = group.messages()[-1].id
    for person, line in zip(people, ANSWERED, strict=True):
        await person.send(addressed(line), chat=group)
    for person, line in zip(people, ANSWERED, strict=True):

        def is_theirs(message: Message, person: User = person) -> bool:
            return bool(
                message.body.get("reply_to_message", {}).get("from") == person.person.as_user()
            )

        answer = await person.wait(matching=is_theirs, chat=group, since=0)
        assert ANSWERED[line] in answer.text
    assert len([one for one in group.messages() if one.from_bot and one.id > marks]) == len(people)


async def test_deals_and_settings_never_show_in_a_group(five: tuple[list[User], Group]) -> None:
    (anna, *_), group = five
    await anna.send("/deals термокружки 6000 usd 30/70")
    await anna.press("Да, через Trade Assurance", message=await anna.wait(button="Пока не знаю"))
    await anna.wait(contains="термокружки")
    await anna.send("/deals@concierge_bot", chat=group)
    invitation = await anna.wait(contains="личном чате", chat=group)
    assert "термокружки" not in str(invitation.body["text"])
    await anna.send("/settings")
    await anna.press("Страна", message=await anna.wait(button="Страна"))
    await anna.press("Казахстан", message=await anna.wait(button="Казахстан"))
    await anna.wait(contains="Казахстан")
    await anna.send("/pay@concierge_bot 5000 usd", chat=group)
    asked = await anna.wait(contains="Из какой страны", chat=group)
    assert "Казахстан" not in asked.text


async def test_buttons_act_for_the_asker_alone(five: tuple[list[User], Group]) -> None:
    (anna, boris, *_), group = five
    await anna.send("/pay@concierge_bot 5000 usd", chat=group)
    question = await anna.wait(contains="Из какой страны", chat=group)
    for label in ("Казахстан", "Убрать ответ"):
        foreign = await boris.press(label, chat=group)
        assert "для того, кто спросил" in foreign.text
        assert foreign.show_alert
    assert anna.last(group).html == question.html
    own = await anna.press("Казахстан", chat=group)
    assert own.text == ""
    await anna.wait(contains="плательщик и банк: Казахстан", chat=group)
    await anna.press("Убрать ответ", chat=group)
    assert all(one.id != question.id for one in group.messages())


async def test_cost_asks_what_it_needs_and_reckons_for_the_asker(
    five: tuple[list[User], Group],
) -> None:
    (anna, boris, *_), group = five
    await anna.send("/cost@concierge_bot 300 евро 4 кг", chat=group)
    await anna.wait(contains="Куда везём", chat=group)
    await anna.press("Казахстан", chat=group)
    await anna.wait(contains="Для себя или на продажу", chat=group)
    refused = await boris.press("Для себя", chat=group)
    assert refused.show_alert
    await anna.press("Для себя", chat=group)
    await anna.wait(contains="Казахстан", chat=group)


async def test_forged_presses_change_nothing(five: tuple[list[User], Group]) -> None:
    (anna, boris, *_), group = five
    await anna.send("/pay@concierge_bot 5000 usd", chat=group)
    shown = await anna.wait(contains="Из какой страны", chat=group)
    forged = (
        "g:pay:XX:", "g:cost:KZ:personal", "g:search::", "g:::", "g", "g:pay", "g:hide:x:y:z",
        "g:cost:KZ:" + "x" * 50, "menu", "continue", "s:abc:0:", "\x1d", "g:term::",
    )  # fmt: skip
    for person in (anna, boris):
        for data in forged:
            answer = await person.press_data(shown, data)
            assert answer.answered, data
            assert answer.text, data
    assert anna.last(group).html == shown.html
    assert not anna.messages()


async def test_answer_whose_question_is_deleted_acts_for_nobody(
    five: tuple[list[User], Group],
) -> None:
    (anna, *_), group = five
    asked = await anna.send("/pay@concierge_bot 5000 usd", chat=group)
    shown = await anna.wait(contains="Из какой страны", chat=group)
    await anna.delete(asked)
    answer = await anna.press("Казахстан", chat=group)
    assert "Вопроса уже нет" in answer.text
    assert anna.last(group).html == shown.html


async def test_topic_is_answered_in_the_topic(stage: Stage) -> None:
    anna = stage.person()
    forum = stage.server.group("Форум", members=[anna], forum=True)
    topic = forum.create_topic("Кружки")
    for line, shown in (
        *ANSWERED.items(),
        ("/pay", "личном чате"),
        ("/rfq 🙂", "Слов не нашлось"),
    ):
        await anna.send(addressed(line), chat=forum, thread=topic)
        answer = await anna.wait(contains=shown, chat=forum)
        assert answer.body["message_thread_id"] == topic, line


async def test_anonymous_administrator_is_answered_with_nothing_personal(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    group = stage.server.group("Закупка", members=[anna, boris])
    for line, shown in ANSWERED.items():
        await anna.send(addressed(line), chat=group, anonymous=True)
        answer = await anna.wait(contains=shown, chat=group)
        assert all(one.callback_data is None for one in answer.all_buttons)
    await anna.send("/pay@concierge_bot 5000 usd", chat=group, anonymous=True)
    typed = await anna.wait(contains="Назовите в команде страну", chat=group)
    for person in (anna, boris):
        answer = await person.press_data(typed, "g:pay:KZ:")
        assert "для того, кто спросил" in answer.text
    await anna.send("/deals@concierge_bot", chat=group, anonymous=True)
    await anna.wait(contains="личном чате", chat=group)


async def test_command_for_another_bot_is_not_ours(stage: Stage) -> None:
    anna = stage.person()
    group = stage.server.group("Закупка", members=[anna])
    group.promote_bot()
    await anna.send(addressed("/search чайник", "other_bot"), chat=group)
    await anna.send("просто разговор про чайник", chat=group)
    await anna.send(addressed("/term moq"), chat=group)
    await anna.wait(contains="最小起订量", chat=group)
    assert len([one for one in group.messages() if one.from_bot]) == 1


async def test_group_that_became_a_supergroup_goes_on(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    group = stage.server.group("Закупка", members=[anna, boris], supergroup=False)
    await anna.send(addressed("/search чайник"), chat=group)
    await anna.wait(contains="kettle", chat=group)
    group.migrate()
    await anna.send(addressed("/pay 5000 usd"), chat=group)
    await anna.wait(contains="Из какой страны", chat=group)
    await anna.press("Казахстан", chat=group)
    await anna.wait(contains="плательщик и банк: Казахстан", chat=group)


async def test_crowd_pressing_one_answer_is_answered_each_and_edits_nothing(stage: Stage) -> None:
    people = [stage.person(f"Человек {number}") for number in range(40)]
    anna = people[0]
    group = stage.server.group("Закупка", members=people)
    await anna.send(addressed("/pay 5000 usd"), chat=group)
    shown = await anna.wait(contains="Из какой страны", chat=group)
    queries = [person.ask(shown, "g:pay:KZ:") for person in people[1:] for _ in range(5)]
    await stage.server.world.updates.drained(timeout=60)
    assert all(query.answer and "кто спросил" in query.answer["text"] for query in queries)
    assert anna.last(group).html == shown.html


async def test_bare_command_in_reply_to_a_message_is_about_that_message(
    five: tuple[list[User], Group],
) -> None:
    (anna, boris, *_), group = five
    wish = await anna.send("термокружка 500 мл", chat=group)
    await boris.send("/search@concierge_bot", chat=group, reply_to=wish)
    answer = await boris.wait(contains="insulated travel mug", chat=group)
    assert answer.body["reply_to_message"]["from"]["id"] == boris.id
    await boris.send("/rfq@concierge_bot", chat=group, reply_to=wish)
    await boris.wait(contains="Hello", chat=group)
    await boris.send("/search@concierge_bot", chat=group, reply_to=answer)
    await boris.wait(contains="личном чате", chat=group)


async def test_question_deleted_before_its_answer_is_answered_all_the_same(
    five: tuple[list[User], Group],
) -> None:
    (anna, *_), group = five
    asked = await anna.send("/term@concierge_bot moq", chat=group)
    await anna.delete(asked)
    await anna.wait(contains="最小起订量", chat=group)
