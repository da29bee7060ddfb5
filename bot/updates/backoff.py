"""How long to wait between attempts, and for how long to keep trying."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Backoff:
    """Doubling delays in seconds. After `patience` seconds of waiting an update is given up."""

    first: float = 1.0
    longest: float = 60.0
    patience: float = 600.0

    def delays(self) -> Iterator[float]:
        """1, 2, 4 ... `longest`, `longest` ... without end."""
        delay = self.first
        while True:
            yield min(delay, self.longest)
            delay = min(delay * 2, self.longest)
