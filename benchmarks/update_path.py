"""What an update costs from the lock to the commit: `python -m benchmarks.update_path`.

The same aiogram-dialog bot counts presses of sixteen people over a Telegram that answers at once:
on aiogram's memory storage, on one transaction per storage call (the usual way), and on ours.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from tempfile import TemporaryDirectory
from typing import Any

from aiogram import Bot
from aiogram.fsm.storage.base import StorageKey
from aiogram.fsm.storage.memory import MemoryStorage
from sqlalchemy import event, text

from bot import memory
from bot.db.database import Database
from bot.db.upgrade import upgrade
from tests.integration.counter_bot import build_dispatcher, build_runner
from tests.integration.telegram import ScriptedTelegram, bot_on, message, press

PEOPLE = range(1, 17)
SECONDS = 3.0
Handle = Callable[[dict[str, Any]], Awaitable[Any]]


class CommittingStorage(MemoryStorage):
    """One transaction per write and one read per read, as common SQL storages do."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self._database = database

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await super().set_data(key, data)
        async with self._database.write() as connection:
            await connection.execute(
                text("INSERT OR REPLACE INTO dialog_states VALUES (:c, :u, 0, :d, 1)"),
                {"c": key.chat_id, "u": hash(key.destiny) % 2**31, "d": str(data)},
            )

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        async with self._database.read() as connection:
            await connection.execute(text("SELECT data FROM dialog_states WHERE chat_id = 0"))
        return await super().get_data(key)


@asynccontextmanager
async def fresh_database() -> AsyncIterator[Database]:
    with TemporaryDirectory() as folder:
        database = Database.open(f"sqlite:///{folder}/bench.db")
        await upgrade(database)
        yield database
        await database.close()


async def measure(
    name: str, telegram: ScriptedTelegram, database: Database, handle: Handle
) -> None:
    buttons = {person: await _start(person, telegram, handle) for person in PEOPLE}
    telegram.requests.clear()
    work = _count(database)
    done = 0
    ends_at = time.perf_counter() + SECONDS
    cpu = time.process_time()

    async def keep_pressing(person: int) -> None:
        nonlocal done
        while time.perf_counter() < ends_at:
            done += 1
            message_id, button = buttons[person]
            await handle(press(1000 + done, button, message_id, person))

    await asyncio.gather(*map(keep_pressing, PEOPLE))
    cpu = time.process_time() - cpu
    print(
        f"{name:32} {done / SECONDS:7.0f} updates/s {cpu / done * 1000:6.2f} ms CPU"
        f" {work['statements'] / done:6.2f} statements {work['commits'] / done:5.2f} commits"
        f" {len(telegram.requests) / done:5.2f} Bot API calls"
    )


async def _start(person: int, telegram: ScriptedTelegram, handle: Handle) -> tuple[int, str]:
    await handle(message(person, "/start", person))
    keyboard = telegram.requests[-1].reply_markup.inline_keyboard
    return len(telegram.requests), keyboard[0][0].callback_data


def _count(database: Database) -> dict[str, int]:
    work = {"statements": 0, "commits": 0}

    def on_statement(*_: Any) -> None:
        work["statements"] += 1

    def on_commit(_connection: Any) -> None:
        work["commits"] += 1

    for engine in database.engines:
        event.listen(engine, "before_cursor_execute", on_statement)
        event.listen(engine, "commit", on_commit)
    return work


async def with_storage(name: str, kind: Callable[[Database], MemoryStorage]) -> None:
    async with fresh_database() as database:
        telegram = ScriptedTelegram()
        bot = bot_on(telegram)
        dispatcher = build_dispatcher(kind(database))

        async def handle(raw: dict[str, Any]) -> None:
            await dispatcher.feed_raw_update(bot, raw)

        await measure(name, telegram, database, handle)


async def with_runner(name: str) -> None:
    async with fresh_database() as database:
        telegram = ScriptedTelegram()
        bot: Bot = bot_on(telegram)
        runner = build_runner(build_dispatcher(), bot, database)

        async def handle(raw: dict[str, Any]) -> None:
            item = runner.parse(raw)
            assert item is not None
            await runner.handle(item)

        await measure(name, telegram, database, handle)


async def main() -> None:
    logging.disable(logging.CRITICAL)
    memory.freeze_start_up()
    await with_storage("aiogram, memory only", lambda _: MemoryStorage())
    await with_storage("aiogram, a transaction per call", CommittingStorage)
    await with_runner("ours, one transaction per update")


if __name__ == "__main__":
    asyncio.run(main())
