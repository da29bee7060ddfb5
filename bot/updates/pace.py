"""Keeps polling calm when a server answers "nothing new" at once instead of holding the request."""

import asyncio

_HELD = 1.0
_FIRST_PAUSE = 0.05
_LONGEST_PAUSE = 0.4


class Pace:
    """Real Telegram holds an empty request; other Bot API servers may not."""

    def __init__(self) -> None:
        self._pause = _FIRST_PAUSE
        self._asked = 0.0

    def ask(self) -> None:
        """A request leaves now."""
        self._asked = asyncio.get_running_loop().time()

    async def rest(self, *, got_something: bool) -> None:
        """Wait a little, ever longer, after each empty answer that came too soon."""
        took = asyncio.get_running_loop().time() - self._asked
        if got_something or took >= _HELD:
            self._pause = _FIRST_PAUSE
            return
        await asyncio.sleep(self._pause)
        self._pause = min(self._pause * 2, _LONGEST_PAUSE)
