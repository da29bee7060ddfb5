"""Pinned messages."""

from bot.playground import events
from bot.playground.call import Call, method
from bot.playground.errors import bad_request
from bot.playground.models import IN_CHARGE, Chat


@method("pinChatMessage")
def pin_chat_message(call: Call) -> bool:
    chat = _chat(call)
    stored = call.message(chat, "pin")
    if stored.id in chat.pinned:
        chat.pinned.remove(stored.id)
    chat.pinned.append(stored.id)
    call.world.post(chat, call.world.bot, {"pinned_message": stored.body})
    return _changed(call, chat)


@method("unpinChatMessage")
def unpin_chat_message(call: Call) -> bool:
    chat = _chat(call)
    message_id = call.get("message_id") or (chat.pinned[-1] if chat.pinned else None)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    return _changed(call, chat)


@method("unpinAllChatMessages")
def unpin_all_chat_messages(call: Call) -> bool:
    chat = _chat(call)
    chat.pinned.clear()
    return _changed(call, chat)


def _chat(call: Call) -> Chat:
    chat = call.writable_chat()
    if not chat.is_private and call.world.roster.bot_standing(chat) not in IN_CHARGE:
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat


def _changed(call: Call, chat: Chat) -> bool:
    call.world.publish(events.ChatChanged(chat.id))
    return True
