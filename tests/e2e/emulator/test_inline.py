"""Inline mode: ages, cache, checks of the results, messages that live by an inline id."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.playground.driver import InlineResults, User
from bot.playground.errors import QUERY_TOO_OLD
from bot.playground.server import BotApiServer
from tests.e2e.emulator_clients.raw import RawClient


@pytest.fixture
def anna(server: BotApiServer) -> User:
    return server.user("anna")


@pytest.fixture
def boris(server: BotApiServer) -> User:
    return server.user("boris")


def article(result_id: str = "1", **extra: Any) -> dict[str, Any]:
    content = {"message_text": "<b>чай</b>", "parse_mode": "HTML"}
    basic = {"type": "article", "id": result_id, "title": "Чай"}
    return {**basic, "input_message_content": content, **extra}


async def ask(api: RawClient, user: User, query: str, **answer: Any) -> InlineResults:
    """The person asks, the bot answers with one article unless told otherwise."""
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(user.inline(query))
        (update,) = await api("getUpdates", offset=-1, timeout=10)
        answer = {"results": [article()], **answer}
        query_id = update["inline_query"]["id"]
        await api("answerInlineQuery", inline_query_id=query_id, **answer)
    await api("getUpdates", offset=update["update_id"] + 1, limit=1)
    return asking.result()


async def test_a_cached_answer_serves_everybody_unless_personal(
    server: BotApiServer, api: RawClient, anna: User, boris: User
) -> None:
    server.poller.slow_repeats = False
    await ask(api, anna, "общее")
    assert (await boris.inline("общее")).cached
    await ask(api, anna, "личное", is_personal=True)
    assert (await anna.inline("личное")).cached
    assert not (await ask(api, boris, "личное")).cached
    await ask(api, anna, "мимо", cache_time=0)
    assert not (await ask(api, anna, "мимо")).cached
    server.clock.advance(timedelta(seconds=301))
    assert not (await ask(api, boris, "общее")).cached


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        ({"results": [article(str(i)) for i in range(51)]}, "too many inline query results"),
        ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article("x" * 65)]}, "RESULT_ID_INVALID"),
        ({"results": [], "next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
        (
            {
                "results": [
                    article(input_message_content={"message_text": "<b>"} | {"parse_mode": "HTML"})
                ]
            },
            "can't parse entities",
        ),
        (
            {"results": [article(reply_markup={"inline_keyboard": [[{"text": "x"}]]})]},
            "Text buttons are unallowed",
        ),
        ({"results": [{"type": "article", "id": "1"}]}, "can't parse inline query result"),
        ({"results": [], "button": {"text": "x"}}, "exactly one optional field"),
    ],
)
async def test_refused_answers(
    api: RawClient, anna: User, answer: dict[str, Any], complaint: str
) -> None:
    asked = anna.ask_inline("чай")
    refusal = await api.refused("answerInlineQuery", inline_query_id=asked.id, **answer)
    assert complaint in refusal
    await api("answerInlineQuery", inline_query_id=asked.id, results=[])
    again = await api.refused("answerInlineQuery", inline_query_id=asked.id, results=[])
    assert again == f"400 Bad Request: {QUERY_TOO_OLD}"


async def test_an_answer_later_than_ten_seconds_is_refused(
    server: BotApiServer, api: RawClient, anna: User
) -> None:
    asked = anna.ask_inline("чай")
    server.clock.advance(timedelta(seconds=11))
    late = await api.refused("answerInlineQuery", inline_query_id=asked.id, results=[])
    assert late == f"400 Bad Request: {QUERY_TOO_OLD}"
    with pytest.raises(AssertionError, match="did not answer the inline query 'зря'"):
        await anna.inline("зря", timeout=0.01)


async def test_a_chosen_result_is_edited_by_its_inline_id(
    server: BotApiServer, api: RawClient, anna: User, boris: User
) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Да", "callback_data": "yes"}]]}
    results = await ask(api, anna, "чай", results=[article(reply_markup=keyboard)])
    group = server.group("Закупка", members=[anna, boris], with_bot=False)
    posted = await anna.choose(results, 0, chat=group)
    assert (posted.html, posted.from_bot) == ("<b>чай</b>", False)
    (update,) = await api("getUpdates", offset=-1)
    chosen = update["chosen_inline_result"]
    assert (chosen["result_id"], chosen["query"]) == ("1", "чай")
    inline_id = chosen["inline_message_id"]
    assert await api("editMessageText", inline_message_id=inline_id, text="кофе") is True
    assert boris.messages(group)[-1].text == "кофе"
    assert boris.messages(group)[-1].buttons == []
    wrong = await api.refused("editMessageText", inline_message_id="zzz", text="x")
    assert wrong == "400 Bad Request: MESSAGE_ID_INVALID"
