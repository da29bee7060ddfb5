"""Forum topics."""

from typing import Any

from bot.playground import events
from bot.playground.call import Call, method
from bot.playground.errors import bad_request
from bot.playground.models import IN_CHARGE, Chat, Topic
from bot.playground.topics import create_topic

Json = dict[str, Any]


@method("createForumTopic")
def create_forum_topic(call: Call) -> Json:
    chat = _forum(call)
    topic = create_topic(call.world, chat, call.world.bot, call.params["name"])
    color = call.get("icon_color", 7322096)
    return {"message_thread_id": topic.id, "name": topic.name, "icon_color": color}


@method("editForumTopic")
def edit_forum_topic(call: Call) -> bool:
    chat = _forum(call)
    _topic(call, chat).name = call.get("name") or _topic(call, chat).name
    return _changed(call, chat)


@method("closeForumTopic", "reopenForumTopic")
def switch_forum_topic(call: Call) -> bool:
    chat = _forum(call)
    _topic(call, chat).closed = call.method == "closeForumTopic"
    return _changed(call, chat)


@method("deleteForumTopic")
def delete_forum_topic(call: Call) -> bool:
    chat = _forum(call)
    topic = _topic(call, chat)
    del chat.topics[topic.id]
    inside = [
        each.id
        for each in chat.messages.values()
        if topic.id in (each.id, each.body.get("message_thread_id"))
    ]
    call.world.remove(chat, inside)
    return _changed(call, chat)


def _forum(call: Call) -> Chat:
    chat = call.writable_chat()
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    if call.world.roster.bot_standing(chat) not in IN_CHARGE:
        raise bad_request("not enough rights to create a topic")
    return chat


def _topic(call: Call, chat: Chat) -> Topic:
    topic = chat.topics.get(call.params["message_thread_id"])
    if topic is None:
        raise bad_request("message thread not found")
    return topic


def _changed(call: Call, chat: Chat) -> bool:
    call.world.publish(events.ChatChanged(chat.id))
    return True
