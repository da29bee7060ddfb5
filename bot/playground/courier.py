"""Webhook delivery: in order inside a queue, queues side by side, again until it is taken."""

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.nursery import Nursery
from bot.playground.delivery_faults import DeliveryFaults
from bot.playground.requests import RawCall, call_in_reply
from bot.playground.updates import Update, UpdateQueue
from bot.services.ports import Clock

Json = dict[str, Any]
RunMethod = Callable[[RawCall], Awaitable[object]]

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # a header's name
MAX_RETRY_AFTER = 3600
LONGEST_PAUSE = (60, 120)
TIMEOUT = aiohttp.ClientTimeout(total=60)
SUCCESS = range(200, 300)


@dataclass(frozen=True, slots=True)
class Target:
    """Where updates go; an empty URL means nowhere."""

    url: str = ""
    secret: str = ""
    max_connections: int = 0


@dataclass(slots=True)
class Supply:
    """What is delivered, and how patiently: pauses are 0, then 1, 2, 4 ... `retry_unit` s."""

    queue: UpdateQueue
    faults: DeliveryFaults
    clock: Clock
    retry_unit: float = 2.0
    run_method: RunMethod | None = None


class Courier:
    """Carries the updates of one webhook until its nursery is closed."""

    def __init__(self, target: Target, supply: Supply, nursery: Nursery) -> None:
        self._target = target
        self._supply = supply
        self._queue = supply.queue
        self._faults = supply.faults
        self._clock = supply.clock
        self._nursery = nursery
        self._slots = asyncio.Semaphore(target.max_connections)
        self._lines: dict[Hashable, deque[Update]] = {}
        self._newest = 0
        self.last_error: Json = {}

    async def distribute(self) -> None:
        """Put every new update into the line of its queue, for ever."""
        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(timeout=TIMEOUT, connector=connector) as session:

            def line_up() -> None:
                for update in self._queue.pending():
                    if update.id > self._newest:
                        self._newest = update.id
                        self._join(update, session)

            await self._queue.changed.until(line_up, None)

    def _join(self, update: Update, session: aiohttp.ClientSession) -> None:
        line = self._lines.get(update.queue)
        if line is not None:
            line.append(update)
            return
        self._lines[update.queue] = deque([update])
        work = self._work(update.queue, session)
        self._nursery.start(work, name=f"webhook queue {update.queue}")

    async def _work(self, queue: Hashable, session: aiohttp.ClientSession) -> None:
        line = self._lines[queue]
        while line:
            if len(line) > 1 and self._faults.swaps():
                line[0], line[1] = line[1], line[0]
            update = line.popleft()
            await self._deliver(update, session)
            if self._faults.doubles(update):
                await self._post(update, session)
        del self._lines[queue]

    async def _deliver(self, update: Update, session: aiohttp.ClientSession) -> None:
        """Again and again until it is taken or its time is over."""
        failures = 0
        while self._clock.now() <= update.expires_at:
            pause = await self._post(update, session)
            if pause is None:
                break
            failures += 1
            await asyncio.sleep(pause or self._pause(failures))
        self._queue.discard([update.id])

    def _pause(self, failures: int) -> float:
        """The first retry is immediate, then 2, 4, 8 ... s."""
        if failures == 1:
            return 0.0
        longest = random.uniform(*LONGEST_PAUSE)  # noqa: S311  # jitter
        return float(min(self._supply.retry_unit * 2 ** (failures - 2), longest))

    async def _post(self, update: Update, session: aiohttp.ClientSession) -> float | None:
        """None when the bot took it; otherwise the pause it asked for, or 0."""
        headers = {"Content-Type": "application/json"}
        if self._target.secret:
            headers[SECRET_HEADER] = self._target.secret
        try:
            async with (
                self._slots,
                session.post(
                    self._target.url,
                    data=update.text.encode(),
                    headers=headers,
                    allow_redirects=False,
                ) as response,
            ):
                if response.status not in SUCCESS:
                    text = f"Wrong response from the webhook: {response.status}"
                    self._note(f"{text} {response.reason}")
                    return _retry_after(response)
                call = await call_in_reply(response)
        except (aiohttp.ClientError, TimeoutError) as error:
            self._note(f"Connection failed: {type(error).__name__}")
            return 0.0
        if call and self._supply.run_method:
            await self._supply.run_method(call)
        return None

    def _note(self, text: str) -> None:
        date = int(self._clock.now().timestamp())
        self.last_error = {"last_error_date": date, "last_error_message": text}


def _retry_after(response: aiohttp.ClientResponse) -> float:
    value = response.headers.get("Retry-After", "")
    return float(min(int(value), MAX_RETRY_AFTER)) if value.isdigit() else 0.0
