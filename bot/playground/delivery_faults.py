"""Updates that arrive twice or out of order, as Telegram's at-least-once delivery allows."""

from dataclasses import dataclass

from bot.playground.updates import Update


@dataclass(slots=True)
class _Script:
    skip: int
    left: int

    def takes(self) -> bool:
        """Whether the rule applies to the next update."""
        if self.left <= 0:
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.left -= 1
        return True


class DeliveryFaults:
    """Rules counted over updates from the moment they are added."""

    def __init__(self) -> None:
        self._duplicates: list[_Script] = []
        self._reorders: list[_Script] = []
        self._seen: set[int] = set()
        self._again: list[Update] = []

    def duplicate(self, nth: int = 1, times: int = 1) -> None:
        """Deliver the nth update from now, and the following `times - 1`, once more."""
        self._duplicates.append(_Script(nth - 1, times))

    def reorder(self, times: int = 1) -> None:
        """Swap each of the next `times` pairs of waiting updates."""
        self._reorders.append(_Script(0, times))

    @property
    def owes(self) -> bool:
        """Whether a second copy waits to be handed out."""
        return bool(self._again)

    def arranged(self, updates: list[Update]) -> list[Update]:
        """The updates of one getUpdates answer with the script applied."""
        result = self._again + updates
        self._again = [update for update in updates if self.doubles(update)]
        for at in range(0, len(result) - 1, 2):
            if self.swaps():
                result[at], result[at + 1] = result[at + 1], result[at]
        return result

    def doubles(self, update: Update) -> bool:
        """Whether this update, seen for the first time, is to come again."""
        if update.id in self._seen or not self._duplicates:
            return False
        self._seen.add(update.id)
        due = [script for script in self._duplicates if script.takes()]
        return bool(due)

    def swaps(self) -> bool:
        """Whether the next pair of waiting updates is to change places."""
        return any(script.takes() for script in self._reorders)
