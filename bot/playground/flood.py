"""Telegram's sending limits, generous: 30 a second for the bot, 20 a minute for one group."""

import math
from collections import deque
from collections.abc import Hashable
from datetime import timedelta

from bot.playground.errors import too_many_requests
from bot.services.ports import Clock

PER_SECOND = 30
PER_GROUP_MINUTE = 20
SENDING = ("send", "edit", "copy", "forward")
FREE = ("sendChatAction", "sendMessageDraft")


class FloodLimits:
    """Sliding windows over the injected clock; answering buttons is never limited."""

    def __init__(self, clock: Clock, *, enabled: bool = True) -> None:
        self._clock = clock
        self.enabled = enabled
        self._sent: dict[Hashable, deque[float]] = {}

    def check(self, method: str, chat_id: int | str | None) -> None:
        """429 with `retry_after` when this sending is one too many; edits count as sendings."""
        if not self.enabled or not method.startswith(SENDING) or method in FREE:
            return
        windows = [self._window("bot", timedelta(seconds=1), PER_SECOND)]
        if isinstance(chat_id, int) and chat_id < 0:
            windows.append(self._window(chat_id, timedelta(minutes=1), PER_GROUP_MINUTE))
        now = self._clock.now().timestamp()
        for window in windows:
            window.append(now)

    def _window(self, key: Hashable, span: timedelta, limit: int) -> deque[float]:
        window = self._sent.setdefault(key, deque())
        now = self._clock.now().timestamp()
        while window and window[0] <= now - span.total_seconds():
            window.popleft()
        if len(window) >= limit:
            wait = math.ceil(window[0] + span.total_seconds() - now)
            raise too_many_requests(max(wait, 1))
        return window
