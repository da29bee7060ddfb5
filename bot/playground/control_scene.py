"""What one person has on their screen, as JSON for the page."""

from collections.abc import Mapping
from typing import Any

from bot.playground import events
from bot.playground.driver import Group, User
from bot.playground.server import BotApiServer

Json = dict[str, Any]
Place = Group | User | None
SHOWN_MESSAGES = 300


class Scene:
    """Finds people and chats by what the page calls them; LookupError for anything unknown."""

    def __init__(self, server: BotApiServer, words: Mapping[str, str]) -> None:
        self.server = server
        self._words = words

    def populate(self) -> None:
        """Two people and a group they share, when nobody lives here yet."""
        if self.server.users:
            return
        people = [
            self.server.user(name, first_name=self._words[f"playground-person-{name}"])
            for name in ("anna", "boris")
        ]
        self.server.group(self._words["playground-group-sample"], members=people)

    def newcomer(self, first_name: str) -> User:
        """One more person; every open page learns of them."""
        key = f"guest-{len(self.server.users) + 1}"
        person = self.server.user(key, first_name=first_name)
        self.server.world.publish(events.ChatChanged(person.id))
        return person

    def person(self, key: str) -> User:
        """The named person; without a name, the first one."""
        people = self.server.users
        if not key and people:
            return next(iter(people.values()))
        return people[key]

    def place(self, person: User, chat_id: int) -> Place:
        """One of the chats this person has; None stands for the one with the bot."""
        if chat_id == person.id:
            return None
        if chat_id not in self.chat_ids(person):
            raise LookupError(f"{person.name} has no chat {chat_id}")
        for group in self.server.groups:
            if group.id == chat_id:
                return group
        partners = {each.id for each in self.server.world.roster.chats[chat_id].people}
        return next(
            one for one in self.server.users.values() if one.id in partners and one.id != person.id
        )

    def chat_ids(self, person: User) -> set[int]:
        return {int(chat["id"]) for chat in self.server.world.chats_of(person.id)}

    def snapshot(self, person: User) -> Json:
        world = self.server.world
        return {
            "kind": "snapshot",
            "me": _person_json(person),
            "people": [_person_json(one) for one in self.server.users.values()],
            "bot": world.bot_profile(person.language_code or ""),
            "chats": [self._chat(person, chat) for chat in world.chats_of(person.id)],
            "now": self.server.clock.now().timestamp(),
        }

    def _chat(self, person: User, chat: Json) -> Json:
        world = self.server.world
        chat_id = int(chat["id"])
        return {
            **{key: chat.get(key) for key in ("id", "kind", "title", "member_count")},
            "bot_blocked": bool(chat.get("bot_blocked")),
            "commands": world.commands_for(person.id, chat_id) if chat["bot_present"] else [],
            "reply_keyboard": world.reply_keyboard(person.id, chat_id),
            "messages": [one.body for one in world.messages(chat_id)[-SHOWN_MESSAGES:]],
        }


def _person_json(person: User) -> Json:
    return {"key": person.name, "id": person.id, "name": person.first_name}
