"""Files of Telegram: hashed as they come, bounded, and no address in any error."""

from pathlib import Path
from typing import Any

import pytest
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import GetFile
from aiohttp import ClientPayloadError

from bot.domain.deal.evidence import LARGEST_FILE
from bot.telegram_files import FileUnavailableError, fetch
from tests.unit.papers.shelf import Shelf, digest

BIG = bytes(200_000)


async def test_fingerprint_is_of_the_bytes(tmp_path: Path) -> None:
    found = await fetch(Shelf(f=BIG), "f", tmp_path / "kept")  # type: ignore[arg-type]
    assert (found.sha256, found.size) == (digest(BIG), len(BIG))
    assert (tmp_path / "kept").read_bytes() == BIG


async def test_nothing_is_held_in_memory() -> None:
    found = await fetch(Shelf(f=BIG), "f")  # type: ignore[arg-type]
    assert found.getvalue() == b""


@pytest.mark.parametrize(
    "failure",
    [
        None,
        TelegramNetworkError(GetFile(file_id="f"), "https://api/bot1:SECRET/getFile"),
        ClientPayloadError("https://api/file/bot1:SECRET/x"),
        TimeoutError(),
        bytes(LARGEST_FILE + 1),
    ],
    ids=["gone", "no network", "cut off", "too slow", "too large"],
)
async def test_file_that_cannot_be_had_says_so_without_its_address(failure: Any) -> None:
    shelf: Any = Shelf(f=failure) if failure else Shelf()
    with pytest.raises(FileUnavailableError) as caught:
        await fetch(shelf, "f")
    assert "SECRET" not in repr(caught.value)
    assert caught.value.__cause__ is None
