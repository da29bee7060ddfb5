"""Telegram's side of a webhook at a steady pace: delivers again until it hears 2xx."""

import asyncio
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

import aiohttp

from tests.e2e.faults.crew import SECRET

Json = dict[str, Any]
# As many as the product asks Telegram for.
CONNECTIONS = 40
HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET}


def asked(update_id: int, person: int, text: str) -> Json:
    """The update of a private message."""
    sender = {"id": person, "is_bot": False, "first_name": "Анна", "language_code": "ru"}
    chat = {"id": person, "type": "private", "first_name": "Анна"}
    entities = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    message = {
        "message_id": update_id, "date": int(time.time()), "from": sender, "chat": chat,
        "text": text, "entities": entities if text.startswith("/") else [],
    }  # fmt: skip
    return {"update_id": update_id, "message": message}


def wishes(people: Sequence[int], count: int, first: int = 1) -> list[Json]:
    """Reminders "дело <number>" asked for in turn; what is kept shows which ones were handled."""
    return [
        asked(number, people[number % len(people)], f"/remind завтра в 10 дело {number}")
        for number in range(first, first + count)
    ]


@dataclass
class Sender:
    """Posts to one webhook, or to several in turn; keeps what each attempt took and gave."""

    ports: list[int]
    retry_pause: float = 0.5
    took: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    retry_afters: set[str] = field(default_factory=set)
    taken: set[int] = field(default_factory=set)
    _turn: int = 0

    async def __aenter__(self) -> Self:
        self._slots = asyncio.Semaphore(CONNECTIONS * len(self.ports))
        connector = aiohttp.TCPConnector(limit=0)
        timeout = aiohttp.ClientTimeout(total=60)
        self._session = aiohttp.ClientSession(connector=connector, timeout=timeout)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def until_up(self, seconds: float = 60) -> None:
        for port in self.ports:
            end = time.monotonic() + seconds
            while not await self._is_up(port):
                assert time.monotonic() < end, f"nobody listens on {port}"
                await asyncio.sleep(0.1)

    async def _is_up(self, port: int) -> bool:
        try:
            async with self._session.get(f"http://127.0.0.1:{port}/health") as response:
                return response.status == 200
        except aiohttp.ClientError:
            return False

    async def post(self, update: Json) -> int:
        """One attempt; 0 when there was no answer."""
        self._turn += 1
        port = self.ports[self._turn % len(self.ports)]
        address = f"http://127.0.0.1:{port}/telegram"
        async with self._slots:
            started = time.perf_counter()
            try:
                async with self._session.post(address, json=update, headers=HEADERS) as response:
                    status = response.status
                    if status == 503:
                        self.retry_afters.add(response.headers.get("Retry-After", ""))
            except (aiohttp.ClientError, TimeoutError):
                status = 0
            self.took.append(time.perf_counter() - started)
        self.statuses[status] += 1
        if status == 200:
            self.taken.add(update["update_id"])
        return status

    async def deliver(self, update: Json) -> None:
        while await self.post(update) != 200:  # noqa: ASYNC110  # Telegram waits, too
            await asyncio.sleep(self.retry_pause)

    async def deliver_at(self, per_second: float, updates: Iterable[Json]) -> None:
        """Open loop: a slow answer does not slow down what comes after."""
        started = time.monotonic()
        async with asyncio.TaskGroup() as group:
            for number, update in enumerate(updates):
                await asyncio.sleep(max(started + number / per_second - time.monotonic(), 0))
                group.create_task(self.deliver(update))  # the group keeps it

    def percentile(self, share: float) -> float:
        """Milliseconds that so large a share of the attempts took at most."""
        return sorted(self.took)[int(len(self.took) * share) - 1] * 1000
