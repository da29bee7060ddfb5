"""The common part of every sending method: chat, topic, reply, keyboard, then the message."""

from typing import Any

from bot.playground import markup
from bot.playground.call import Call
from bot.playground.errors import bad_request
from bot.playground.models import Chat, Stored

Json = dict[str, Any]


def send(call: Call, content: Json) -> Json:
    """Post `content` as the bot and return the Message."""
    return deliver(call, [content])[0]


def deliver(call: Call, contents: list[Json]) -> list[Json]:
    """Several messages of one call; nothing is posted unless all of it is acceptable."""
    call.refuse_unmodelled()
    raw_markup = call.get("reply_markup")
    chat = call.writable_chat()
    inline = markup.inline_keyboard(raw_markup, private=chat.is_private)
    under_input = markup.reply_keyboard(raw_markup)
    common = {**_topic(call, chat), **_reply(call, chat)}
    if call.get("protect_content"):
        common["has_protected_content"] = True
    if call.get("message_effect_id"):
        common["effect_id"] = call.get("message_effect_id")
    if inline:
        common["reply_markup"] = inline
    posted = [call.world.post(chat, call.world.bot, {**common, **each}) for each in contents]
    if under_input:
        show_keyboard(chat, under_input, posted[-1])
    return [each.body for each in posted]


def _topic(call: Call, chat: Chat) -> Json:
    thread_id = call.get("message_thread_id")
    if not thread_id:
        return {}
    if thread_id not in chat.topics:
        raise bad_request("message thread not found")
    if chat.topics[thread_id].closed:
        raise bad_request("TOPIC_CLOSED")
    return {"message_thread_id": thread_id, "is_topic_message": True}


def _reply(call: Call, chat: Chat) -> Json:
    reply = call.get("reply_parameters") or {}
    if "message_id" not in reply:
        return {}
    target = chat.messages.get(reply["message_id"])
    if target is not None:
        return {"reply_to_message": target.quoted}
    if reply.get("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def show_keyboard(chat: Chat, keyboard: Json, stored: Stored) -> None:
    """Put the keyboard under the input field of everybody, or of whom it is selective for."""
    person_id = 0
    if keyboard.get("selective"):
        replied = stored.body.get("reply_to_message", {})
        person_id = replied.get("from", {}).get("id", 0)
    if keyboard.get("remove_keyboard"):
        chat.keyboards.pop(person_id, None)
        if not person_id:
            chat.keyboards.clear()
    else:
        chat.keyboards[person_id] = keyboard
