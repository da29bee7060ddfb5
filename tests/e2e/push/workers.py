"""Push processes of their own, and what has become of their reminders."""

import asyncio
import multiprocessing
import time
from multiprocessing.context import ForkServerProcess

from bot.clock import SystemClock
from bot.db.database import Database
from bot.playground.server import BotApiServer
from tests.e2e.faults.crew import free_port
from tests.e2e.push import program
from tests.integration.reminders import due, states, store

_forks = multiprocessing.get_context("forkserver")
_forks.set_forkserver_preload([program.__name__])
NOW = SystemClock().now


class Worker:
    def __init__(self, server: BotApiServer, database_url: str) -> None:
        self.health_port = free_port()
        self._arguments = (server.url, server.token, database_url, self.health_port)
        self.process = self.start()

    def start(self) -> ForkServerProcess:
        self.process = _forks.Process(target=program.main, args=self._arguments)
        self.process.start()
        return self.process

    def pid(self) -> int:
        assert self.process.pid is not None
        return self.process.pid

    async def exit_code(self) -> int | None:
        await asyncio.to_thread(self.process.join, 20)
        return self.process.exitcode


async def settled(database: Database, state: str = "sent", seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while set((await states(database)).values()) != {state}:
        assert time.monotonic() < end, await states(database)
        await asyncio.sleep(0.1)


async def reminded(server: BotApiServer, database: Database, people: int = 1) -> list[list[str]]:
    """One due reminder for each of so many people; what each has read, asked for later."""
    rows = []
    for number in range(people):
        person = server.user(f"person{number}")
        await person.send("/start")
        rows.append(due(NOW(), chat_id=person.id))
    await store(database, *rows, at=NOW())
    return []


def texts(server: BotApiServer, people: int = 1) -> list[int]:
    """How many reminders each has got."""
    return [
        sum(message.from_bot for message in server.user(f"person{number}").messages())
        for number in range(people)
    ]
