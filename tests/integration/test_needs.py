"""What people last said they need, as the database keeps it."""

import pytest
from sqlalchemy import delete

from bot.db.database import Database
from bot.db.repositories import SqlNeedRepository
from bot.db.tables import users
from bot.domain.ids import UserId
from bot.domain.platforms import Need, Purpose, Urgency
from tests.integration.updates import ANNA, BORIS, load
from tests.integration.updates import update as an_update


async def save(database: Database, need: Need, user_id: int = ANNA) -> None:
    async with an_update(database, user_id) as session:
        repository = SqlNeedRepository(session)
        repository.save(UserId(user_id), need)
        assert await repository.get(UserId(user_id)) == need


async def read(database: Database, user_id: int = ANNA) -> Need | None:
    return await SqlNeedRepository(await load(database)).get(UserId(user_id))


@pytest.mark.parametrize("pieces", [None, 1, 10_000_000])
async def test_the_last_need_comes_back(database: Database, pieces: int | None) -> None:
    assert await read(database) is None
    await save(database, Need(Purpose.MYSELF, 5, Urgency.SOON))
    need = Need(Purpose.RESALE, pieces, Urgency.CALM)
    await save(database, need)
    assert await read(database) == need


async def test_a_need_is_nobody_elses_and_goes_with_its_person(database: Database) -> None:
    await save(database, Need(Purpose.MYSELF, 5, Urgency.SOON))
    await save(database, Need(Purpose.RESALE, 50, Urgency.CALM), BORIS)
    assert (await read(database, BORIS)) == Need(Purpose.RESALE, 50, Urgency.CALM)
    async with database.write() as connection:
        await connection.execute(delete(users).where(users.c.id == ANNA))
    assert await read(database) is None
    assert await read(database, BORIS)
