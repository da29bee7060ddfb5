"""Inline mode with the real bot: a stranger, an owner, two people's caches, presses on a card."""

import pytest

from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
SECRET = "плюмбусовый чехол"


async def test_stranger_is_served_and_led_back_to_the_same_query(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    group = stage.server.group("Закупка", members=[anna, boris], with_bot=False)
    found = await anna.inline("беспроводные наушники", chat=group)
    assert found.titles[0] == "wireless headphones"
    posted = await anna.choose(found, 0, chat=group)
    assert "wireless headphones" in posted.text
    assert posted.all_buttons[0].text == "Открыть на Alibaba"
    assert found.button
    await anna.follow(found.button["start_parameter"])
    await anna.wait(contains="беспроводные наушники")
    back = await anna.press("Вернуться в чат")
    assert back.inline_query == "беспроводные наушники"
    similar = await boris.press("Собрать похожий запрос", chat=group)
    await boris.follow(similar.url.partition("start=")[2])
    await boris.wait(contains="wireless headphones")


async def test_two_people_never_see_each_others_own_answers(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    await anna.send(f"/search {SECRET}")
    await anna.wait(contains="Не уверен")
    await anna.send("/deals термокружки 6000 usd 30/70")
    await anna.press(
        "Да, через Trade Assurance", message=await anna.wait(button="Да, через Trade Assurance")
    )
    await anna.wait(contains="термокружки")
    for query in ("", "сделки"):
        own = await anna.inline(query)
        assert "термокружки" in own.titles
        foreign = await boris.inline(query)
        assert not foreign.cached
        assert "термокружки" not in str(foreign)
        assert SECRET not in str(foreign.results)
        assert not (await anna.inline(query)).cached
        assert all(one["id"].isdigit() for one in own.results)
    public = await anna.inline("moq")
    assert (await boris.inline("moq")).cached
    assert "термокружки" not in str(public.results)


async def test_country_of_one_person_stays_out_of_the_answer_to_another(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    await anna.send("/settings")
    await anna.press("Страна", message=await anna.wait(button="Страна"))
    await anna.press("Казахстан", message=await anna.wait(button="Казахстан"))
    await anna.wait(contains="Казахстан")
    own = await anna.inline("4700 usd")
    assert own.titles[0].endswith("Казахстан")
    foreign = await boris.inline("4700 usd")
    assert not foreign.cached
    assert foreign.titles[0].endswith("Россия")


async def test_forged_press_on_a_posted_card_is_answered_and_changes_nothing(stage: Stage) -> None:
    anna, boris = stage.person(), stage.person("Борис")
    group = stage.server.group("Закупка", members=[anna, boris], with_bot=False)
    found = await anna.inline("чайник", chat=group)
    posted = await anna.choose(found, 0, chat=group)
    for data in ("menu", "continue", "s:x:0:", "r:done:1", "hide", "\x1dforged", "p:RU", ""):
        if data:
            answer = await boris.press_data(posted, data)
            assert answer.answered, data
    assert group.messages()[-1].html == posted.html
    assert not boris.messages()


async def test_every_page_is_reached_and_strange_queries_are_answered(stage: Stage) -> None:
    anna = stage.person()
    first = await anna.inline("term")
    second = await anna.inline("term", offset=first.next_offset)
    assert not set(first.titles) & set(second.titles)
    for query in ("🙂" * 200, "<b>", "4111 1111 1111 1111", "\x00", "a" * 256, "rfq " + "о" * 250):
        assert (await anna.inline(query)).titles


async def test_posted_cards_are_messages_that_telegram_takes(stage: Stage) -> None:
    anna = stage.person()
    group = stage.server.group("Закупка", members=[anna])
    for query in ("", "rfq термокружка <500> & 300 шт", "аванс", "5000 usd", "250 cny"):
        found = await anna.inline(query, chat=group)
        for place in range(len(found.results)):
            assert (await anna.choose(found, place, chat=group)).text


async def test_card_posted_to_the_bot_itself_is_no_answer_to_its_question(stage: Stage) -> None:
    anna = stage.person()
    await anna.send("/search")
    await anna.wait(contains="Что ищете?")
    found = await anna.inline("чайник")
    await anna.choose(found, 0)
    await anna.send("термокружка")
    await anna.wait(contains="insulated travel mug")
    said = [one.text for one in anna.messages() if one.from_bot]
    assert not any("kettle" in text for text in said)
