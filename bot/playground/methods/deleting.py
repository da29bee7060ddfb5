"""Deleting messages, within Telegram's two days."""

from datetime import UTC, datetime, timedelta

from bot.playground.call import Call, method
from bot.playground.errors import bad_request
from bot.playground.models import IN_CHARGE, Chat, Stored

DELETABLE_FOR = timedelta(hours=48)
MOST = 100


@method("deleteMessage")
def delete_message(call: Call) -> bool:
    chat = call.writable_chat()
    stored = call.message(chat, "delete")
    if not _may_delete(call, chat, stored):
        raise bad_request("message can't be deleted")
    call.world.remove(chat, [stored.id])
    return True


@method("deleteMessages")
def delete_messages(call: Call) -> bool:
    """What is not there, or may not be deleted, is skipped."""
    message_ids = call.params["message_ids"]
    if len(message_ids) > MOST:
        raise bad_request("too many message identifiers specified")
    chat = call.writable_chat()
    found = [chat.messages[each] for each in dict.fromkeys(message_ids) if each in chat.messages]
    call.world.remove(chat, [each.id for each in found if _may_delete(call, chat, each)])
    return True


def _may_delete(call: Call, chat: Chat, stored: Stored) -> bool:
    if call.world.roster.bot_standing(chat) in IN_CHARGE:
        return True
    sent = datetime.fromtimestamp(stored.body["date"], UTC)
    if call.world.clock.now() - sent > DELETABLE_FOR:
        return False
    return stored.from_bot or chat.is_private
