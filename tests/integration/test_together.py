"""Conversations and pushes begin on a schema that is there already."""

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

    monkeypatch.setattr(app, "run", begin)
    monkeypatch.setattr(service, "run", begin)
    await together.run(Settings(database_url=url), None)
    assert needed_work
    assert not any(needed_work)
