"""The fault script: what goes wrong, on which request, and at which moment of it."""

import asyncio
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from bot.playground.delivery_faults import DeliveryFaults
from bot.playground.transcript import Request


class FaultKind(StrEnum):
    TOO_MANY_REQUESTS = "429"
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502 with an HTML page"
    TRUNCATED = "200 with half the JSON"
    EMPTY = "200 without a body"
    RESET = "connection reset"
    DELAY = "slow reply"
    KILL = "SIGKILL to the bot"


class Moment(StrEnum):
    """Relative to the method doing its work and to its answer leaving."""

    BEFORE = "before acceptance"
    ACCEPTED = "after acceptance, before the reply"
    REPLIED = "after the reply"


AFTER_THE_WORK = (FaultKind.TRUNCATED, FaultKind.EMPTY)


@dataclass(eq=False, slots=True)
class Fault:
    """Hits requests number `nth` .. `nth + times - 1` of those that match, counted from `add`.

    `times=None` means for ever. `method`, `chat_id` and `when` narrow what matches.
    TRUNCATED and EMPTY happen after the work is done unless `moment` says otherwise, the
    others before it. `seconds` is the delay, `retry_after` belongs to 429, `pid` to KILL.
    """

    kind: FaultKind
    method: str | None = None
    nth: int = 1
    times: int | None = 1
    moment: Moment | None = None
    retry_after: int = 1
    seconds: float = 0.0
    pid: int | Callable[[], int] | None = None
    chat_id: int | None = None
    when: Callable[[Request], bool] | None = None
    matched: int = 0
    hits: list[Request] = field(default_factory=list)
    happened: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        if self.moment is None:
            late = self.kind in AFTER_THE_WORK
            self.moment = Moment.ACCEPTED if late else Moment.BEFORE
        if self.kind is FaultKind.KILL and self.pid is None:
            raise ValueError("a KILL fault needs the pid of the process to kill")
        if self.moment is Moment.REPLIED and self.kind is not FaultKind.KILL:
            raise ValueError("after the reply only KILL makes sense")

    def takes(self, request: Request) -> bool:
        """Count a matching request; True when it is this fault's turn."""
        if self.method and self.method.lower() != request.method.lower():
            return False
        if self.chat_id is not None and self.chat_id != request.chat_id:
            return False
        if self.when and not self.when(request):
            return False
        self.matched += 1
        over = self.times is not None and self.matched >= self.nth + self.times
        return self.matched >= self.nth and not over

    def strike(self, request: Request) -> None:
        """Note the hit, and kill when this is a KILL."""
        self.hits.append(request)
        if self.kind is FaultKind.KILL and self.pid is not None:
            pid = self.pid() if callable(self.pid) else self.pid
            os.kill(pid, signal.SIGKILL)
        self.happened.set()


class Faults:
    """Everything scripted to go wrong; empty means that nothing does."""

    def __init__(self) -> None:
        self.updates = DeliveryFaults()
        self._script: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        self._script.append(fault)
        return fault

    def clear(self) -> None:
        """Back to a healthy server."""
        self._script.clear()

    def for_request(self, request: Request) -> Fault | None:
        """The first fault whose turn it is; the others count the request too."""
        due = [fault for fault in self._script if fault.takes(request)]
        return due[0] if due else None
