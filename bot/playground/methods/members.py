"""Removing people from a group and renaming it."""

from typing import Any

from bot.playground import groups
from bot.playground.call import Call, method
from bot.playground.errors import bad_request
from bot.playground.models import IN_CHARGE, Chat, Person, Standing

Json = dict[str, Any]


@method("banChatMember")
def ban_chat_member(call: Call) -> bool:
    chat, person = _led_chat(call), _person(call)
    if chat.standing(person.id) in IN_CHARGE:
        raise bad_request("user is an administrator of the chat")
    groups.set_standing(call.world, chat, person, call.world.bot, Standing.KICKED)
    return True


@method("unbanChatMember")
def unban_chat_member(call: Call) -> bool:
    """Lifts a ban; unless `only_if_banned`, a member present is removed."""
    chat, person = _led_chat(call), _person(call)
    banned = chat.standing(person.id) is Standing.KICKED
    if banned or not call.get("only_if_banned"):
        groups.set_standing(call.world, chat, person, call.world.bot, Standing.LEFT)
    return True


@method("setChatTitle")
def set_chat_title(call: Call) -> bool:
    chat = _led_chat(call)
    chat.title = call.params["title"]
    call.world.post(chat, call.world.bot, {"new_chat_title": chat.title})
    return True


def _led_chat(call: Call) -> Chat:
    chat = call.writable_chat()
    if chat.is_private:
        raise bad_request("method is available for group and supergroup chats only")
    if call.world.roster.bot_standing(chat) not in IN_CHARGE:
        raise bad_request("not enough rights")
    return chat


def _person(call: Call) -> Person:
    person = call.world.roster.people.get(call.params["user_id"])
    if person is None:
        raise bad_request("user not found")
    return person
