"""The real bot as a process of its own, talking to the emulator; people are made as needed."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from bot.playground.driver import User
from bot.playground.server import BotApiServer
from bot.playground.views import Message

ROOT = Path(__file__).resolve().parents[3]
TOKEN = "4242424242:AAtest-token-of-nobody-0123456789ab"
_names = count(1)


@dataclass
class Stage:
    """The emulator and the bot's process. The database outlives both."""

    folder: Path
    server: BotApiServer
    settings: Mapping[str, str] = field(default_factory=dict)
    module: str = "bot"
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        environment = {
            **os.environ,
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.server.url,
            "DATABASE_URL": f"sqlite+aiosqlite:///{self.folder}/data/concierge.db",
            "PYTHONPATH": str(ROOT),
            **self.settings,
        }
        with (self.folder / "log.txt").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", self.module],
                cwd=self.folder, env=environment, stdout=log, stderr=log,
            )  # fmt: skip

    async def ready(self) -> None:
        """A start takes seconds, on a busy machine many; no test should pay for that."""
        await self.server.transcript.wait("setMyCommands", timeout=90)

    async def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """The exit code. The emulator goes on answering meanwhile."""
        if self.process is None:
            raise RuntimeError("not started")
        self.process.send_signal(number)
        return await asyncio.to_thread(self.process.wait, 30)

    @property
    def log(self) -> str:
        return (self.folder / "log.txt").read_text(encoding="utf-8")

    def person(self, first_name: str = "Анна") -> User:
        """Somebody the bot has never met."""
        return self.server.user(f"person{next(_names)}", first_name=first_name)


def query_of(message: Message, button: str = "Открыть на Alibaba") -> dict[str, list[str]]:
    """The parameters of the address behind a button."""
    (found,) = [one for one in message.all_buttons if one.text == button]
    assert found.url
    return parse_qs(urlsplit(found.url).query)
