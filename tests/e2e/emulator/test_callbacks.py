"""Buttons: the query's age, one answer only, presses on the current state."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.playground.driver import User
from bot.playground.errors import QUERY_TOO_OLD
from bot.playground.server import BotApiServer
from tests.e2e.emulator_clients.raw import RawClient


@pytest.fixture
async def anna(server: BotApiServer) -> User:
    user = server.user("anna")
    await user.send("/start")
    return user


def keyboard(*texts: str) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": each, "callback_data": each} for each in texts]]}


async def next_callback(api: RawClient) -> dict[str, object]:
    updates = await api("getUpdates", offset=-1, timeout=10)
    return updates[-1]["callback_query"]


async def test_a_query_is_answered_once(api: RawClient, anna: User) -> None:
    await api("sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard("Да"))
    async with asyncio.TaskGroup() as group:
        press = group.create_task(anna.press("Да"))
        query = await next_callback(api)
        await api("answerCallbackQuery", callback_query_id=query["id"], text="хорошо")
    assert press.result().text == "хорошо"
    assert query["message"]["text"] == "?"
    again = await api.refused("answerCallbackQuery", callback_query_id=query["id"])
    assert again == f"400 Bad Request: {QUERY_TOO_OLD}"


async def test_a_query_is_too_old_after_fifteen_seconds(
    server: BotApiServer, api: RawClient, anna: User
) -> None:
    await api("sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard("Да"))
    async with asyncio.TaskGroup() as group:
        press = group.create_task(anna.press("Да"))
        query = await next_callback(api)
        server.world.advance(timedelta(seconds=16))
    assert not press.result().answered
    late = await api.refused("answerCallbackQuery", callback_query_id=query["id"])
    assert late == f"400 Bad Request: {QUERY_TOO_OLD}"


async def test_buttons_are_looked_for_in_what_is_shown_now(api: RawClient, anna: User) -> None:
    sent = await api("sendMessage", chat_id=anna.id, text="?", reply_markup=keyboard("Да", "Да"))
    with pytest.raises(AssertionError, match="2 buttons 'Да'"):
        await anna.press("Да")
    old = anna.last()
    place = {"chat_id": anna.id, "message_id": sent["message_id"]}
    await api("editMessageText", **place, text="!", reply_markup=keyboard("Нет"))
    with pytest.raises(AssertionError, match="sees no button 'Да'"):
        await anna.press("Да", message=old)
    await api("deleteMessage", **place)
    with pytest.raises(AssertionError, match="is deleted"):
        await anna.press("Нет", message=old)


async def test_links_copies_and_switches_need_no_bot(api: RawClient, anna: User) -> None:
    row = [
        {"text": "Сайт", "url": "https://a.io"},
        {"text": "Копия", "copy_text": {"text": "wireless"}},
        {"text": "Здесь", "switch_inline_query_current_chat": "чай"},
        {"text": "Никак", "disabled": {}},
    ]
    await api("sendMessage", chat_id=anna.id, text="?", reply_markup={"inline_keyboard": [row]})
    assert (await anna.press("Сайт")).url == "https://a.io"
    assert (await anna.press("Копия")).copied == "wireless"
    assert (await anna.press("Здесь")).inline_query == "чай"
    with pytest.raises(AssertionError, match="disabled"):
        await anna.press("Никак")


async def test_waiting_looks_only_at_what_came_after_the_last_action(
    api: RawClient, anna: User
) -> None:
    await api("sendMessage", chat_id=anna.id, text="старое")
    assert (await anna.wait(contains="старое")).id == 2
    await anna.send("дальше")
    with pytest.raises(AssertionError, match="старое"):
        await anna.wait(contains="старое", timeout=0.01)
    assert (await anna.wait(contains="старое", since=0)).id == 2


async def test_pressed_message_shows_what_it_replies_to_as_that_is_now(
    server: BotApiServer, api: RawClient, anna: User
) -> None:
    group = server.group("Закупка", members=[anna])
    asked = await anna.send("/go@concierge_bot", chat=group)
    reply = {"message_id": asked.id}
    await api(
        "sendMessage",
        chat_id=group.id,
        text="?",
        reply_parameters=reply,
        reply_markup=keyboard("Да"),
    )
    shown = anna.last(group)
    anna.ask(shown, "Да")
    query: Any = await next_callback(api)
    assert query["message"]["reply_to_message"]["text"] == "/go@concierge_bot"
    await anna.edit(asked, "/stop@concierge_bot")
    anna.ask(shown, "Да")
    query = await next_callback(api)
    assert query["message"]["reply_to_message"]["text"] == "/stop@concierge_bot"
    await anna.delete(asked)
    anna.ask(shown, "Да")
    query = await next_callback(api)
    assert "reply_to_message" not in query["message"]


async def test_button_to_a_chosen_chat_carries_its_query(api: RawClient, anna: User) -> None:
    there = {"text": "Там", "switch_inline_query_chosen_chat": {"query": "чай"}}
    markup = {"inline_keyboard": [[there]]}
    await api("sendMessage", chat_id=anna.id, text="?", reply_markup=markup)
    assert (await anna.press("Там")).inline_query == "чай"
