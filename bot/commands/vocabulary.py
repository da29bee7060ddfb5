"""What the commands of the glossary do: files and shipped glossary in, database out."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from itertools import chain
from pathlib import Path

from bot import logs
from bot.clock import SystemClock
from bot.commands import vocabulary_report
from bot.db.database import Database
from bot.db.repositories.glossary_words import SqlOperatorWords
from bot.db.repositories.unknown_words import most_frequent
from bot.db.upgrade import upgrade
from bot.domain.translation import Phrase, Segment
from bot.domain.vocabulary import OperatorWord, WordSource
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.lexicon import Lexicon
from bot.integrations.translation.paths import CACHE, GLOSSARY
from bot.integrations.vocabulary import Namer, Skip, prepare, read
from bot.settings import Settings

SHOWN = 50
# Some of them have become known since they were counted.
_ASKED = 10 * SHOWN


def import_files(settings: Settings, files: Sequence[Path], *, forget_earlier: bool) -> int:
    """The exit code: 1 when the files have mistakes, and then nothing is imported.

    AppError when the files can not be used at all, or hold too many words.
    """
    lexicon = Lexicon.load(GLOSSARY, CACHE)
    draft = read(files, lexicon.key_maker, Namer(lexicon.language.conjunctions))
    if draft.mistakes:
        vocabulary_report.refuse(draft.mistakes)
        return 1
    prepared = prepare(draft, lexicon)
    taken = len(prepared.words)
    if taken or forget_earlier:
        forget = draft.source if forget_earlier else None
        blocked = asyncio.run(_store(settings, prepared.words, forget))
        draft.skipped[Skip.OWN] += blocked
        taken -= blocked
    vocabulary_report.tell(draft, taken, prepared.overruled, changed=bool(taken) or forget_earlier)
    return 0


def missing_words(settings: Settings) -> list[tuple[str, int]]:
    """The words people typed most often of those that the bot still does not know."""
    counted, words = asyncio.run(_load(settings))
    translator = OfflineTranslator.load(cache_dir=CACHE, words=words)
    missing = [
        (logs.mask(" ".join(word.split())), seen)
        for word, seen in counted
        if any(not part.is_sure for part in _parts(translator.translate(word, {})))
    ]
    return missing[:SHOWN]


def _parts(phrase: Phrase) -> Iterator[Segment]:
    return chain(phrase.excluded, *phrase.products)


async def _store(
    settings: Settings, words: Sequence[OperatorWord], forget: WordSource | None
) -> int:
    async with _database(settings) as database:
        return await SqlOperatorWords(database).store(words, SystemClock().now(), forget)


async def _load(settings: Settings) -> tuple[Sequence[tuple[str, int]], Sequence[OperatorWord]]:
    async with _database(settings) as database:
        return await most_frequent(database, _ASKED), await SqlOperatorWords(database).all()


@asynccontextmanager
async def _database(settings: Settings) -> AsyncIterator[Database]:
    """The database with the schema of this version, as every process that uses it starts."""
    database = Database.open(settings.database_url.get_secret_value())
    try:
        await upgrade(database)
        yield database
    finally:
        await database.close()
