"""Rows of reminders, and a messenger that does as it is told."""

import datetime as dt
from collections.abc import Callable
from itertools import count

from bot.clock import OffsetClock
from bot.db.card_queue import SqlShareBook
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.deal_book import SqlDealBook
from bot.db.push_queue import SqlPushQueue
from bot.db.reminder_rows import to_row
from bot.db.tables import reminders, users
from bot.domain.ids import ChatId, ReminderId, UserId
from bot.domain.reminder import Reminder, Repeat, to_local
from bot.push.speaker import Speaker
from bot.push.worker import PushWorker
from bot.services.ports.push import Note, Notifier, UnwantedError, Wanted
from tests.unit.watch.samples import RULES

ANNA = ChatId(1001)
OMSK = "Asia/Omsk"
_numbers = count(1)


def due(
    now: dt.datetime,
    ago: dt.timedelta = dt.timedelta(seconds=5),
    chat_id: int = ANNA,
    repeat: Repeat | None = None,
    *,
    nag: bool = False,
) -> Reminder:
    """A reminder that became due so long ago."""
    at = (now - ago).replace(microsecond=0)
    name = f"r{next(_numbers)}"
    return Reminder(
        ReminderId(name), f"free-{name}", UserId(abs(chat_id)), ChatId(chat_id), f"track {name}",
        to_local(at, OMSK).replace(second=0), OMSK, at, repeat=repeat, nag=nag,
    )  # fmt: skip


async def store(database: Database, *rows: Reminder, at: dt.datetime) -> None:
    async with database.write() as connection:
        for one in rows:
            await connection.execute(
                database.insert(users)
                .values(id=one.user_id, letters="en_zh", created_at=at)
                .on_conflict_do_nothing()
            )
        await connection.execute(
            reminders.insert(),
            [{"attempt": 0, "updated_at": at, **to_row(one)} for one in rows],
        )


async def states(database: Database) -> dict[str, str]:
    async with database.read() as connection:
        rows = await connection.execute(reminders.select())
        return {row.id: row.state for row in rows}


class FakeNotifier:
    """Keeps what it was told to send; `answers` are raised in turn before anything succeeds."""

    def __init__(self, *answers: Exception, on_send: Callable[[], None] | None = None) -> None:
        self.sent: list[tuple[ChatId, Note]] = []
        self.answers = list(answers)
        self.on_send = on_send

    async def send(
        self, chat_id: ChatId, note: Note, until: float, is_wanted: Wanted | None = None
    ) -> int:
        if self.on_send:
            self.on_send()
        if is_wanted and not await is_wanted():
            raise UnwantedError
        if self.answers:
            raise self.answers.pop(0)
        self.sent.append((chat_id, note))
        return len(self.sent)


def worker_of(
    database: Database,
    notifier: Notifier,
    clock: OffsetClock,
    *,
    cipher: Cipher | None = None,
    batch: int = 20,
) -> PushWorker:
    shares = SqlShareBook(database, clock)
    speaker = Speaker(SqlDealBook(database, cipher or Cipher(None)), shares, RULES)
    queue = SqlPushQueue(database, clock)
    return PushWorker(queue, shares, speaker, notifier, clock, batch=batch)
