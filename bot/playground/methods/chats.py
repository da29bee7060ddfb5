"""Asking about chats and their members, and leaving."""

from typing import Any

from bot.playground import groups
from bot.playground.call import Call, method
from bot.playground.errors import bad_request
from bot.playground.member_json import member_json
from bot.playground.models import IN_CHARGE, PRESENT

Json = dict[str, Any]

ACCEPTED_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


@method("getChat")
def get_chat(call: Call) -> Json:
    chat = call.readable_chat()
    body = {
        **chat.as_chat(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(ACCEPTED_GIFTS, False),
    }
    if chat.pinned:
        body["pinned_message"] = chat.messages[chat.pinned[-1]].body
    return body


@method("getChatMember")
def get_chat_member(call: Call) -> Json:
    chat = call.readable_chat()
    person = call.world.roster.people.get(call.params["user_id"])
    if person is None:
        raise bad_request("user not found")
    if chat.is_private and not chat.has(person.id):
        raise bad_request("member not found")
    return member_json(person, chat)


@method("getChatAdministrators")
def get_chat_administrators(call: Call) -> list[Json]:
    chat = call.readable_chat()
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    people = call.world.roster.people
    in_charge = [each for each in chat.members if chat.members[each] in IN_CHARGE]
    return [member_json(people[each], chat) for each in in_charge if not people[each].is_bot]


@method("getChatMemberCount")
def get_chat_member_count(call: Call) -> int:
    chat = call.readable_chat()
    if chat.is_private:
        return 2
    return sum(standing in PRESENT for standing in chat.members.values())


@method("leaveChat")
def leave_chat(call: Call) -> bool:
    chat = call.readable_chat()
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    groups.remove_bot(call.world, chat, call.world.bot, kicked=False)
    return True
