"""Which updates are being handled, and how far Telegram may forget. Pure bookkeeping."""

from collections.abc import Iterable


class Window:
    """Telegram forgets every update below the offset, so it never passes an unfinished one."""

    def __init__(self) -> None:
        self._pending: set[int] = set()
        self._done: set[int] = set()
        self._after_newest = 0
        self._sent = 0

    @property
    def has_pending(self) -> bool:
        return bool(self._pending)

    def holds(self, update_id: int) -> bool:
        """Whether Telegram still has to remember the update for us."""
        return update_id in self._pending

    @property
    def offset(self) -> int:
        """The first unfinished update, or the one after all; 0 when nothing has come yet."""
        return min(self._pending, default=self._after_newest)

    def send_offset(self) -> int:
        """The offset for the next request; what lies below it will not be offered again."""
        self._sent = self.offset
        self._done = {update_id for update_id in self._done if update_id >= self._sent}
        return self._sent

    def begin(self, offered: Iterable[int]) -> list[int]:
        """Those of the offered updates that are neither being handled nor finished."""
        ids = list(offered)
        if ids and min(ids) < self._sent:
            # After a quiet week Telegram starts counting anywhere.
            self._after_newest = 0
        fresh = [i for i in dict.fromkeys(ids) if i not in self._pending and i not in self._done]
        self._pending.update(fresh)
        self._after_newest = max([self._after_newest, *(i + 1 for i in ids)])
        return fresh

    def finish(self, update_id: int) -> None:
        """The update is safe in the database; saying so again changes nothing."""
        if update_id in self._pending:
            self._pending.remove(update_id)
            self._done.add(update_id)
