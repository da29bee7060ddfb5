"""Buyer profiles at rest: readable with their key only, in their own row only."""

import logging
from dataclasses import replace

import pytest
from sqlalchemy import delete, select, update

from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.repositories import SqlBuyerRepository
from bot.db.tables import buyers, users
from bot.domain.buyer import Buyer, UnreadableBuyerError
from bot.domain.ids import UserId
from tests.integration.statements import counted
from tests.integration.updates import ANNA, BORIS, load
from tests.integration.updates import update as an_update

KEY, OTHER_KEY, NO_KEY = Cipher(bytes(range(32))), Cipher(bytes(32)), Cipher(None)
anna = Buyer(
    UserId(ANNA),
    name="Анна Петрова",
    name_latin="Anna Petrova",
    company="ООО «Ромашка»",
    country="RU",
    address_lines=("g. Omsk", "ul. Lenina, d. 5"),
    phone="+79131234567",
)


async def save(database: Database, buyer: Buyer, cipher: Cipher) -> None:
    async with an_update(database, buyer.user_id) as session:
        repository = SqlBuyerRepository(session, cipher)
        await repository.get(buyer.user_id)
        repository.save(buyer)
        assert await repository.get(buyer.user_id) == buyer


async def read(database: Database, cipher: Cipher, user_id: int = ANNA) -> Buyer:
    return await SqlBuyerRepository(await load(database), cipher).get(UserId(user_id))


async def row(database: Database) -> str:
    async with database.read() as connection:
        return str((await connection.execute(select(buyers.c.data))).scalar_one())


async def test_stranger_has_an_empty_profile_and_no_row(database: Database) -> None:
    assert await read(database, KEY) == Buyer(UserId(ANNA))
    async with database.read() as connection:
        assert (await connection.execute(select(buyers))).all() == []


@pytest.mark.parametrize("cipher", [KEY, NO_KEY])
async def test_profile_comes_back_as_it_was_saved(database: Database, cipher: Cipher) -> None:
    await save(database, anna, cipher)
    assert await read(database, cipher) == anna
    await save(database, replace(anna, company="", address_lines=()), cipher)
    assert await read(database, cipher) == replace(anna, company="", address_lines=())


async def test_encrypted_row_shows_nothing_personal(database: Database) -> None:
    await save(database, anna, KEY)
    stored = await row(database)
    assert stored.startswith("v1:")
    for personal in ("Anna", "Omsk", "9131234567", "name"):
        assert personal not in stored


async def test_row_written_before_there_was_a_key_is_encrypted_at_the_next_save(
    database: Database,
) -> None:
    await save(database, anna, NO_KEY)
    assert "Petrova" in await row(database)
    assert await read(database, KEY) == anna
    await save(database, replace(anna, position="закупщик"), KEY)
    assert "Petrova" not in await row(database)
    assert await read(database, KEY) == replace(anna, position="закупщик")


@pytest.mark.parametrize("cipher", [OTHER_KEY, NO_KEY])
async def test_row_of_another_key_is_reported_once_and_left_alone(
    database: Database, cipher: Cipher, caplog: pytest.LogCaptureFixture
) -> None:
    await save(database, anna, KEY)
    before = await row(database)
    async with an_update(database) as session:
        repository = SqlBuyerRepository(session, cipher)
        with caplog.at_level(logging.INFO), pytest.raises(UnreadableBuyerError):
            await repository.get(UserId(ANNA))
        with pytest.raises(LookupError):
            repository.save(replace(anna, name="Борис"))
    assert await row(database) == before
    assert len(caplog.records) == 1
    assert str(ANNA) in caplog.text
    assert before.rpartition(":")[2] not in caplog.text


@pytest.mark.parametrize("damage", ["", "{", "[]", "v2:new:seal", "v1:00000000:AAAA"])
async def test_damaged_row_is_unreadable_but_not_a_failure(
    database: Database, damage: str
) -> None:
    await save(database, anna, NO_KEY)
    async with database.write() as connection:
        await connection.execute(update(buyers).values(data=damage))
    with pytest.raises(UnreadableBuyerError):
        await read(database, KEY)


async def test_row_copied_to_somebody_else_cannot_be_read(database: Database) -> None:
    await save(database, anna, KEY)
    await save(database, Buyer(UserId(BORIS), name="Борис"), KEY)
    async with database.write() as connection:
        stolen = select(buyers.c.data).where(buyers.c.user_id == ANNA).scalar_subquery()
        await connection.execute(
            update(buyers).where(buyers.c.user_id == BORIS).values(data=stolen)
        )
    with pytest.raises(UnreadableBuyerError):
        await read(database, KEY, BORIS)


async def test_profile_of_anna_is_not_the_one_of_boris(database: Database) -> None:
    await save(database, anna, KEY)
    await save(database, Buyer(UserId(BORIS), name="Борис"), KEY)
    assert await read(database, KEY) == anna
    async with an_update(database, BORIS) as session:
        SqlBuyerRepository(session, KEY).delete(UserId(BORIS))
    assert await read(database, KEY) == anna
    assert await read(database, KEY, BORIS) == Buyer(UserId(BORIS))


async def test_deleted_profile_is_gone_at_once_and_can_be_told_anew(database: Database) -> None:
    await save(database, anna, KEY)
    async with an_update(database) as session:
        repository = SqlBuyerRepository(session, OTHER_KEY)
        repository.delete(UserId(ANNA))
        assert await repository.get(UserId(ANNA)) == Buyer(UserId(ANNA))
        repository.save(replace(anna, name="Аня"))
    assert (await read(database, OTHER_KEY)).name == "Аня"


async def test_profile_goes_with_its_person(database: Database) -> None:
    await save(database, anna, KEY)
    async with database.write() as connection:
        await connection.execute(delete(users).where(users.c.id == ANNA))
    assert await read(database, KEY) == Buyer(UserId(ANNA))


async def test_field_unknown_to_this_version_is_ignored(database: Database) -> None:
    await save(database, anna, NO_KEY)
    async with database.write() as connection:
        await connection.execute(update(buyers).values(data='{"name":"Anna","fax":"1"}'))
    assert await read(database, NO_KEY) == Buyer(UserId(ANNA), name="Anna")


async def test_profile_costs_one_select_per_update_and_nothing_where_it_is_not_used(
    database: Database,
) -> None:
    await save(database, anna, KEY)
    session = await load(database)
    with counted(*database.engines) as work:
        repository = SqlBuyerRepository(session, KEY)
        assert work.statements == []
        for _ in range(3):
            await repository.get(UserId(ANNA))
    assert len(work.statements) == 1
