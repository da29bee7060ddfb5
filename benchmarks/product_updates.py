"""What the product's own updates cost in CPU: `python -m benchmarks.product_updates [folder]`.

Sixteen people at once over SQLite and a Telegram that answers at once; neither HTTP nor waiting is
counted (they press faster than people do, and queue for it), and CPU is that of all threads.
`folder` holds the database.
"""

import asyncio
import logging
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot import app, memory
from bot.clock import SystemClock
from bot.container import build_container
from bot.db.database import Database
from bot.db.exclusion import LocalExclusion
from bot.db.tables import users
from bot.db.upgrade import upgrade
from bot.settings import Settings
from bot.updates.runner import UpdateRunner
from tests.integration.telegram import ScriptedTelegram, bot_on, message, press

PEOPLE = range(1, 17)
ROUNDS = 40
Json = dict[str, Any]


class Stage:
    """The product around one database; update ids count up."""

    def __init__(self, runner: UpdateRunner, telegram: ScriptedTelegram) -> None:
        self._runner = runner
        self._telegram = telegram
        self._id = 0

    def next_id(self) -> int:
        self._id += 1
        return self._id

    async def handle(self, *raws: Json) -> None:
        items = [self._runner.parse(raw) for raw in raws]
        await asyncio.gather(*(self._runner.handle(item) for item in items if item))

    async def opened(self, person: int) -> tuple[int, str]:
        """The menu's message and its first button."""
        await self.handle(message(self.next_id(), "/start", person))
        shown = [each for each in self._telegram.requests if hasattr(each, "text")]
        keyboard = shown[-1].reply_markup.inline_keyboard
        return len(shown), keyboard[0][0].callback_data

    async def measure(self, name: str, rounds: Sequence[Sequence[Json]]) -> None:
        self._telegram.requests.clear()
        cpu = time.process_time()
        for updates in rounds:
            await self.handle(*updates)
        count = sum(map(len, rounds))
        cpu = time.process_time() - cpu
        print(
            f"{name:34} {cpu / count * 1000:6.2f} ms CPU,"
            f" {len(self._telegram.requests) / count:.2f} Bot API calls"
        )


def _rounds(stage: Stage, make: Callable[[int, int], Json]) -> list[list[Json]]:
    return [[make(stage.next_id(), person) for person in PEOPLE] for _ in range(ROUNDS)]


async def _stage(database: Database, settings: Settings) -> Stage:
    clock, telegram = SystemClock(), ScriptedTelegram()
    now = clock.now()
    rows = [
        {"id": each, "zone": "Asia/Omsk", "letters": "en_zh", "created_at": now} for each in PEOPLE
    ]
    async with database.write() as connection:
        await connection.execute(users.insert(), rows)
    runner = UpdateRunner(
        dispatcher=app.build_dispatcher(), bot=bot_on(telegram), database=database,
        exclusion=LocalExclusion(), container=build_container(settings, clock), clock=clock,
    )  # fmt: skip
    return Stage(runner, telegram)


async def main(folder: Path) -> None:
    logging.disable(logging.CRITICAL)
    settings = Settings(database_url=f"sqlite:///{folder}/bench.db")  # type: ignore[arg-type]  # parsed
    database = Database.open(settings.database_url.get_secret_value())
    await upgrade(database)
    stage = await _stage(database, settings)
    menus = {person: await stage.opened(person) for person in PEOPLE}
    await stage.handle(
        *(message(stage.next_id(), "/remind завтра в 10 дело", each) for each in PEOPLE)
    )
    memory.freeze_start_up()
    taps = _rounds(stage, lambda new, who: press(new, menus[who][1], menus[who][0], who))
    await stage.measure("a press in an open dialog", taps)
    await stage.measure("a command that opens a window", _rounds(
        stage, lambda new, who: message(new, "/menu", who)
    ))  # fmt: skip
    await stage.measure("a text that keeps a reminder", _rounds(
        stage, lambda new, who: message(new, f"/remind завтра в 10 дело {new}", who)
    ))  # fmt: skip
    await database.close()


if __name__ == "__main__":
    with TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as name:
        asyncio.run(main(Path(name)))
