"""Packs the evidence of a deal, a file at a time; only the open part lies on the disk."""

import asyncio
import shutil
import zipfile
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from aiogram import Bot

from bot.domain.deal import Evidence
from bot.telegram_files import FileUnavailableError, fetch
from bot.texts.evidence_index import Packed, Status

# Telegram takes 50 MB from a bot; tables, history and the archive's own directory need some.
LARGEST_PART: Final = 43 * 1024 * 1024
# After so long the rest is listed as missing: the person waits, and so does their chat.
PATIENCE: Final = 600
_EARLIEST_YEAR: Final = 1980

Papers = Callable[[Sequence[Packed]], dict[str, str]]


@dataclass(slots=True)
class Part:
    """A finished archive on the disk, and what is in it."""

    path: Path
    number: int
    is_last: bool
    packed: list[Packed] = field(default_factory=list)

    @property
    def missing(self) -> int:
        return sum(one.status is Status.MISSING for one in self.packed)


class Packer:
    """Makes the parts one after another; each is to be used before the next one is asked for."""

    def __init__(
        self, bot: Bot, folder: Path, papers: Papers, largest: int = LARGEST_PART
    ) -> None:
        self._bot = bot
        self._folder = folder
        self._papers = papers
        self._largest = largest

    async def parts(self, items: Sequence[Evidence], now: datetime) -> AsyncIterator[Part]:
        """At least one part, with the tables and the history even when nothing is attached."""
        end = asyncio.get_running_loop().time() + PATIENCE
        part, taken = self._begun(1), 0
        for item in items:
            fetched = self._folder / "file"
            packed = await self._fetched(item, fetched, end)
            size = 0 if packed.status is Status.MISSING else packed.item.size or 0
            if taken and taken + size > self._largest:
                yield await self._finished(part, now)
                part, taken = self._begun(part.number + 1), 0
            if packed.status is not Status.MISSING:
                await asyncio.to_thread(_add, part.path, packed.item, fetched)
            part.packed.append(packed)
            taken += size
        part.is_last = True
        yield await self._finished(part, now)

    def _begun(self, number: int) -> Part:
        path = self._folder / f"part-{number}.zip"
        path.unlink(missing_ok=True)
        return Part(path, number, is_last=False)

    async def _fetched(self, item: Evidence, target: Path, end: float) -> Packed:
        """The item with its bytes in `target`."""
        if not item.is_file:
            await asyncio.to_thread(target.write_bytes, item.text.encode())
            return Packed(item, Status.KEPT)
        if asyncio.get_running_loop().time() > end:
            return Packed(item, Status.MISSING)
        try:
            sink = await fetch(self._bot, item.file_id, target)
        except FileUnavailableError:
            return Packed(item, Status.MISSING)
        if item.sha256 and item.sha256 != sink.sha256:
            return Packed(replace(item, size=sink.size), Status.CHANGED)
        return Packed(replace(item, sha256=sink.sha256, size=sink.size), Status.KEPT)

    async def _finished(self, part: Part, now: datetime) -> Part:
        await asyncio.to_thread(_add_papers, part.path, self._papers(part.packed), now)
        return part


def _add(archive: Path, item: Evidence, source: Path) -> None:
    """Stored as it is: pictures and documents are packed already."""
    info = zipfile.ZipInfo(item.entry, _moment(item.created_at))
    with zipfile.ZipFile(archive, "a") as file, source.open("rb") as taken:
        info.file_size = source.stat().st_size
        with file.open(info, "w") as written:
            shutil.copyfileobj(taken, written)


def _add_papers(archive: Path, papers: dict[str, str], now: datetime) -> None:
    with zipfile.ZipFile(archive, "a") as file:
        for name, text in papers.items():
            # With a byte order mark: spreadsheets and old editors take it for another code.
            raw = text.encode("utf-8-sig")
            info = zipfile.ZipInfo(name, _moment(now))
            file.writestr(info, raw, zipfile.ZIP_DEFLATED)


def _moment(at: datetime) -> tuple[int, int, int, int, int, int]:
    utc = at.astimezone(UTC)
    return max(utc.year, _EARLIEST_YEAR), utc.month, utc.day, utc.hour, utc.minute, utc.second
