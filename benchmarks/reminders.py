"""Due reminders a second, the cost of claiming as the table grows, stalls of the loop, lateness.

`python -m benchmarks.reminders [--rows 1000000] [--url postgresql+asyncpg://…]`; each reminder is
settled by its own commit, the sender answers at once and the send budget is off.
"""

import argparse
import asyncio
import datetime as dt
import statistics
import tempfile
import time
from itertools import count

from bot import memory
from bot.clock import SystemClock
from bot.db.card_queue import SqlShareBook
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.deal_book import SqlDealBook
from bot.db.push_queue import SqlPushQueue
from bot.db.tables import reminders, users
from bot.db.upgrade import upgrade
from bot.domain.ids import ChatId
from bot.push.rounds import Rounds
from bot.push.service import watch_rules
from bot.push.speaker import Speaker
from bot.push.worker import PushWorker
from bot.services.ports.push import Note, Notifier, Wanted

DUE = 10_000
CHUNK = 10_000
# Below the budget of 25 a second.
PACE, SECONDS = 20, 15


class InstantNotifier:
    def __init__(self) -> None:
        self.sent = count(1)

    async def send(
        self,
        chat_id: ChatId,  # noqa: ARG002  # the port's
        note: Note,  # noqa: ARG002  # the port's
        until: float,  # noqa: ARG002  # the port's
        is_wanted: Wanted | None = None,
    ) -> int:
        if is_wanted:
            await is_wanted()
        return next(self.sent)


class TimingNotifier:
    """When each of the expected chats was written to."""

    def __init__(self, expected: set[int]) -> None:
        self.moments: dict[int, dt.datetime] = {}
        self.expected = expected
        self.done = asyncio.Event()

    async def send(
        self,
        chat_id: ChatId,
        note: Note,  # noqa: ARG002  # the port's
        until: float,  # noqa: ARG002  # the port's
        is_wanted: Wanted | None = None,  # noqa: ARG002  # the port's
    ) -> int:
        self.moments[chat_id] = SystemClock().now()
        if self.expected <= self.moments.keys():
            self.done.set()
        return len(self.moments)


async def fill(database: Database, first: int, last: int, send_at: dt.datetime) -> None:
    """One reminder for each of so many chats."""
    for start in range(first, last, CHUNK):
        ids = range(start, min(start + CHUNK, last))
        async with database.write() as connection:
            await connection.execute(
                users.insert(), [{"id": n, "letters": "en", "created_at": send_at} for n in ids]
            )
            await connection.execute(reminders.insert(), [row(n, send_at) for n in ids])


def row(number: int, send_at: dt.datetime) -> dict[str, object]:
    return {
        "id": f"r{number}", "subject": f"s{number}", "kind": "free",
        "occurrence": "2026-12-01T10:00", "zone": "Asia/Omsk", "user_id": number,
        "chat_id": number, "text": "track", "send_at": send_at, "repeat": None, "nag": False,
        "nags": 0, "rev": 1, "state": "pending", "next_at": send_at, "owner": None, "attempt": 0,
        "failures": 0, "updated_at": send_at,
    }  # fmt: skip


async def watch(stalls: list[float]) -> None:
    """The longest time for which the loop served nobody else."""
    while True:
        started = time.perf_counter()
        await asyncio.sleep(0.005)
        stalls.append(time.perf_counter() - started - 0.005)


async def claiming(database: Database, rounds: int = 25) -> float:
    """The median cost of a batch, ms; what is claimed is left to its lease."""
    queue = SqlPushQueue(database, SystemClock())
    costs = []
    for _ in range(rounds):
        started = time.perf_counter()
        await queue.claim("bench", 20)
        costs.append((time.perf_counter() - started) * 1000)
    return statistics.median(costs)


async def pushing(database: Database) -> tuple[float, float]:
    """Reminders a second until nothing is due, and the longest stall in ms."""
    notifier = InstantNotifier()
    worker = worker_of(database, notifier)
    stalls: list[float] = []
    watcher = asyncio.ensure_future(watch(stalls))
    started = time.perf_counter()
    while await worker.step():
        pass
    seconds = time.perf_counter() - started
    watcher.cancel()
    return (next(notifier.sent) - 1) / seconds, max(stalls) * 1000


async def lateness(database: Database, first: int) -> float:
    """How late the last hundredth comes while the worker has time to spare, s."""
    now = SystemClock().now()
    due = [now + dt.timedelta(seconds=1 + number / PACE) for number in range(PACE * SECONDS)]
    async with database.write() as connection:
        people = [{"id": first + n, "letters": "en", "created_at": now} for n in range(len(due))]
        await connection.execute(users.insert(), people)
        rows = [row(first + n, moment) for n, moment in enumerate(due)]
        await connection.execute(reminders.insert(), rows)
    notifier = TimingNotifier({first + number for number in range(len(due))})
    worker = worker_of(database, notifier)
    rounds = Rounds(worker.step)
    running = asyncio.ensure_future(rounds.run())
    await notifier.done.wait()
    rounds.stop()
    await running
    late = sorted(
        (notifier.moments[first + n] - moment).total_seconds() for n, moment in enumerate(due)
    )
    return late[int(len(late) * 0.99)]


def worker_of(database: Database, notifier: Notifier) -> PushWorker:
    clock = SystemClock()
    deals, shares = SqlDealBook(database, Cipher(None)), SqlShareBook(database, clock)
    speaker = Speaker(deals, shares, watch_rules(clock.now().date()))
    return PushWorker(SqlPushQueue(database, clock), shares, speaker, notifier, clock)


async def main(url: str, rows: int) -> None:
    database = Database.open(url)
    await upgrade(database)
    now = SystemClock().now()
    await fill(database, 1, DUE + 1, now - dt.timedelta(minutes=1))
    small = await claiming(database)
    later = now + dt.timedelta(days=30)
    await fill(database, DUE + 1, rows + 1, later)
    large = await claiming(database)
    print(f"claim of 20: {small:.1f} ms of {DUE:,} rows, {large:.1f} ms of {rows:,}")
    print(f"ratio: {large / small:.2f}")
    memory.freeze_start_up()
    speed, stall = await pushing(database)
    print(f"{speed:.0f} reminders/s, longest stall of the loop {stall:.0f} ms")
    print(f"lateness at {PACE}/s, p99: {await lateness(database, rows + 1):.2f} s")
    await database.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--url", default="")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(chosen.url or f"sqlite+aiosqlite:///{folder}/bench.db", chosen.rows))
