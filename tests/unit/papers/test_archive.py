"""The archive of evidence: everything in it or listed as missing, nothing that leads elsewhere."""

import csv
import zipfile
from collections.abc import Sequence
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path, PurePosixPath
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.deal import Evidence, EvidenceKind
from bot.evidence_archive import PATIENCE, Packer
from bot.texts import evidence_index
from bot.texts.evidence_index import Packed, Status
from tests.fakes import MORNING
from tests.unit.deal.samples import deal
from tests.unit.papers.shelf import Shelf, digest, item

MOSCOW = ZoneInfo("Europe/Moscow")
DEAL = deal(supplier="Best <Cup> & Co")


def papers(packed: Sequence[Packed]) -> dict[str, str]:
    return {
        "index.csv": evidence_index.table(packed, MOSCOW),
        "index.html": evidence_index.page(DEAL, packed, MOSCOW, MORNING),
        "history.txt": evidence_index.history(DEAL, MOSCOW, MORNING),
    }


async def packed(
    folder: Path, shelf: Shelf, *items: Evidence, largest: int = 10**6
) -> list[dict[str, bytes]]:
    """The contents of every part, read as soon as it is ready."""
    found, bot = [], shelf
    packer = Packer(bot, folder, papers, largest)  # type: ignore[arg-type]
    async for part in packer.parts(items, MORNING):
        with zipfile.ZipFile(part.path) as archive:
            assert archive.testzip() is None
            found.append({name: archive.read(name) for name in archive.namelist()})
        part.path.unlink()
    return found


def left_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def rows(part: dict[str, bytes]) -> list[dict[str, str]]:
    text = part["index.csv"].decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text)))


async def test_files_and_notes_are_packed_as_they_were_sent(tmp_path: Path) -> None:
    note = item(2, kind=EvidenceKind.NOTE, name="", text="обещали до пятницы", size=34)
    (part,) = await packed(tmp_path, Shelf(f1=b"one"), item(1, name="счёт.pdf"), note)
    assert part["001-счёт.pdf"] == b"one"
    assert part["002-note.txt"].decode() == "обещали до пятницы"
    assert set(part) == {"001-счёт.pdf", "002-note.txt", *papers([])}
    assert rows(part)[0]["SHA-256"] == digest(b"one")


async def test_index_tells_both_times_in_both_languages(tmp_path: Path) -> None:
    (part,) = await packed(tmp_path, Shelf(f1=b"one"), item(1))
    (row,) = rows(part)
    assert row["Когда приложено / Attached at"] == "22.11.2026 12:01:00 (UTC+0300)"
    assert row["UTC"] == "2026-11-22 09:01:00 UTC"
    assert row["Вид / Kind"] == "файл / file"
    assert row["Имя / Name"] == "001-1.pdf"


async def test_file_that_telegram_gives_no_more_is_listed_as_such(tmp_path: Path) -> None:
    old = item(1, sha256=digest(b"one"))
    (part,) = await packed(tmp_path, Shelf(f2=b"two"), old, item(2))
    first, second = rows(part)
    assert first["Состояние / Status"].startswith("не удалось скачать")
    assert (first["Имя / Name"], first["SHA-256"]) == ("001-1.pdf", digest(b"one"))
    assert second["Состояние / Status"].startswith("в архиве /")
    assert set(part) == {"002-2.pdf", *papers([])}


async def test_other_bytes_than_those_attached_are_told(tmp_path: Path) -> None:
    (part,) = await packed(tmp_path, Shelf(f1=b"new"), item(1, sha256=digest(b"old")))
    (row,) = rows(part)
    assert "был другим" in row["Состояние / Status"]
    assert row["SHA-256"] == digest(b"old")
    assert part["001-1.pdf"] == b"new"


async def test_large_evidence_comes_in_parts_and_only_one_lies_on_the_disk(
    tmp_path: Path,
) -> None:
    shelf = Shelf(**{f"f{number}": bytes([number]) * 40_000 for number in range(1, 6)})
    items = [item(number) for number in range(1, 6)]
    parts = await packed(tmp_path, shelf, *items, largest=100_000)
    assert [[row["№ / No."] for row in rows(part)] for part in parts] == [
        ["1", "2"], ["3", "4"], ["5"],
    ]  # fmt: skip
    assert left_in(tmp_path) == ["file"]


async def test_deal_without_evidence_still_gives_its_history(tmp_path: Path) -> None:
    (part,) = await packed(tmp_path, Shelf())
    history = part["history.txt"].decode("utf-8-sig")
    assert "сделка создана" in history
    assert "1. задаток 1\xa0800\xa0$ — когда условия согласованы; заплачено 0\xa0$" in history


async def test_what_takes_too_long_is_listed_as_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.evidence_archive.PATIENCE", -1)
    assert PATIENCE > 0
    (part,) = await packed(tmp_path, Shelf(f1=b"one"), item(1))
    assert rows(part)[0]["Состояние / Status"].startswith("не удалось скачать")


@pytest.mark.parametrize("text", ["=1+1", "+7 999", "-2", "@SUM(A1)", "\t=1", " =1"])
def test_spreadsheet_runs_nothing(text: str) -> None:
    one = Packed(item(1, text=text), Status.KEPT)
    table = evidence_index.table([one], MOSCOW)
    (row,) = csv.DictReader(StringIO(table))
    assert row["Текст / Text"] == f"'{text}"


def test_page_shows_what_was_typed_and_runs_nothing() -> None:
    evil = "<script>alert(1)</script>"
    page = evidence_index.page(DEAL, [Packed(item(1, text=evil), Status.KEPT)], MOSCOW, MORNING)
    tags: list[str] = []
    shown: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, _attributes: Any) -> None:
            tags.append(tag)

        def handle_data(self, data: str) -> None:
            shown.append(data)

    Reader().feed(page)
    assert "script" not in tags
    assert evil in shown
    assert "Best <Cup> & Co" in "".join(shown)


async def test_names_lead_nowhere_and_show_no_ids(tmp_path: Path) -> None:
    (part,) = await packed(tmp_path, Shelf(f1=b"one"), item(1))
    for name, content in part.items():
        assert len(PurePosixPath(name).parts) == 1
        assert b"secret1" not in content
        assert b"f1" not in content.replace(digest(b"one").encode(), b"")
