"""The bot's queue of updates: numbered, expiring, filtered by what the bot asked for."""

import json
from collections import OrderedDict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.playground.signals import Signal
from bot.services.ports import Clock

Json = dict[str, Any]

KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
    "message_reaction_count",
)
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
LIFETIMES = {
    "callback_query": timedelta(seconds=150),
    "inline_query": timedelta(seconds=30),
    "chosen_inline_result": timedelta(minutes=10),
}
DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Update:
    """`queue` groups what a webhook gets strictly one after another; `text` is ready JSON."""

    id: int
    kind: str
    queue: Hashable
    expires_at: datetime
    text: str


class UpdateQueue:
    """What Telegram keeps for the bot until it is confirmed, for at most a day."""

    def __init__(self, clock: Clock, first_id: int) -> None:
        self._clock = clock
        self._pending: OrderedDict[int, Update] = OrderedDict()
        self._next_id = first_id
        self.allowed: list[str] = []
        self.changed = Signal()

    def wanted(self, kind: str) -> bool:
        """Sticky `allowed_updates`; an empty list means all but the three noisy kinds."""
        return kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT

    def add(self, kind: str, payload: Json, queue: Hashable) -> None:
        """Number the update and keep a snapshot of it, unless the bot does not want it."""
        if not self.wanted(kind):
            return
        update_id, self._next_id = self._next_id, self._next_id + 1
        text = json.dumps({"update_id": update_id, kind: payload}, ensure_ascii=False)
        expires_at = self._clock.now() + LIFETIMES.get(kind, DAY)
        self._pending[update_id] = Update(update_id, kind, queue, expires_at, text)
        self.changed.notify()

    def pending(self) -> list[Update]:
        """Everything undelivered, oldest first; what is past its time is forgotten."""
        now = self._clock.now()
        for update in [each for each in self._pending.values() if each.expires_at < now]:
            del self._pending[update.id]
        return list(self._pending.values())

    def confirm_below(self, offset: int) -> None:
        self.discard([update_id for update_id in self._pending if update_id < offset])

    def keep_last(self, count: int) -> None:
        """A negative offset: all but the newest `count` are forgotten."""
        self.discard(list(self._pending)[:-count])

    def discard(self, update_ids: Iterable[int]) -> None:
        for update_id in list(update_ids):
            self._pending.pop(update_id, None)
        self.changed.notify()

    def clear(self) -> None:
        self.discard(list(self._pending))

    async def drained(self, timeout: float = 10) -> None:  # noqa: ASYNC109
        """Wait until the bot has taken every update; AssertionError when it does not."""
        if not await self.changed.until(lambda: not self.pending() or None, timeout):
            kinds = [update.kind for update in self.pending()]
            raise AssertionError(f"after {timeout} s the bot has not taken: {kinds}")
