"""Changing the key: everything is sealed anew, at any moment of it everything can be read."""

import pytest
from sqlalchemy import select

from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.personal import REGISTER
from bot.db.personal import rekey as rekeying
from bot.db.personal.rekey import Resealed, reseal
from tests.integration.people import fill, marker

OLD, NEW = bytes(range(32)), bytes(32)
BOTH = Cipher(NEW, OLD)
SEALED = [kept for kept in REGISTER if kept.sealed]


async def opened(database: Database, cipher: Cipher) -> list[str]:
    texts = []
    async with database.read() as connection:
        for kept in SEALED:
            rows = (await connection.execute(select(kept.table))).mappings().all()
            texts += [cipher.open(row[kept.sealed], kept.seal_place(row)) for row in rows]
    return texts


async def people(database: Database, cipher: Cipher, *user_ids: int) -> None:
    for user_id in user_ids:
        await fill(database, user_id, cipher)


async def test_rows_of_the_old_key_and_of_none_open_with_the_new_one_alone(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rekeying, "BATCH", 2)
    await people(database, Cipher(OLD), 31, 32, 33, 34, 35)
    await people(database, Cipher(None), 36)
    before = await opened(database, BOTH)
    rows = 6 * len(SEALED)
    assert await reseal(database, BOTH) == Resealed(changed=rows)
    assert await opened(database, Cipher(NEW)) == before
    assert any(marker(36) in text for text in before)
    assert await reseal(database, BOTH) == Resealed(current=rows)


async def test_row_that_no_key_opens_is_counted_and_left_as_it_is(database: Database) -> None:
    await people(database, Cipher(OLD), 41)
    assert await reseal(database, Cipher(NEW)) == Resealed(unreadable=len(SEALED))
    assert await opened(database, Cipher(OLD))
