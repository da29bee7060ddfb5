"""Conversations and pushes begin on a schema that is there already."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot import app
from bot.commands import together
from bot.db.database import Database
from bot.db.upgrade import upgrade
from bot.push import service
from bot.settings import Settings


async def test_a_new_database_is_ready_before_anything_opens_it_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/new.db"
    needed_work: list[bool] = []

    async def begin(settings: Settings, *_: Any) -> None:
        database = Database.open(settings.database_url.get_secret_value())
        needed_work.append(await upgrade(database))
        await database.close()

    async def wait(*_: Any) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(app, "run", begin)
    # Ended by the conversation's end, in the middle of whatever it does.
    monkeypatch.setattr(service, "run", wait)
    await together.run(Settings(database_url=url), None)
    assert needed_work == [False]
