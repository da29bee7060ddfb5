"""What the product's own updates cost in CPU: `python -m benchmarks.product_updates [folder]`.

Sixteen people at once over SQLite and a Telegram that answers at once; neither HTTP nor waiting is
counted (they press faster than people do, and queue for it), and CPU is that of all threads.
`folder` holds the database.
"""

import asyncio
import logging
import sys
import time
from collections.abc import Callable
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
        self._message_ids: dict[int, int] = {}

    def next_id(self) -> int:
        self._id += 1
        return self._id

    async def handle(self, *raws: Json) -> None:
        items = [self._runner.parse(raw) for raw in raws]
        await asyncio.gather(*(self._runner.handle(item) for item in items if item))

    def tap(self, person: int, place: int) -> Json:
        """A press of the button at this place of what the person was shown last."""
        for request in reversed(self._telegram.requests):
            markup = getattr(request, "reply_markup", None)
            if markup and getattr(request, "chat_id", None) == person:
                button = markup.inline_keyboard[place][0].callback_data
                return press(self.next_id(), button, self._message_ids[person], person)
        raise AssertionError(f"{person} was shown no button")

    async def open_menus(self) -> None:
        for place, person in enumerate(PEOPLE, 1):
            await self.handle(message(self.next_id(), "/start", person))
            self._message_ids[person] = place

    async def measure(self, name: str, make: Callable[[int, int], Json]) -> None:
        """`make` tells what a person does in a round."""
        calls, cpu = len(self._telegram.requests), time.process_time()
        for number in range(ROUNDS):
            await self.handle(*[make(number, person) for person in PEOPLE])
        count = ROUNDS * len(PEOPLE)
        cpu = time.process_time() - cpu
        print(
            f"{name:34} {cpu / count * 1000:6.2f} ms CPU,"
            f" {(len(self._telegram.requests) - calls) / count:.2f} Bot API calls"
        )


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
    await stage.open_menus()
    memory.freeze_start_up()
    # There and back: the first button opens a window, its last one leads to the menu.
    await stage.measure(
        "a press in an open dialog", lambda number, who: stage.tap(who, -(number % 2))
    )
    await stage.measure(
        "a command that opens a window", lambda _, who: message(stage.next_id(), "/menu", who)
    )
    await stage.measure(
        "a text that keeps a reminder", lambda number, who: message(
            stage.next_id(), f"/remind завтра в 10 дело {number}", who
        ),
    )  # fmt: skip
    await database.close()


if __name__ == "__main__":
    with TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as name:
        asyncio.run(main(Path(name)))
