"""The register of accounts and chats, with the identifiers Telegram would give them."""

from itertools import count

from bot.playground.models import (
    SUPERGROUP_BASE,
    Chat,
    ChatKind,
    Person,
    Standing,
)

FIRST_PERSON = 5_000_000_001
FIRST_GROUP = 4_000_001
FIRST_SUPERGROUP = 2_000_000_001
FIRST_DIALOGUE = 9_000_000_000_001


class Roster:
    """Looks up people and chats; creates them with fresh ids."""

    def __init__(self, bot: Person) -> None:
        self.bot = bot
        self.people: dict[int, Person] = {bot.id: bot}
        self.chats: dict[int, Chat] = {}
        self._person_ids = count(FIRST_PERSON)
        self._group_ids = count(FIRST_GROUP)
        self._supergroup_ids = count(FIRST_SUPERGROUP)
        self._dialogue_ids = count(FIRST_DIALOGUE)

    def add_person(
        self, first_name: str, username: str | None, language_code: str | None
    ) -> Person:
        """A new account, with its still silent private chat with the bot."""
        person = Person(next(self._person_ids), first_name, username, language_code=language_code)
        self.people[person.id] = person
        chat = Chat(person.id, ChatKind.PRIVATE, people=(person, self.bot))
        self.chats[chat.id] = chat
        return person

    def add_group(self, title: str, *, supergroup: bool, forum: bool = False) -> Chat:
        """An empty group; a forum is always a supergroup."""
        if supergroup or forum:
            chat_id = SUPERGROUP_BASE - next(self._supergroup_ids)
            chat = Chat(chat_id, ChatKind.SUPERGROUP, title, is_forum=forum)
        else:
            chat = Chat(-next(self._group_ids), ChatKind.GROUP, title)
        self.chats[chat.id] = chat
        return chat

    def dialogue(self, one: Person, other: Person) -> Chat:
        """The chat between two people, where the bot appears only through inline mode."""
        for chat in self.chats.values():
            if chat.kind is ChatKind.BETWEEN_PEOPLE and chat.has(one.id) and chat.has(other.id):
                return chat
        chat = Chat(next(self._dialogue_ids), ChatKind.BETWEEN_PEOPLE, people=(other, one))
        self.chats[chat.id] = chat
        return chat

    def by_username(self, name: str) -> Chat | None:
        """A public supergroup by @name; private chats are not found this way."""
        wanted = name.removeprefix("@").lower()
        for chat in self.chats.values():
            if chat.username and chat.username.lower() == wanted:
                return chat
        return None

    def bot_standing(self, chat: Chat) -> Standing:
        return chat.standing(self.bot.id)
