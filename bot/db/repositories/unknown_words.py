"""Counts words the glossary lacks; nothing tells whose they were."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import select

from bot.db.database import Database
from bot.db.session import UpdateSession
from bot.db.tables import unknown_words

_LONGEST_WORD = 40  # anything longer is no word, and might be somebody's secret


class SqlUnknownWords:
    """UnknownWords: one upsert, in alphabetical order so that two people never deadlock."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    def count(self, words: Sequence[str]) -> None:
        counts = Counter(word for word in words if 0 < len(word) <= _LONGEST_WORD)
        if not counts:
            return
        insert = self._session.database.insert(unknown_words).values(
            [{"word": word, "seen": seen} for word, seen in sorted(counts.items())]
        )
        self._session.stage(
            insert.on_conflict_do_update(
                index_elements=[unknown_words.c.word],
                set_={"seen": unknown_words.c.seen + insert.excluded.seen},
            )
        )


async def most_frequent(database: Database, limit: int) -> Sequence[tuple[str, int]]:
    """Words and how often they were seen, the most frequent first."""
    query = select(unknown_words.c.word, unknown_words.c.seen).order_by(
        unknown_words.c.seen.desc(), unknown_words.c.word
    )
    async with database.read() as connection:
        rows = await connection.execute(query.limit(limit))
        return [(row.word, row.seen) for row in rows]
