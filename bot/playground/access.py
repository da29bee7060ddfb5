"""May the bot read or write this chat? Telegram's answers when it may not."""

from bot.playground.errors import bad_request, forbidden, migrated
from bot.playground.models import PRESENT, Chat, ChatKind, Standing
from bot.playground.roster import Roster


def chat_to_read(roster: Roster, chat_id: int | str) -> Chat:
    """The chat by id or @username, if the bot knows it."""
    chat = _found(roster, chat_id)
    if chat is None or chat.kind is ChatKind.BETWEEN_PEOPLE:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        raise migrated(chat.migrated_to)
    if chat.is_private:
        _check_known(chat)
    elif chat.deleted:
        raise forbidden("the group chat was deleted")
    else:
        _check_member(chat, roster.bot_standing(chat))
    return chat


def chat_to_write(roster: Roster, chat_id: int | str) -> Chat:
    """The same, and nobody forbids the bot to post there."""
    chat = chat_to_read(roster, chat_id)
    if chat.is_private:
        if chat.people[0].deactivated:
            raise forbidden("user is deactivated")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
    return chat


def _found(roster: Roster, chat_id: int | str) -> Chat | None:
    if isinstance(chat_id, str):
        if chat_id.startswith("@"):
            return roster.by_username(chat_id)
        raise bad_request("chat not found")
    if chat_id == roster.bot.id:
        raise forbidden("the bot can't send messages to the bot")
    return roster.chats.get(chat_id)


def _check_known(chat: Chat) -> None:
    if not chat.started and not chat.people[0].met_bot:
        raise bad_request("chat not found")


def _check_member(chat: Chat, standing: Standing) -> None:
    name = "supergroup chat" if chat.kind is ChatKind.SUPERGROUP else "group chat"
    if standing is Standing.KICKED:
        raise forbidden(f"bot was kicked from the {name}")
    if standing not in PRESENT:
        raise forbidden(f"bot is not a member of the {name}")
