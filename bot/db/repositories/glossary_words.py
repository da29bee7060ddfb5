"""Words that the operator added to the glossary: read at start, written by the command line."""

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.database import Database
from bot.db.tables import glossary_words
from bot.domain.translation import Role
from bot.domain.vocabulary import (
    MOST_WORDS,
    OperatorWord,
    TooManyWordsError,
    Word,
    WordKeys,
    WordSource,
)

# Well below the number of parameters and the time that a statement may take.
_AT_ONCE = 1000


class SqlOperatorWords:
    """OperatorWords over the database that all replicas share."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> Sequence[OperatorWord]:
        query = select(glossary_words).order_by(glossary_words.c.ru)
        async with self._database.read() as connection:
            return [_to_word(row) for row in (await connection.execute(query)).mappings()]

    async def store(
        self, words: Sequence[OperatorWord], at: datetime, forget: WordSource | None = None
    ) -> int:
        """Keep the words, all of them or none; how many an own word stood in the way of.

        A word of the same Russian is replaced, but never an own one by an imported one. `forget`
        is the source whose earlier words go first. TooManyWordsError when the vocabulary would
        outgrow the engine.
        """
        async with self._database.write() as connection:
            if forget:
                is_forgotten = glossary_words.c.source == forget.value
                await connection.execute(delete(glossary_words).where(is_forgotten))
            own = await _spellings(connection, glossary_words.c.source == WordSource.OWN.value)
            kept = [one for one in words if _may_be_stored(one, own)]
            for start in range(0, len(kept), _AT_ONCE):
                await self._upsert(connection, kept[start : start + _AT_ONCE], at)
            count = select(func.count()).select_from(glossary_words)
            if ((await connection.execute(count)).scalar() or 0) > MOST_WORDS:
                raise TooManyWordsError("op-glossary-too-many", most=str(MOST_WORDS))
        return len(words) - len(kept)

    async def _upsert(
        self, connection: AsyncConnection, words: Sequence[OperatorWord], at: datetime
    ) -> None:
        insert = self._database.insert(glossary_words)
        columns = [column.name for column in glossary_words.c if not column.primary_key]
        changed = {name: insert.excluded[name] for name in columns}
        await connection.execute(
            insert.on_conflict_do_update(index_elements=[glossary_words.c.ru], set_=changed),
            [{**_to_row(one), "created_at": at} for one in words],
        )


def _may_be_stored(one: OperatorWord, own: set[str]) -> bool:
    return one.source is WordSource.OWN or one.word.ru not in own


async def _spellings(connection: AsyncConnection, which: ColumnElement[bool]) -> set[str]:
    return set((await connection.execute(select(glossary_words.c.ru).where(which))).scalars())


def _to_row(one: OperatorWord) -> dict[str, Any]:
    keys = one.keys
    return {
        "ru": one.word.ru,
        "en": one.word.en,
        "zh": one.word.zh,
        "role": one.word.role.value,
        "source": one.source.value,
        # Russian as it is: escaped, it would take three times the room and the time to read.
        "compiled": json.dumps(
            [keys.version, keys.sequences, dict(keys.sounds)],
            ensure_ascii=False,
            separators=(",", ":"),
        ),
    }


def _to_word(row: RowMapping) -> OperatorWord:
    version, sequences, sounds = json.loads(row["compiled"])
    return OperatorWord(
        Word(row["ru"], row["en"], row["zh"], Role(row["role"])),
        WordSource(row["source"]),
        WordKeys(sys.intern(version), tuple(sequences), sounds),
    )
