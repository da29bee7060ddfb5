"""What people do, as the bot is told of it and as a watcher sees it."""

import json
from datetime import timedelta
from typing import Any

import pytest

from bot.playground import events
from bot.playground.driver import User
from bot.playground.server import BotApiServer
from tests.e2e.emulator_clients.raw import RawClient


@pytest.fixture
async def anna(server: BotApiServer) -> User:
    user = server.user("anna", first_name="Анна")
    await user.send("/start")
    return user


async def last_update(api: RawClient) -> dict[str, Any]:
    (update,) = await api("getUpdates", offset=-1)
    return update


async def test_everything_a_person_may_send(api: RawClient, anna: User) -> None:
    sent = {
        "location": await anna.send_location(55.7, 37.6),
        "contact": await anna.send_contact("+7 900"),
        "voice": await anna.send_voice(b"x", duration=3),
        "sticker": await anna.send_sticker(),
        "video": await anna.send_video(b"x"),
        "poll": await anna.send_raw({"poll": {"id": "1"}}),
    }
    assert [kind for kind, message in sent.items() if kind not in message.body] == []
    assert (await last_update(api))["message"]["poll"] == {"id": "1"}
    assert sent["voice"].body["voice"]["duration"] == 3
    photo = await anna.send_photo(b"x", caption="где /find")
    assert photo.photo is not None
    assert (photo.text, photo.photo.data, photo.photo.size) == ("где /find", b"x", 1)
    update = await last_update(api)
    assert update["message"]["caption_entities"][0]["type"] == "bot_command"


async def test_edits_are_told_and_deletions_are_not(
    server: BotApiServer, api: RawClient, anna: User
) -> None:
    message = await anna.send("раз")
    edited = await anna.edit(message, "два /x")
    assert edited.edited
    update = await last_update(api)
    assert update["edited_message"]["text"] == "два /x"
    await anna.delete(message)
    assert await last_update(api) == update
    boris = server.user("boris")
    with pytest.raises(AssertionError, match="boris can edit only their own"):
        await boris.edit(anna.messages()[0], "x")


async def test_links_to_the_bot(server: BotApiServer, api: RawClient, anna: User) -> None:
    assert (await anna.follow("deal_7")).text == "/start deal_7"
    group = server.group("Закупка", members=[anna], with_bot=False)
    await anna.follow("deal_7", group=group)
    update = await last_update(api)
    assert update["message"]["text"] == "/start@concierge_bot deal_7"
    assert [entity["type"] for entity in update["message"]["entities"]] == ["bot_command"]
    with pytest.raises(ValueError, match="opens no link"):
        await anna.follow("ы")


async def test_blocked_people_do_not_write(api: RawClient, anna: User) -> None:
    await anna.block()
    update = await last_update(api)
    assert update["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    with pytest.raises(AssertionError, match="unblock it first"):
        await anna.send("x")
    await anna.unblock()
    assert (await last_update(api))["my_chat_member"]["new_chat_member"]["status"] == "member"


async def test_a_watcher_sees_everything_happen(
    server: BotApiServer, api: RawClient, anna: User
) -> None:
    with server.world.subscribe() as stream:
        await api("sendChatAction", chat_id=anna.id, action="typing")
        sent = await api("sendMessage", chat_id=anna.id, text="<b>x</b>", parse_mode="HTML")
        place = {"chat_id": anna.id, "message_id": sent["message_id"]}
        await api("setMessageReaction", **place, reaction=[{"type": "emoji", "emoji": "👍"}])
        await api("deleteMessage", **place)
        await api("sendMessageDraft", chat_id=anna.id, draft_id=1, text="x & y")
        await api("setMyCommands", commands=[])
        query = anna.ask(anna.messages()[0], "x")
        await api("answerCallbackQuery", callback_query_id=query.id, text="да")
        server.world.advance(timedelta(days=1))
        await anna.block()
        seen = [events.as_json(await stream.get()) for _ in range(9)]
    kinds = ["action", "message", "edit", "delete", "draft", "commands", "callback", "clock"]
    assert [event["kind"] for event in seen] == [*kinds, "chat"]
    assert seen[1]["message"]["html"] == "<b>x</b>"
    assert seen[2]["message"]["reactions"] == ("👍",)
    assert seen[4]["html"] == "x &amp; y"
    assert json.dumps(seen)


async def test_a_missing_answer_is_explained_with_what_the_chat_shows(
    api: RawClient, anna: User
) -> None:
    button = {"inline_keyboard": [[{"text": "Да", "callback_data": "1"}]]}
    await api("sendMessage", chat_id=anna.id, text="Сколько?", reply_markup=button)
    with pytest.raises(AssertionError) as failure:
        await anna.wait(contains="цена", button="Нет", timeout=0.01)
    explained = str(failure.value)
    assert "text 'цена' and button 'Нет'" in explained
    assert "(new, bot) 'Сколько?'" in explained
    assert "Да" in explained
