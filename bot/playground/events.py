"""What happened in the world, told to whoever watches it (the chat page, tests)."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, ClassVar, Self

from bot.playground.views import Message


@dataclass(frozen=True, slots=True)
class MessageShown:
    """A new message, from a person or the bot."""

    kind: ClassVar[str] = "message"
    chat_id: int
    message: Message


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """The message looks different now: text, caption, media or keyboard."""

    kind: ClassVar[str] = "edit"
    chat_id: int
    message: Message


@dataclass(frozen=True, slots=True)
class MessagesDeleted:
    kind: ClassVar[str] = "delete"
    chat_id: int
    message_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BotActs:
    """A chat action such as `typing`; a client shows it for at most five seconds."""

    kind: ClassVar[str] = "action"
    chat_id: int
    action: str


@dataclass(frozen=True, slots=True)
class DraftShown:
    """The text the bot is still writing; a client shows it for at most thirty seconds."""

    kind: ClassVar[str] = "draft"
    chat_id: int
    draft_id: int
    html: str


@dataclass(frozen=True, slots=True)
class CallbackAnswered:
    kind: ClassVar[str] = "callback"
    user_id: int
    query_id: str
    text: str
    show_alert: bool
    url: str


@dataclass(frozen=True, slots=True)
class CommandsChanged:
    """Commands, the menu button, the bot's name or description: ask the world again."""

    kind: ClassVar[str] = "commands"


@dataclass(frozen=True, slots=True)
class ChatChanged:
    """Members, title, pins, topics, blocking or migration: ask the world again."""

    kind: ClassVar[str] = "chat"
    chat_id: int


@dataclass(frozen=True, slots=True)
class ClockMoved:
    kind: ClassVar[str] = "clock"
    now: datetime


Event = (
    MessageShown
    | MessageEdited
    | MessagesDeleted
    | BotActs
    | DraftShown
    | CallbackAnswered
    | CommandsChanged
    | ChatChanged
    | ClockMoved
)


def as_json(event: Event) -> dict[str, Any]:
    """The event as plain JSON values, with its `kind`."""
    if isinstance(event, MessageShown | MessageEdited):
        return {
            "kind": event.kind,
            "chat_id": event.chat_id,
            "message": event.message.as_json(),
        }
    if isinstance(event, ClockMoved):
        return {"kind": event.kind, "now": event.now.isoformat()}
    return {"kind": event.kind, **asdict(event)}


class Subscription:
    """An endless stream of events from the moment of subscribing; close it when done."""

    def __init__(self, watchers: "set[Subscription]") -> None:
        self._queue: asyncio.Queue[Event] = asyncio.Queue()
        self._watchers = watchers
        watchers.add(self)

    def push(self, event: Event) -> None:
        self._queue.put_nowait(event)

    async def get(self) -> Event:
        return await self._queue.get()

    def close(self) -> None:
        self._watchers.discard(self)

    async def __aiter__(self) -> AsyncIterator[Event]:
        while True:
            yield await self._queue.get()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
