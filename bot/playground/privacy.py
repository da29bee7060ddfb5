"""Which of the people's messages Telegram hands to the bot."""

from typing import TYPE_CHECKING, Any

from bot.playground import spans
from bot.playground.models import IN_CHARGE, PRESENT, ChatKind, Stored

if TYPE_CHECKING:
    from bot.playground.world import World

Json = dict[str, Any]

SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "pinned_message",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "forum_topic_created",
    "group_chat_created",
)


def bot_may_see(stored: Stored, world: "World") -> bool:
    """Private chats always; groups by membership and, unless it is off, privacy mode."""
    chat = stored.chat
    if chat.kind is ChatKind.BETWEEN_PEOPLE:
        return False
    if chat.is_private:
        return not chat.blocked
    standing = world.roster.bot_standing(chat)
    if standing not in PRESENT:
        return False
    return standing in IN_CHARGE or not world.privacy_mode or _meant_for_bot(stored, world)


def _meant_for_bot(stored: Stored, world: "World") -> bool:
    body = stored.body
    if any(key in body for key in SERVICE) or "via_bot" in body:
        return True
    if body.get("reply_to_message", {}).get("from", {}).get("id") == world.bot.id:
        return True
    return _commands_bot(body, f"@{world.bot.username}".lower(), spoke=stored.chat.bot_spoke)


def _commands_bot(body: Json, name: str, *, spoke: bool) -> bool:
    """`/cmd@bot` always, a bare `/cmd` only when the bot was the last bot to speak."""
    for entity in body.get("entities", []):
        if entity["type"] == "bot_command":
            command = spans.cut(body["text"], entity["offset"], entity["length"]).lower()
            if command.endswith(name) or ("@" not in command and spoke):
                return True
    return False
