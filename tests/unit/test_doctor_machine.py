"""The doctor looks at the machine and the installed files."""

from pathlib import Path

from bot.doctor import limits, machine, vocabulary
from bot.doctor.result import CheckResult, Mark


async def test_old_python_is_refused() -> None:
    assert (await machine.python((3, 10, 4))).mark is Mark.BAD
    assert (await machine.python((3, 11, 0))).mark is Mark.GOOD


async def test_folder_that_does_not_exist_yet_is_judged_by_its_parent(tmp_path: Path) -> None:
    result = await machine.folder(tmp_path / "data" / "concierge.db")
    assert result.mark is Mark.GOOD
    assert not (tmp_path / "data").exists()


async def test_file_in_place_of_the_folder_is_found(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    result = await machine.folder(tmp_path / "data" / "concierge.db")
    assert (result.mark, result.key) == (Mark.BAD, "op-doctor-folder-closed")


async def test_full_disk_is_found(tmp_path: Path) -> None:
    assert (await machine.disk(tmp_path / "x.db", enough=0)).mark is Mark.GOOD
    assert (await machine.disk(tmp_path / "x.db", enough=10**18)).mark is Mark.BAD


async def test_all_locales_load() -> None:
    result = await machine.words()
    assert result.mark is Mark.GOOD
    assert "ru" in result.values["locales"]


async def test_glossary_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "glossary.tsv"
    path.write_text("ru\ten\tzh\trole\nчайник\tkettle\t水壶\thead\n", encoding="utf-8")
    result = await vocabulary.vocabulary(path)
    assert (result.mark, result.values) == (Mark.GOOD, {"count": "1"})


async def test_broken_glossary_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "glossary.tsv"
    path.write_text("ru\ten\tzh\trole\nчайник\tkettle\n", encoding="utf-8")
    result = await vocabulary.vocabulary(path)
    assert (result.mark, result.values) == (Mark.BAD, {"place": "glossary.tsv:2"})


async def test_missing_glossary_is_a_finding(tmp_path: Path) -> None:
    assert (await vocabulary.vocabulary(tmp_path / "none.tsv")).mark is Mark.BAD


async def test_hanging_check_is_cut_off() -> None:
    async def hang() -> CheckResult:
        await limits.asyncio.Event().wait()
        raise AssertionError

    result = await limits.bounded("op-doctor-clock", hang(), seconds=0.01)
    assert (result.mark, result.key) == (Mark.BAD, "op-doctor-timeout")


async def test_breaking_check_is_a_finding() -> None:
    async def fail() -> CheckResult:
        raise ZeroDivisionError

    result = await limits.bounded("op-doctor-clock", fail())
    assert (result.mark, result.values) == (Mark.BAD, {"kind": "ZeroDivisionError"})
