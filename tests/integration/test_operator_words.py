"""The operator's vocabulary in both databases."""

import datetime as dt

import pytest
from sqlalchemy import select

from bot.db.database import Database
from bot.db.repositories import SqlOperatorWords, SqlUnknownWords
from bot.db.repositories.unknown_words import most_frequent
from bot.db.tables import glossary_words
from bot.domain.translation import Role
from bot.domain.vocabulary import OperatorWord, TooManyWordsError, Word, WordKeys, WordSource
from tests.integration.updates import update

NOON = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
OWN, TAXONOMY = WordSource.OWN, WordSource.TAXONOMY


def ready(ru: str, en: str = "thing", source: WordSource = OWN) -> OperatorWord:
    keys = WordKeys("3-abc", (ru, f"{ru}_форма"), {"звук": ru})
    return OperatorWord(Word(ru, en, "东西", Role.MATERIAL), source, keys)


async def test_words_come_back_as_they_were_stored(database: Database) -> None:
    words = [ready("лом"), ready("кирка", source=TAXONOMY)]
    assert await SqlOperatorWords(database).store(words, NOON) == 0
    found = await SqlOperatorWords(database).all()
    assert sorted(found, key=str) == sorted(words, key=str)
    async with database.read() as connection:
        moments = (await connection.execute(select(glossary_words.c.created_at))).scalars().all()
    assert moments == [NOON, NOON]


async def test_own_word_replaces_any_and_is_replaced_by_own_alone(database: Database) -> None:
    repository = SqlOperatorWords(database)
    await repository.store([ready("лом", "a", TAXONOMY)], NOON)
    await repository.store([ready("лом", "b", OWN)], NOON)
    blocked = await repository.store([ready("лом", "c", TAXONOMY), ready("ров")], NOON)
    assert blocked == 1
    assert {one.word.en for one in await repository.all()} == {"b", "thing"}
    await repository.store([ready("лом", "d", OWN)], NOON)
    assert {one.word.en for one in await repository.all()} == {"d", "thing"}


async def test_only_the_named_source_is_forgotten(database: Database) -> None:
    repository = SqlOperatorWords(database)
    await repository.store([ready("лом"), ready("ров", source=TAXONOMY)], NOON)
    await repository.store([ready("кирка")], NOON, forget=OWN)
    assert {one.word.ru for one in await repository.all()} == {"ров", "кирка"}
    await repository.store([], NOON, forget=OWN)
    assert {one.word.ru for one in await repository.all()} == {"ров"}


async def test_many_words_are_stored_whole_or_not_at_all(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository = SqlOperatorWords(database)
    await repository.store([ready("лом")], NOON)
    words = [ready(f"слово{number}") for number in range(2500)]
    monkeypatch.setattr("bot.db.repositories.glossary_words.MOST_WORDS", 2499)
    with pytest.raises(TooManyWordsError):
        await repository.store(words, NOON, forget=OWN)
    assert [one.word.ru for one in await repository.all()] == ["лом"]
    monkeypatch.undo()
    await repository.store(words, NOON, forget=OWN)
    assert len(await repository.all()) == 2500


async def test_most_frequent_unknown_words_come_first(database: Database) -> None:
    for words in (["б", "а", "в"], ["в"]):
        async with update(database) as session:
            SqlUnknownWords(session).count(words)
    assert await most_frequent(database, 2) == [("в", 2), ("а", 1)]
