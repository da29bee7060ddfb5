import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from bot.db.database import Database
from bot.db.exclusion import Exclusion, LocalExclusion, PostgresExclusion
from tests.integration.updates import ANNA, BORIS

KILL_OTHERS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
)


@pytest.fixture
async def replicas(
    database: Database, database_url: str
) -> AsyncIterator[tuple[Exclusion, Exclusion]]:
    """Two processes' views; over SQLite there is only ever one process."""
    if database.is_sqlite:
        alone = LocalExclusion()
        yield alone, alone
        return
    one, other = PostgresExclusion(database_url), PostgresExclusion(database_url)
    yield one, other
    await one.close()
    await other.close()


async def test_updates_of_one_person_never_overlap(
    replicas: tuple[Exclusion, Exclusion],
) -> None:
    inside = 0
    worst = 0

    async def handle(exclusion: Exclusion) -> None:
        nonlocal inside, worst
        async with exclusion.hold(ANNA):
            inside += 1
            worst = max(worst, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(handle(replicas[n % 2]) for n in range(20)))
    assert (worst, inside) == (1, 0)


async def test_another_person_does_not_wait(replicas: tuple[Exclusion, Exclusion]) -> None:
    one, other = replicas
    async with one.hold(ANNA), asyncio.timeout(5), other.hold(BORIS), other.hold(-100):
        pass


async def test_a_failure_inside_frees_the_person(replicas: tuple[Exclusion, Exclusion]) -> None:
    one, other = replicas
    with pytest.raises(ZeroDivisionError):
        async with one.hold(ANNA):
            raise ZeroDivisionError
    async with asyncio.timeout(5), other.hold(ANNA):
        pass


async def test_a_waiter_that_gave_up_blocks_nobody(replicas: tuple[Exclusion, Exclusion]) -> None:
    one, other = replicas
    async with one.hold(ANNA):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05), other.hold(ANNA):
                pass
    async with asyncio.timeout(5), other.hold(ANNA), one.hold(BORIS):
        pass


@pytest.mark.postgres
async def test_lost_lock_connection_does_not_spoil_the_update(
    postgres_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    exclusion = PostgresExclusion(postgres_url)
    database = Database.open(postgres_url)
    async with exclusion.hold(ANNA), database.read() as connection:
        await connection.execute(text(KILL_OTHERS))
    assert "lock connection lost" in caplog.text
    async with asyncio.timeout(5), exclusion.hold(ANNA):
        pass
    await exclusion.close()
    await database.close()


async def test_one_process_serves_in_order_of_arrival() -> None:
    exclusion = LocalExclusion()
    served: list[int] = []

    async def handle(number: int) -> None:
        async with exclusion.hold(ANNA):
            await asyncio.sleep(0)
            served.append(number)

    await asyncio.gather(*map(handle, range(50)))
    assert served == list(range(50))


async def test_a_hundred_thousand_people_leave_no_locks() -> None:
    exclusion = LocalExclusion()
    for person in range(100_000):
        async with exclusion.hold(person):
            assert len(exclusion) == 1
    assert len(exclusion) == 0
