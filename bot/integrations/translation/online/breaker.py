"""Leaves a failing service alone for a while, then lets one request try."""

from collections.abc import Callable

FAILURES = 3
COOL_DOWN_SECONDS = 60.0


class Breaker:
    """Opens after several failures in a row; `monotonic` gives seconds."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._failures = 0
        self._closes_at = 0.0
        self._is_probing = False

    @property
    def is_open(self) -> bool:
        """Whether a request would be refused now."""
        if self._failures < FAILURES:
            return False
        return self._is_probing or self._monotonic() < self._closes_at

    def admit(self) -> bool:
        """Ask for leave to make a request; say afterwards how it went."""
        if self.is_open:
            return False
        self._is_probing = self._failures >= FAILURES
        return True

    def succeeded(self) -> None:
        self._failures = 0
        self._is_probing = False

    def failed(self) -> bool:
        """A request failed because of the service; whether that opened the breaker."""
        was_open = self.is_open
        self._failures += 1
        self._is_probing = False
        self._closes_at = self._monotonic() + COOL_DOWN_SECONDS
        return self.is_open and not was_open

    def undecided(self) -> None:
        """The request told nothing about the service: the next one may probe."""
        self._is_probing = False
