"""Checks of the machine and of the installed files; no network."""

import asyncio
import os
import shutil
import sys
from pathlib import Path

from bot import i18n
from bot.doctor.result import CheckResult, Mark

_OLDEST_PYTHON = (3, 11)
_MEGABYTE = 1024 * 1024
_ENOUGH_SPACE = 200 * _MEGABYTE


async def python(version: tuple[int, ...] = sys.version_info[:3]) -> CheckResult:
    good = version >= _OLDEST_PYTHON
    return CheckResult(
        "op-doctor-python",
        Mark.GOOD if good else Mark.BAD,
        "op-doctor-python-good" if good else "op-doctor-python-old",
        {"version": ".".join(map(str, version))},
    )


async def folder(database: Path) -> CheckResult:
    """Whether SQLite may create its file and the two beside it."""
    return await asyncio.to_thread(_folder, database)


def _folder(database: Path) -> CheckResult:
    parent = database.absolute().parent
    place = _existing(parent)
    good = place.is_dir() and os.access(place, os.W_OK | os.X_OK)
    return CheckResult(
        "op-doctor-folder",
        Mark.GOOD if good else Mark.BAD,
        "op-doctor-folder-good" if good else "op-doctor-folder-closed",
        {"folder": str(parent)},
    )


async def disk(database: Path, enough: int = _ENOUGH_SPACE) -> CheckResult:
    """Whether there is room for the database to grow; `enough` is in bytes."""
    return await asyncio.to_thread(_disk, database, enough)


def _disk(database: Path, enough: int) -> CheckResult:
    free = shutil.disk_usage(_existing(database.absolute().parent)).free
    return CheckResult(
        "op-doctor-disk",
        Mark.GOOD if free >= enough else Mark.BAD,
        "op-doctor-disk-good" if free >= enough else "op-doctor-disk-full",
        {"free": str(free // _MEGABYTE), "enough": str(enough // _MEGABYTE)},
    )


async def words(folder: Path = i18n.LOCALES) -> CheckResult:
    return await asyncio.to_thread(_words, folder)


def _words(folder: Path) -> CheckResult:
    locales = sorted(path.name for path in folder.iterdir() if path.is_dir())
    for locale in locales:
        i18n.Texts(locale, folder / locale)
    values = {"locales": ", ".join(locales)}
    return CheckResult("op-doctor-words", Mark.GOOD, "op-doctor-words-good", values)


def _existing(path: Path) -> Path:
    return next(place for place in (path, *path.parents) if place.exists())
