"""Who and what lives in the emulated Telegram: people, chats, topics, messages."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Json = dict[str, Any]

SUPERGROUP_BASE = -1_000_000_000_000


class ChatKind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    BETWEEN_PEOPLE = "between people"  # a chat of two persons; the bot never sees it


class Standing(StrEnum):
    """A member's status, in the Bot API's words."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"


PRESENT = (Standing.CREATOR, Standing.ADMINISTRATOR, Standing.MEMBER)
IN_CHARGE = (Standing.CREATOR, Standing.ADMINISTRATOR)


@dataclass(slots=True)
class Person:
    """A Telegram account: a person, or the bot itself."""

    id: int
    first_name: str
    username: str | None = None
    last_name: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    deactivated: bool = False
    met_bot: bool = False  # the bot has seen this account somewhere, so it may name it

    def as_user(self) -> Json:
        known = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        present = {name: value for name, value in known.items() if value}
        return {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name, **present}


ANONYMOUS = Person(1087968824, "Group", username="GroupAnonymousBot", is_bot=True)
"""In whose name Telegram shows what an anonymous administrator of any supergroup writes."""


@dataclass(slots=True)
class Topic:
    """A forum topic; its id is the id of the service message that created it."""

    id: int
    name: str
    closed: bool = False


@dataclass(slots=True)
class Stored:
    """A message as it is now. `body` is replaced on a change, never altered in place."""

    body: Json
    chat: "Chat"
    from_bot: bool
    revision: int
    inline_id: str | None = None
    reactions: list[Json] = field(default_factory=list)  # the bot's own

    @property
    def id(self) -> int:
        return int(self.body["message_id"])

    @property
    def quoted(self) -> Json:
        """As it is embedded in a reply: without what it itself replied to."""
        return {key: value for key, value in self.body.items() if key != "reply_to_message"}


@dataclass(slots=True)
class Chat:
    """One chat as everybody in it sees it."""

    id: int
    kind: ChatKind
    title: str = ""
    people: tuple[Person, ...] = ()  # of a private chat
    username: str | None = None
    is_forum: bool = False
    members: dict[int, Standing] = field(default_factory=dict)
    messages: dict[int, Stored] = field(default_factory=dict)
    last_id: int = 0
    pinned: list[int] = field(default_factory=list)
    topics: dict[int, Topic] = field(default_factory=dict)
    keyboards: dict[int, Json] = field(default_factory=dict)  # reply keyboards by person
    started: bool = False  # of a private chat: the person has written to the bot
    blocked: bool = False
    bot_spoke: bool = False
    migrated_to: int | None = None
    deleted: bool = False

    @property
    def is_private(self) -> bool:
        return self.kind in (ChatKind.PRIVATE, ChatKind.BETWEEN_PEOPLE)

    def as_chat(self) -> Json:
        """The Bot API's Chat object."""
        if self.is_private:
            person = self.people[0]
            names = {"username": person.username, "last_name": person.last_name}
            body: Json = {"id": self.id, "first_name": person.first_name}
        else:
            names = {"username": self.username}
            body = {"id": self.id, "title": self.title}
        body |= {name: value for name, value in names.items() if value}
        body["type"] = self.kind.value
        if self.is_forum:
            body["is_forum"] = True
        return body

    def standing(self, person_id: int) -> Standing:
        return self.members.get(person_id, Standing.LEFT)

    def has(self, person_id: int) -> bool:
        """Whether the person can read this chat."""
        if self.is_private:
            return any(person.id == person_id for person in self.people)
        return self.standing(person_id) in PRESENT
