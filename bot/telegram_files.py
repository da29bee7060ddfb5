"""The bytes of files that Telegram keeps: bounded in size and time, hashed as they come."""

import asyncio
import hashlib
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiohttp import ClientError

from bot.domain.deal.evidence import LARGEST_FILE

SECONDS: Final = 60


class FileUnavailableError(Exception):
    """The file cannot be had now. The message never holds its address: the token is in it."""


class _TooLargeError(Exception):
    pass


class Sink(BytesIO):
    """Counts and hashes what is written; keeps it in `target` alone, if there is one."""

    def __init__(self, target: BinaryIO | None = None) -> None:
        super().__init__()
        self._digest = hashlib.sha256()
        self._target = target
        self.size = 0

    @property
    def sha256(self) -> str:
        """In hex, of everything so far."""
        return self._digest.hexdigest()

    def write(self, chunk: bytes) -> int:  # type: ignore[override]  # aiogram writes plain bytes
        self.size += len(chunk)
        if self.size > LARGEST_FILE:
            raise _TooLargeError
        self._digest.update(chunk)
        if self._target:
            self._target.write(chunk)
        return len(chunk)


async def fetch(bot: Bot, file_id: str, target: Path | None = None) -> Sink:
    """The fingerprint of a file; its bytes go to `target` if there is one.

    FileUnavailableError when Telegram does not give it, it is too large, or it takes too long.
    """
    if target is None:
        return await _fetch(bot, file_id, Sink())
    # A chunk of 64 KB is written faster than a thread would be found for it.
    with target.open("wb") as file:
        return await _fetch(bot, file_id, Sink(file))


async def _fetch(bot: Bot, file_id: str, sink: Sink) -> Sink:
    try:
        async with asyncio.timeout(SECONDS):
            await bot.download(file_id, sink, timeout=SECONDS)
    except (TelegramAPIError, ClientError, TimeoutError, _TooLargeError) as error:
        raise FileUnavailableError(type(error).__name__) from None
    return sink
