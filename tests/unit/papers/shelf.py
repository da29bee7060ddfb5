"""A bot that only gives files, and things attached to a deal."""

import datetime as dt
import hashlib
from typing import Any, BinaryIO

from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import GetFile

from bot.domain.deal import Evidence, EvidenceKind
from bot.domain.ids import DealId, EvidenceId, UserId
from tests.fakes import MORNING


class Shelf:
    def __init__(self, **files: bytes | Exception) -> None:
        self.files = files

    async def download(self, file: str, destination: BinaryIO, **_: Any) -> None:
        content = self.files.get(file)
        if content is None:
            content = TelegramBadRequest(GetFile(file_id=file), "wrong file_id")
        if isinstance(content, Exception):
            raise content
        for start in range(0, len(content), 65536):  # noqa: FURB122  # aiogram writes chunk by chunk
            destination.write(content[start : start + 65536])


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def item(number: int, **known: Any) -> Evidence:
    values: dict[str, Any] = {
        "kind": EvidenceKind.FILE, "name": f"{number}.pdf", "file_id": f"f{number}",
    } | known  # fmt: skip
    at = MORNING + dt.timedelta(minutes=number)
    return Evidence(EvidenceId(f"secret{number}"), UserId(7), DealId("d"), at, number, **values)
