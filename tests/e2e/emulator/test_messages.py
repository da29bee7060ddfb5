"""Sending, editing, deleting, copying: what Telegram allows the bot and how it refuses."""

from datetime import timedelta

import pytest

from bot.playground.driver import User
from bot.playground.errors import NOT_MODIFIED
from bot.playground.server import BotApiServer
from tests.e2e.emulator_clients.raw import RawClient

BUTTON = {"inline_keyboard": [[{"text": "Да", "callback_data": "yes"}]]}


@pytest.fixture
async def anna(server: BotApiServer) -> User:
    user = server.user("anna")
    await user.send("/start")
    return user


async def test_who_may_be_written_to(server: BotApiServer, api: RawClient, anna: User) -> None:
    boris = server.user("boris")
    refusals = {
        1: "400 Bad Request: chat not found",
        "@nobody": "400 Bad Request: chat not found",
        boris.id: "400 Bad Request: chat not found",
        server.world.bot.id: "403 Forbidden: the bot can't send messages to the bot",
    }
    for chat_id, refusal in refusals.items():
        assert await api.refused("sendMessage", chat_id=chat_id, text="x") == refusal
    server.group("Закупка", members=[boris])
    cold = await api.refused("sendMessage", chat_id=boris.id, text="x")
    assert cold == "403 Forbidden: bot can't initiate conversation with a user"
    await anna.block()
    blocked = await api.refused("sendMessage", chat_id=anna.id, text="x")
    assert blocked == "403 Forbidden: bot was blocked by the user"
    anna.person.deactivated = True
    gone = await api.refused("sendMessage", chat_id=anna.id, text="x")
    assert gone == "403 Forbidden: user is deactivated"


async def test_an_edit_without_keyboard_removes_it(api: RawClient, anna: User) -> None:
    sent = await api("sendMessage", chat_id=anna.id, text="раз", reply_markup=BUTTON)
    place = {"chat_id": anna.id, "message_id": sent["message_id"]}
    same = await api.refused("editMessageText", **place, text="раз", reply_markup=BUTTON)
    assert same == f"400 Bad Request: {NOT_MODIFIED}"
    edited = await api("editMessageText", **place, text="раз")
    assert "reply_markup" not in edited
    assert anna.last().buttons == []
    await api("editMessageReplyMarkup", **place, reply_markup=BUTTON)
    assert anna.last().button_texts == ["Да"]


async def test_refused_edits(api: RawClient, anna: User) -> None:
    own = anna.messages()[0]
    refused = api.refused
    assert "message to edit not found" in await refused(
        "editMessageText", chat_id=anna.id, message_id=99, text="x"
    )
    assert "message can't be edited" in await refused(
        "editMessageText", chat_id=anna.id, message_id=own.id, text="x"
    )
    assert "message identifier is not specified" in await refused(
        "editMessageText", chat_id=anna.id, text="x"
    )
    file = await api("sendDocument", chat_id=anna.id, document=b"x")
    place = {"chat_id": anna.id, "message_id": file["message_id"]}
    no_text = await refused("editMessageText", **place, text="x")
    assert no_text == "400 Bad Request: there is no text in the message to edit"
    text = await api("sendMessage", chat_id=anna.id, text="x")
    place["message_id"] = text["message_id"]
    no_caption = await refused("editMessageCaption", **place, caption="x")
    assert no_caption == "400 Bad Request: there is no caption in the message to edit"


async def test_media_are_replaced_with_their_caption(api: RawClient, anna: User) -> None:
    sent = await api("sendDocument", chat_id=anna.id, document=b"one", caption="раз")
    media = {"type": "document", "media": "attach://new", "caption": "<b>два</b>"}
    await api(
        "editMessageMedia",
        chat_id=anna.id,
        message_id=sent["message_id"],
        media={**media, "parse_mode": "HTML"},
        new=b"two",
    )
    shown = anna.last()
    assert shown.document is not None
    assert (shown.document.data, shown.html) == (b"two", "<b>два</b>")


async def test_deleting_ends_after_two_days(
    server: BotApiServer, api: RawClient, anna: User
) -> None:
    sent = [(await api("sendMessage", chat_id=anna.id, text="x"))["message_id"] for _ in "123"]
    await api("deleteMessage", chat_id=anna.id, message_id=sent[0])
    gone = await api.refused("deleteMessage", chat_id=anna.id, message_id=sent[0])
    assert gone == "400 Bad Request: message to delete not found"
    await api("deleteMessages", chat_id=anna.id, message_ids=[sent[0], sent[1]])
    assert [message.id for message in anna.messages()] == [1, sent[2]]
    server.clock.advance(timedelta(hours=49))
    late = await api.refused("deleteMessage", chat_id=anna.id, message_id=sent[2])
    assert late == "400 Bad Request: message can't be deleted"


async def test_replies_forwards_and_copies(api: RawClient, anna: User) -> None:
    sent = await api("sendMessage", chat_id=anna.id, text="<i>раз</i>", parse_mode="HTML")
    reply = {"message_id": sent["message_id"]}
    answer = await api("sendMessage", chat_id=anna.id, text="x", reply_parameters=reply)
    assert answer["reply_to_message"]["text"] == "раз"
    missing = await api.refused(
        "sendMessage", chat_id=anna.id, text="x", reply_parameters={"message_id": 99}
    )
    assert missing == "400 Bad Request: message to be replied not found"
    source = {"chat_id": anna.id, "from_chat_id": anna.id, "message_id": sent["message_id"]}
    await api("forwardMessage", **source)
    assert anna.last().body["forward_origin"]["sender_user"]["is_bot"]
    await api("copyMessage", **source)
    assert anna.last().html == "<i>раз</i>"
    assert "forward_origin" not in anna.last().body


async def test_a_keyboard_under_the_input_field_types_its_text(
    server: BotApiServer, api: RawClient, anna: User
) -> None:
    keyboard = {"keyboard": [["Меню", {"text": "Помощь"}]], "resize_keyboard": True}
    await api("sendMessage", chat_id=anna.id, text="x", reply_markup=keyboard)
    await anna.press("Помощь")
    assert anna.messages()[-1].text == "Помощь"
    remove = {"remove_keyboard": True}
    await api("sendMessage", chat_id=anna.id, text="x", reply_markup=remove)
    with pytest.raises(AssertionError, match="sees no button 'Помощь'"):
        await anna.press("Помощь")


async def test_what_is_not_modelled_fails_loudly(
    server: BotApiServer, api: RawClient, anna: User
) -> None:
    assert (await api.refused("getStarTransactions")).startswith("501 Not Implemented")
    later = {"suggested_post_parameters": {}}
    assert "suggested_post_parameters" in await api.refused(
        "sendMessage", chat_id=anna.id, text="x", **later
    )
    assert [request.status for request in server.transcript] == [501, 501]
    assert server.transcript[0].method == "getStarTransactions"


async def test_flood_limits_tell_how_long_to_wait(api: RawClient, anna: User) -> None:
    for _ in range(30):
        await api("sendMessage", chat_id=anna.id, text="x")
    body = await api.body("sendMessage", chat_id=anna.id, text="x")
    assert body["error_code"] == 429
    assert body["parameters"] == {"retry_after": 1}


async def test_a_long_text_arrives_in_parts_as_from_a_client(anna: User) -> None:
    await anna.send("я" * 5000)
    assert [len(message.text) for message in anna.messages()[1:]] == [4096, 904]
    with pytest.raises(ValueError, match="1 to 4096"):
        await anna.send("  ")
