"""The state of one bot's Telegram: people, chats, messages, files, queries, commands."""

from datetime import timedelta
from typing import Any, Protocol

from bot.playground import events, privacy
from bot.playground.callbacks import CallbackQueries
from bot.playground.files import FileStore
from bot.playground.inline_queries import InlineQueries
from bot.playground.models import Chat, Person, Stored
from bot.playground.profile import BotProfile
from bot.playground.roster import Roster
from bot.playground.signals import Signal
from bot.playground.snapshots import Snapshots
from bot.playground.updates import UpdateQueue
from bot.playground.views import Attachment, Message
from bot.services.ports import Clock

Json = dict[str, Any]


class MovableClock(Clock, Protocol):
    """A clock that the playground may move forward."""

    def advance(self, by: timedelta) -> None: ...


class World(Snapshots):
    """Everything that happens goes through `post`, `change`, `remove` and `publish`."""

    def __init__(self, clock: MovableClock, bot: Person, first_update_id: int) -> None:
        self.clock = clock
        self.roster = Roster(bot)
        self.files = FileStore()
        self.updates = UpdateQueue(clock, first_update_id)
        self.callbacks = CallbackQueries(clock)
        self.inline = InlineQueries(clock)
        self.profile = BotProfile(bot.first_name)
        self.privacy_mode = True
        self.inline_mode = True
        self.inline_feedback = True
        self.changed = Signal()
        self.revision = 0
        self._watchers: set[events.Subscription] = set()

    @property
    def bot(self) -> Person:
        return self.roster.bot

    def subscribe(self) -> events.Subscription:
        """Everything that happens from now on; close the subscription when done."""
        return events.Subscription(self._watchers)

    def publish(self, event: events.Event) -> None:
        for watcher in self._watchers:
            watcher.push(event)
        self.changed.notify()

    def advance(self, by: timedelta) -> None:
        """Move the clock forward and tell the watchers."""
        self.clock.advance(by)
        self.publish(events.ClockMoved(self.clock.now()))

    def unix_now(self) -> int:
        return int(self.clock.now().timestamp())

    def post(
        self, chat: Chat, sender: Person, content: Json, *, inline_id: str | None = None
    ) -> Stored:
        """Put a message into the chat and show it; a person's message also goes to the bot."""
        chat.last_id += 1
        from_bot = sender is self.bot
        body = {
            "message_id": chat.last_id,
            "from": sender.as_user(),
            "chat": chat.as_chat(),
            "date": self.unix_now(),
            **content,
        }
        stored = Stored(body, chat, from_bot, self._next_revision(), inline_id)
        chat.messages[stored.id] = stored
        if from_bot:
            chat.bot_spoke = True
        elif privacy.bot_may_see(stored, self):
            self.updates.add("message", body, chat.id)
        self.publish(events.MessageShown(chat.id, self.view(stored)))
        return stored

    def change(self, stored: Stored, body: Json) -> None:
        """Replace what the message says; watchers and waiting people see it at once."""
        stored.body = body
        stored.revision = self._next_revision()
        self.publish(events.MessageEdited(stored.chat.id, self.view(stored)))

    def remove(self, chat: Chat, message_ids: list[int]) -> None:
        for message_id in message_ids:
            del chat.messages[message_id]
            if message_id in chat.pinned:
                chat.pinned.remove(message_id)
        self.revision += 1
        self.publish(events.MessagesDeleted(chat.id, tuple(message_ids)))

    def view(self, stored: Stored) -> Message:
        return Message(
            stored.body,
            stored.chat.id,
            stored.revision,
            stored.from_bot,
            stored.inline_id,
            self.attachment,
            tuple(str(each.get("emoji", "")) for each in stored.reactions),
        )

    def attachment(self, file_id: str) -> Attachment:
        file = self.files.get(file_id)
        return Attachment(file.id, file.kind, file.name, file.mime, file.data)

    def by_inline_id(self, inline_id: str) -> Stored | None:
        for chat in self.roster.chats.values():
            for stored in chat.messages.values():
                if stored.inline_id == inline_id:
                    return stored
        return None

    def _next_revision(self) -> int:
        self.revision += 1
        return self.revision
