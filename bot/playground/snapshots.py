"""What a client needs to draw its screens: chats, messages, commands, keyboards."""

from collections.abc import Callable
from typing import Any

from bot.playground.models import PRESENT, Chat, ChatKind, Stored
from bot.playground.profile import BotProfile
from bot.playground.roster import Roster
from bot.playground.views import Message

Json = dict[str, Any]


class Snapshots:
    """The reading half of the world; everything it returns is a copy or plain values."""

    roster: Roster
    profile: BotProfile

    view: Callable[[Stored], Message]

    def messages(self, chat_id: int) -> list[Message]:
        """Everything now visible in the chat, oldest first."""
        chat = self.roster.chats[chat_id]
        return [self.view(stored) for stored in chat.messages.values()]

    def chats_of(self, person_id: int) -> list[Json]:
        """The person's chat list: with the bot, groups, other people."""
        chats = [chat for chat in self.roster.chats.values() if chat.has(person_id)]
        return [self._summary(chat, person_id) for chat in chats if not chat.deleted]

    def commands_for(self, person_id: int, chat_id: int) -> list[Json]:
        """`[{command, description}]` behind the `/` button."""
        person, chat = self.roster.people[person_id], self.roster.chats[chat_id]
        return list(self.profile.commands_for(person, chat))

    def menu_button_for(self, person_id: int) -> Json:
        return dict(self.profile.menu_button_for(person_id))

    def reply_keyboard(self, person_id: int, chat_id: int) -> Json | None:
        """The keyboard under this person's input field, if the bot has shown one."""
        keyboards = self.roster.chats[chat_id].keyboards
        return keyboards.get(person_id) or keyboards.get(0)

    def bot_profile(self, language_code: str) -> Json:
        """Name, username, description and short description, as this language sees them."""
        kinds = ("name", "description", "short_description")
        texts = {kind: self.profile.text(kind, language_code) for kind in kinds}
        return {**texts, "id": self.roster.bot.id, "username": self.roster.bot.username}

    def _summary(self, chat: Chat, person_id: int) -> Json:
        last = list(chat.messages.values())[-1:]
        return {
            "id": chat.id,
            "kind": chat.kind.value,
            "title": self._title(chat, person_id),
            "bot_blocked": chat.blocked,
            "bot_present": self._bot_present(chat),
            "can_write": chat.migrated_to is None,
            "member_count": sum(standing in PRESENT for standing in chat.members.values()),
            "is_forum": chat.is_forum,
            "topics": [{"id": topic.id, "name": topic.name} for topic in chat.topics.values()],
            "pinned": list(chat.pinned),
            "last": self.view(last[0]).text if last else "",
        }

    def _title(self, chat: Chat, person_id: int) -> str:
        if chat.title:
            return chat.title
        other = next((each for each in chat.people if each.id != person_id), chat.people[0])
        return other.first_name

    def _bot_present(self, chat: Chat) -> bool:
        if chat.kind is ChatKind.BETWEEN_PEOPLE:
            return False
        return chat.is_private or chat.standing(self.roster.bot.id) in PRESENT
