"""A group chat and what its people do to it."""

from typing import TYPE_CHECKING

from bot.playground import groups
from bot.playground.models import Chat, Person, Standing
from bot.playground.topics import create_topic
from bot.playground.views import Message

if TYPE_CHECKING:
    from bot.playground.actor import Actor
    from bot.playground.world import World


class Group:
    """Stands for one conversation: after `migrate` it points at the new supergroup."""

    def __init__(self, chat: Chat, world: "World", founder: "Actor") -> None:
        self.chat = chat
        self._world = world
        self._founder = founder.person
        chat.members[founder.person.id] = Standing.CREATOR

    @property
    def id(self) -> int:
        return self.chat.id

    @property
    def title(self) -> str:
        return self.chat.title

    def messages(self) -> list[Message]:
        return self._world.messages(self.id)

    def add(self, user: "Actor") -> None:
        """The founder adds the person."""
        self._set(user.person, Standing.MEMBER)

    def leave(self, user: "Actor") -> None:
        groups.set_standing(self._world, self.chat, user.person, user.person, Standing.LEFT)

    def remove(self, user: "Actor") -> None:
        self._set(user.person, Standing.KICKED)

    def promote(self, user: "Actor") -> None:
        self._set(user.person, Standing.ADMINISTRATOR)

    def add_bot(self, by: "Actor | None" = None) -> None:
        actor = by.person if by else self._founder
        groups.set_standing(self._world, self.chat, self._world.bot, actor, Standing.MEMBER)

    def promote_bot(self) -> None:
        """An administrator sees every message, whatever privacy mode says."""
        self._set(self._world.bot, Standing.ADMINISTRATOR)

    def kick_bot(self) -> None:
        groups.remove_bot(self._world, self.chat, self._founder, kicked=True)

    def migrate(self) -> int:
        """Upgrade a basic group to a supergroup; returns the old chat id."""
        old = self.chat
        self.chat = groups.migrate(self._world, old, self._founder)
        return old.id

    def create_topic(self, name: str) -> int:
        """The new topic's message_thread_id."""
        return create_topic(self._world, self.chat, self._founder, name).id

    def delete(self) -> None:
        """The group exists no more: the bot gets 403 from now on."""
        self.chat.deleted = True

    def _set(self, person: Person, standing: Standing) -> None:
        groups.set_standing(self._world, self.chat, person, self._founder, standing)
