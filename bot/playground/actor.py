"""One person's view of the world: their chats, their messages, and waiting for the bot."""

from collections.abc import Callable, Iterator
from typing import Any

from bot.playground.group import Group
from bot.playground.models import Chat, Person, Stored
from bot.playground.views import Message
from bot.playground.world import World

SHOWN_IN_ERRORS = 5
ENOUGH = 300


class Actor:
    """`chat=None` is the private chat with the bot, an Actor the chat with that person."""

    def __init__(self, name: str, person: Person, world: World) -> None:
        self.name = name
        self.person = person
        self.world = world
        self.mark = 0  # the world's revision at this person's last action

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    @property
    def id(self) -> int:
        return self.person.id

    @property
    def first_name(self) -> str:
        return self.person.first_name

    @property
    def language_code(self) -> str | None:
        return self.person.language_code

    def messages(self, chat: "Group | Actor | None" = None) -> list[Message]:
        """What the person sees in the chat now, oldest first."""
        return self.world.messages(self.chat_of(chat).id)

    def last(self, chat: "Group | Actor | None" = None) -> Message:
        """The newest message of the bot."""
        return [each for each in self.messages(chat) if each.from_bot][-1]

    async def wait(  # noqa: PLR0913  # all optional, all named
        self,
        *,
        contains: str | None = None,
        button: str | None = None,
        matching: Callable[[Message], bool] | None = None,
        chat: "Group | Actor | None" = None,
        since: int | None = None,
        timeout: float = 10,  # noqa: ASYNC109
    ) -> Message:
        """The bot's newest message that was shown or changed after this person's last action.

        `contains` is looked for in the text, `button` among the inline buttons; `since` is an
        earlier `mark` to look further back (0: from the beginning). AssertionError, with what
        the chat shows, when nothing fits within `timeout` seconds.
        """
        start = self.mark if since is None else since

        def fits(message: Message) -> bool:
            return (
                (contains is None or contains in message.text)
                and (button is None or button in message.button_texts)
                and (matching is None or matching(message))
            )

        def look() -> Message | None:
            for message in self._changed_since(start, chat):
                if fits(message):
                    return message
            return None

        message = await self.world.changed.until(look, timeout)
        if message is None:
            wishes = {"text": contains, "button": button, "match": matching}
            raise AssertionError(self._disappointment(wishes, timeout, chat))
        return message

    def _disappointment(
        self, wishes: dict[str, Any], seconds: float, chat: "Group | Actor | None"
    ) -> str:
        wanted = " and ".join(f"{name} {wish!r}" for name, wish in wishes.items() if wish)
        return (
            f"{self.name} saw no new message of the bot with {wanted or 'anything'} "
            f"within {seconds} s; the chat shows:\n{self.screen(chat)}"
        )

    def _changed_since(self, start: int, chat: "Group | Actor | None") -> Iterator[Message]:
        """The bot's messages shown or changed after `start`, the latest change first."""
        stored = [
            each
            for each in self.chat_of(chat).messages.values()
            if each.from_bot and each.revision > start
        ]
        for each in sorted(stored, key=lambda one: -one.revision):
            yield self.world.view(each)

    def screen(self, chat: "Group | Actor | None" = None) -> str:
        """The last messages as text, for error messages."""
        lines = []
        for message in self.messages(chat)[-SHOWN_IN_ERRORS:]:
            new = "new, " if message.revision > self.mark else ""
            author = "bot" if message.from_bot else message.sender
            lines.append(f"  #{message.id} ({new}{author}) {message.text[:ENOUGH]!r}")
            lines += [f"      {' | '.join(b.text for b in row)}" for row in message.buttons]
        return "\n".join(lines) or "  nothing"

    def chat_of(self, place: "Group | Actor | None") -> Chat:
        """The chat meant by `place`, as this person is in it."""
        if place is None:
            return self.world.roster.chats[self.id]
        if isinstance(place, Group):
            return place.chat
        return self.world.roster.dialogue(self.person, place.person)

    def stored(self, message: Message) -> Stored:
        """The message as it is now; AssertionError once it is deleted."""
        found = self.world.roster.chats[message.chat_id].messages.get(message.id)
        if found is None:
            raise AssertionError(f"message #{message.id} {message.text[:40]!r} is deleted")
        return found

    def act(self) -> None:
        """From here on `wait` looks only at what comes after."""
        self.mark = self.world.revision
