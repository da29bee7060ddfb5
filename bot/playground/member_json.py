"""ChatMember objects."""

from typing import Any

from bot.playground.models import Chat, Person, Standing

Json = dict[str, Any]

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)


def member_json(person: Person, chat: Chat) -> Json:
    """The person's ChatMember in this chat, as it is now."""
    standing = Standing.MEMBER if chat.is_private else chat.standing(person.id)
    return standing_json(person, standing)


def standing_json(person: Person, standing: Standing) -> Json:
    body: Json = {"user": person.as_user(), "status": standing.value}
    if standing is Standing.CREATOR:
        body["is_anonymous"] = False
    if standing is Standing.ADMINISTRATOR:
        body |= dict.fromkeys(RIGHTS, True)
        body |= {"can_be_edited": False, "is_anonymous": False, "can_pin_messages": True}
    if standing is Standing.KICKED:
        body["until_date"] = 0
    return body
