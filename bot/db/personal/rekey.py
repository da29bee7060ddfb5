"""Seals rows anew with the first key, while the bot goes on working."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import RowMapping, select, update

from bot.db.cipher import Cipher, SealedError
from bot.db.database import Database
from bot.db.personal.register import REGISTER, Kept

BATCH = 100


@dataclass(slots=True)
class Resealed:
    """Rows sealed anew, rows that were so already, rows that no key opens."""

    changed: int = 0
    current: int = 0
    unreadable: int = 0


async def reseal(database: Database, cipher: Cipher) -> Resealed:
    """Short transactions; a row that somebody changes meanwhile is sealed by that change.

    Killed in the middle it can simply be run again.
    """
    done = Resealed()
    for kept in REGISTER:
        if kept.sealed:
            await _table(database, cipher, kept, done)
    await database.wipe_log()
    return done


async def _table(database: Database, cipher: Cipher, kept: Kept, done: Resealed) -> None:
    (key,) = kept.table.primary_key.columns
    query = select(kept.table).order_by(key).limit(BATCH)
    async with database.read() as connection:
        rows = (await connection.execute(query)).mappings().all()
    while rows:
        await _batch(database, cipher, kept, rows, done)
        after = query.where(key > rows[-1][key.name])
        async with database.read() as connection:
            rows = (await connection.execute(after)).mappings().all()


async def _batch(
    database: Database, cipher: Cipher, kept: Kept, rows: Sequence[RowMapping], done: Resealed
) -> None:
    (key,) = kept.table.primary_key.columns
    column = kept.table.c[kept.sealed]
    async with database.write() as connection:
        for row in rows:
            stored, place = row[kept.sealed], kept.seal_place(row)
            if cipher.is_current(stored):
                done.current += 1
                continue
            try:
                sealed = cipher.seal(cipher.open(stored, place), place)
            except SealedError:
                done.unreadable += 1
                continue
            unchanged = update(kept.table).where(key == row[key.name], column == stored)
            done.changed += (
                await connection.execute(unchanged.values({column.name: sealed}))
            ).rowcount
