"""How far people have come with a registration, as the database keeps it."""

from sqlalchemy import delete

from bot.db.database import Database
from bot.db.repositories import SqlRegistrationRepository
from bot.db.tables import users
from bot.domain.ids import UserId
from bot.domain.registration import Registration
from tests.integration.statements import counted
from tests.integration.updates import ANNA, BORIS, load
from tests.integration.updates import update as an_update

anna = Registration(UserId(ANNA), "alibaba", ("open", "country"), ("login",), "role")


async def save(database: Database, registration: Registration) -> None:
    async with an_update(database, registration.user_id) as session:
        repository = SqlRegistrationRepository(session)
        repository.save(registration)
        assert await repository.get(registration.user_id, registration.course) == registration


async def read(database: Database, user_id: int = ANNA, course: str = "alibaba") -> Registration:
    return await SqlRegistrationRepository(await load(database)).get(UserId(user_id), course)


async def test_marks_come_back_and_the_newest_win(database: Database) -> None:
    assert await read(database) == Registration(UserId(ANNA), "alibaba")
    await save(database, anna)
    assert await read(database) == anna
    later = Registration(UserId(ANNA), "alibaba", ("open",))
    await save(database, later)
    assert await read(database) == later


async def test_marks_of_one_person_and_course_are_nobody_elses(database: Database) -> None:
    await save(database, anna)
    await save(database, Registration(UserId(BORIS), "alibaba", ("login",)))
    await save(database, Registration(UserId(ANNA), "aliexpress", ("email",)))
    assert await read(database) == anna
    assert (await read(database, BORIS)).done == ("login",)
    assert (await read(database, course="aliexpress")).done == ("email",)


async def test_marks_go_with_their_person(database: Database) -> None:
    await save(database, anna)
    async with database.write() as connection:
        await connection.execute(delete(users).where(users.c.id == ANNA))
    assert await read(database) == Registration(UserId(ANNA), "alibaba")


async def test_marks_cost_one_select_per_update(database: Database) -> None:
    await save(database, anna)
    session = await load(database)
    with counted(*database.engines) as work:
        repository = SqlRegistrationRepository(session)
        for _ in range(3):
            await repository.get(UserId(ANNA), "alibaba")
    assert len(work.statements) == 1
