"""The doctor reads what the operator wrote."""

from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.doctor import configuration
from bot.doctor.examination import of_settings
from bot.doctor.result import Mark
from bot.settings import Settings
from tests.operator import DATABASE_PASSWORD, isolate


async def test_setting_lost_to_a_typo_is_noted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    isolate(monkeypatch, tmp_path, {"BOT_TOKN": "42:TEST"})
    result = await configuration.names()
    assert result.mark is Mark.NOTE
    assert result.values == {"written": "BOT_TOKN", "meant": "BOT_TOKEN"}


async def test_translators_are_named() -> None:
    result = await configuration.translators(Settings(translators="google,mymemory"))
    assert result.values == {"names": "google, mymemory"}


async def test_postgresql_needs_no_folder_here(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    isolate(monkeypatch, tmp_path, {})
    settings = Settings(database_url=f"postgres://anna:{DATABASE_PASSWORD}@127.0.0.1:9/db")
    results = [result async for result in of_settings(settings, SystemClock())]
    titles = [result.title for result in results]
    assert "op-doctor-folder" not in titles
    assert [result.title for result in results if result.mark is Mark.BAD] == [
        "op-doctor-database"
    ]
    assert DATABASE_PASSWORD not in str(results)
