"""Processes of the product that can be killed, stopped and watched; each is a fork of one parent."""

import asyncio
import datetime as dt
import multiprocessing
import os
import re
import signal
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any, Self

from bot.playground.server import BotApiServer
from tests.e2e.faults import program

SECRET = "secret-of-the-fault-suite-0123456789abcdef"
TOKEN = "4242424242:AAtest-token-of-nobody-0123456789ab"
PAGE = os.sysconf("SC_PAGE_SIZE")
# One process imports the product, each worker is its fork: a start takes moments, not seconds.
_forks = multiprocessing.get_context("forkserver")


@dataclass
class Hand:
    """One process. `start` after its end makes another with the same work."""

    work: Callable[..., None]
    arguments: tuple[Any, ...]
    process: ForkServerProcess = field(init=False)

    def start(self) -> None:
        self.process = _forks.Process(target=self.work, args=self.arguments)
        self.process.start()

    def pid(self) -> int:
        assert self.process.pid is not None
        return self.process.pid

    def signal(self, number: signal.Signals) -> None:
        os.kill(self.pid(), number)

    async def ended(self, seconds: float = 30) -> int | None:
        """The exit code, negative after a signal; None when it still runs."""
        await asyncio.to_thread(self.process.join, seconds)
        return self.process.exitcode

    def memory(self) -> float:
        """Resident, in megabytes."""
        pages = Path(f"/proc/{self.pid()}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * PAGE / 1e6

    def open_files(self) -> int:
        return len(list(Path(f"/proc/{self.pid()}/fd").iterdir()))


@dataclass
class Crew:
    """Hires processes over one emulator and one database, and sends them home at the end.

    The time of all of them is quick since `quick_since`, if that is set.
    """

    server: BotApiServer
    database_url: str
    folder: Path
    quick_since: dt.datetime | None = None
    hands: list[Hand] = field(default_factory=list)

    def web(self, port: int, database_url: str | None = None) -> Hand:
        more = {
            "WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
            "WEBHOOK_SECRET": SECRET,
            "PORT": str(port),
        }
        environment = self._environment(database_url) | more
        return self._hire(program.web, environment, self.log_path, self.quick_since)

    def push(self, lease: float = 30, skew: float = 0, database_url: str | None = None) -> Hand:
        """A call may take a third of the lease: a short one turns a busy machine into failures."""
        environment = self._environment(database_url)
        return self._hire(program.push, environment, self.log_path, lease, skew, self.quick_since)

    def _environment(self, database_url: str | None) -> dict[str, str]:
        return {
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.server.url,
            "DATABASE_URL": database_url or self.database_url,
        }

    @property
    def log_path(self) -> str:
        return str(self.folder / "log.txt")

    @property
    def log(self) -> str:
        path = Path(self.log_path)
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def _hire(self, work: Callable[..., None], *arguments: Any) -> Hand:
        hand = Hand(work, arguments)
        hand.start()
        self.hands.append(hand)
        return hand

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """End what still runs. Whatever happened, no log has the token, a name or what they said."""
        for hand in self.hands:
            hand.process.kill()
            await asyncio.to_thread(hand.process.join)
        assert TOKEN not in self.log
        assert not re.search(r"person\d|дело \d", self.log, re.IGNORECASE)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


_forks.set_forkserver_preload([program.__name__])
