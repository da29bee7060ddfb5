"""`python -m bot glossary`: files in, words in the database, everything told in Russian."""

import asyncio
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from bot.__main__ import main
from bot.container import build_container
from bot.db.database import Database
from bot.db.tables import glossary_words, unknown_words
from bot.domain.translation import Origin, Segment
from bot.services.ports import Translator
from bot.settings import Settings
from tests.fakes import FrozenClock
from tests.operator import captured_logs, isolate
from tests.unit.glossary_import.samples import GOOGLE_EN, GOOGLE_RU, GOOGLE_ZH, OWN

Capture = pytest.CaptureFixture[str]
RESTART = "Чтобы бот их увидел, перезапустите его."


@pytest.fixture(autouse=True)
def operator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    isolate(monkeypatch, tmp_path, {"LOG_LEVEL": "WARNING"})
    before = signal.getsignal(signal.SIGTERM)
    with captured_logs(None):
        yield
    signal.signal(signal.SIGTERM, before)


def run_import(*contents: str, options: tuple[str, ...] = ()) -> int:
    names = [f"{number}.txt" for number in range(len(contents))]
    for name, content in zip(names, contents, strict=True):
        Path(name).write_text(content, encoding="utf-8")
    return main(["glossary", "import", *names, *options])


def stored() -> dict[str, str]:
    async def rows() -> dict[str, str]:
        database = Database.open(Settings().database_url.get_secret_value())
        query = select(glossary_words.c.ru, glossary_words.c.en)
        async with database.read() as connection:
            found = [(row.ru, row.en) for row in await connection.execute(query)]
        await database.close()
        return dict(found)

    return asyncio.run(rows())


def count_unknown(**words: int) -> None:
    async def put() -> None:
        database = Database.open(Settings().database_url.get_secret_value())
        rows = [{"word": word, "seen": seen} for word, seen in words.items()]
        async with database.write() as connection:
            await connection.execute(insert(unknown_words), rows)
        await database.close()

    asyncio.run(put())


def translated(text: str) -> list[Segment]:
    """By a bot that starts from the same database."""

    async def ask() -> list[Segment]:
        container = build_container(Settings(), FrozenClock())
        translator = await container.get(Translator)
        await container.close()
        return [part for product in translator.translate(text, {}).products for part in product]

    return asyncio.run(ask())


def test_own_words_reach_the_translator_of_the_next_start(capsys: Capture) -> None:
    assert run_import(OWN) == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.splitlines() == [
        "Строк прочитано: 5.",
        "Слов, которые теперь значат ваше, а не наше: 3 (например: графитовый, кружки, глянец).",
        f"Слов взято: 5. {RESTART}",
    ]
    assert [(part.en, part.origin) for part in translated("фиговину")] == [
        ("thingamajig", Origin.GLOSSARY)
    ]
    assert [part.en for part in translated("кружка")] == ["tankard"]


def test_imported_words_never_win(capsys: Capture) -> None:
    shipped = [part.en for part in translated_before_import("настольные лампы")]
    assert run_import(GOOGLE_RU, GOOGLE_EN, GOOGLE_ZH) == 0
    told = capsys.readouterr().out.splitlines()
    assert "Пропущено 1: слово есть в словаре бота, он важнее." in told
    assert told[-1] == f"Слов взято: 2. {RESTART}"
    assert [part.en for part in translated("садовых гномов")] == ["garden gnome"]
    assert [part.en for part in translated("настольные лампы")] == shipped


def translated_before_import(text: str) -> list[Segment]:
    assert main(["migrate"]) == 0
    return translated(text)


def test_own_words_outlive_an_import_and_win_over_it(capsys: Capture) -> None:
    run_import("ru\ten\nсадовые гномы\tlawn dwarf\n")
    run_import(GOOGLE_RU, GOOGLE_EN)
    assert "Пропущено 1: слово есть в вашей таблице, она важнее." in capsys.readouterr().out
    assert stored() == {"садовые гномы": "lawn dwarf", "светящиеся гномы": "LED garden gnome"}


def test_second_import_replaces_words_and_replace_forgets_the_others() -> None:
    run_import(GOOGLE_RU, GOOGLE_EN)
    run_import("ru\ten\nлом\tcrowbar\nкирка\tpickaxe\n")
    run_import("ru\ten\nлом\tscrap\n")
    assert stored().items() >= {("лом", "scrap"), ("кирка", "pickaxe")}
    run_import("ru\ten\nлом\tcrowbar\n", options=("--replace",))
    assert stored() == {
        "лом": "crowbar",
        "садовые гномы": "garden gnome",
        "светящиеся гномы": "LED garden gnome",
    }


def test_mistakes_are_listed_by_line_and_nothing_is_imported(capsys: Capture) -> None:
    assert main(["migrate"]) == 0
    capsys.readouterr()
    rows = ["ru\ten\tzh\trole", "лом\tcrowbar", *["кирка\tкирка"] * 12, "тачка\tcart\t\tthing"]
    assert run_import("\n".join(rows)) == 1
    told = capsys.readouterr()
    lines = told.err.splitlines()
    assert lines[0].startswith("Ничего не добавлено: в файлах есть ошибки, их 13.")
    assert lines[1].startswith("0.txt, строка 3: в столбце en нужен английский")
    assert (len(lines), lines[-1]) == (12, "…и ещё 3.")
    assert (told.out, stored()) == ("", {})


def test_unusable_file_is_one_line_and_code_1(capsys: Capture) -> None:
    assert main(["glossary", "import", "absent.tsv"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "absent.tsv не открывается. Проверьте путь и права на чтение."
    ]


def test_file_without_new_words_changes_nothing(capsys: Capture) -> None:
    assert run_import("ru\ten\n") == 0
    assert capsys.readouterr().out.splitlines()[-1] == (
        "Ни одного нового слова в файлах нет, словарь прежний."
    )


def test_vocabulary_has_a_limit_and_an_import_past_it_leaves_no_trace(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_import("ru\ten\nлом\tcrowbar\n")
    monkeypatch.setattr("bot.db.repositories.glossary_words.MOST_WORDS", 2)
    assert run_import("ru\ten\nкирка\tpickaxe\nтачка\tcart\n") == 1
    assert "столько бот в памяти не держит" in capsys.readouterr().err
    assert stored() == {"лом": "crowbar"}


@pytest.mark.parametrize("arguments", [[], ["import"], ["export"], ["import", "x", "--force"]])
def test_misuse_is_one_line_and_code_2(arguments: list[str], capsys: Capture) -> None:
    assert main(["glossary", *arguments]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_help_names_the_commands_and_their_arguments(capsys: Capture) -> None:
    assert main(["glossary", "--help"]) == 0
    assert main(["glossary", "import", "--help"]) == 0
    written = capsys.readouterr().out
    assert "Запуск: python -m bot glossary [команда]." in written
    assert "words" in written
    assert "--replace" in written


def test_words_are_those_still_unknown_the_most_frequent_first(capsys: Capture) -> None:
    main(["migrate"])
    count_unknown(кружка=90, фиговина=80, абракадабр=2, хрюндель=7, аракадабр=2)
    run_import(OWN)
    capsys.readouterr()
    assert main(["glossary", "words"]) == 0
    assert capsys.readouterr().out == "7\tхрюндель\n2\tабракадабр\n2\tаракадабр\n"


def test_nothing_unknown_is_said_beside_the_table(capsys: Capture) -> None:
    assert main(["glossary", "words"]) == 0
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "Незнакомых слов пока нет.\n")
