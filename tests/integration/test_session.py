import re

import pytest
from sqlalchemy import func, select, text

from bot.clock import OffsetClock
from bot.db.commit import commit
from bot.db.database import Database
from bot.db.errors import DuplicateUpdateError, SessionClosedError, VersionConflictError
from bot.db.ids import SteadyIds
from bot.db.loading import open_session
from bot.db.session import UpdateKey
from bot.db.tables import dialog_states, processed_updates
from tests.integration.updates import ANNA, BORIS, load, update


async def _count(database: Database, table: object) -> int:
    async with database.read() as connection:
        return (await connection.execute(select(func.count()).select_from(table))).scalar_one()


async def test_dialog_state_is_there_for_the_next_update(database: Database) -> None:
    async with update(database) as first:
        first.dialog.set("stack", {"step": "Город", "n": [1, 2]})
    assert (await load(database)).dialog.get("stack") == {"step": "Город", "n": [1, 2]}


async def test_state_of_a_stranger_and_of_another_topic_is_separate(database: Database) -> None:
    async with update(database) as first:
        first.dialog.set("stack", {"step": 1})
    assert (await load(database, BORIS)).dialog.is_empty
    topic = await open_session(database, OffsetClock(), UpdateKey(9, ANNA, ANNA, 7))
    assert topic is not None
    assert topic.dialog.is_empty


async def test_ended_dialog_leaves_no_row(database: Database) -> None:
    async with update(database) as first:
        first.dialog.set("stack", {"step": 1})
    async with update(database) as second:
        second.dialog.set("stack", {})
    assert await _count(database, dialog_states) == 0


async def test_second_delivery_of_an_update_is_recognised(database: Database) -> None:
    async with update(database) as first:
        pass
    assert await open_session(database, OffsetClock(), first.key) is None


@pytest.mark.parametrize("first_step", [None, 1])
async def test_two_copies_of_an_update_commit_once(
    database: Database, first_step: int | None
) -> None:
    one, other = await load(database, update_id=7), await load(database, update_id=7)
    for session in (one, other):
        session.dialog.set("stack", {"step": first_step} if first_step else {})
        session.stage(text("INSERT INTO unknown_words VALUES ('слово', 1)"))
    await commit(one)
    with pytest.raises((DuplicateUpdateError, VersionConflictError)):
        await commit(other)
    assert await _count(database, processed_updates) == 1


async def test_copy_that_talks_differently_is_still_a_copy(database: Database) -> None:
    one, other = await load(database, update_id=7), await load(database, update_id=7)
    other.dialog.set("stack", {"step": 1})
    await commit(one)
    with pytest.raises(DuplicateUpdateError):
        await commit(other)
    assert await _count(database, dialog_states) == 0


async def test_identifiers_repeat_with_the_update_and_differ_otherwise(database: Database) -> None:
    first = SteadyIds(await load(database, update_id=7))
    again = SteadyIds(await load(database, update_id=7))
    other = SteadyIds(await load(database, BORIS, update_id=8))
    made = [first.next(), first.next()]
    assert [again.next(), again.next()] == made
    assert len({*made, other.next()}) == 3
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{12}", each) for each in made)


@pytest.mark.parametrize("stored", [{}, {"step": 0}])
@pytest.mark.parametrize("late", [{}, {"step": 2}])
async def test_late_writer_of_a_dialog_is_refused_and_leaves_nothing(
    database: Database, stored: dict[str, int], late: dict[str, int]
) -> None:
    async with update(database) as first:
        first.dialog.set("stack", stored)
    stale = await load(database)
    async with update(database) as winner:
        winner.dialog.set("stack", {"step": 1})
    stale.dialog.set("stack", late)
    stale.dialog.set("other", {"left": "over"} if late == stored else {})
    stale.stage(text("INSERT INTO unknown_words VALUES ('слово', 1)"))
    with pytest.raises(VersionConflictError):
        await commit(stale)
    assert await open_session(database, OffsetClock(), stale.key) is not None


async def test_nothing_of_a_failed_commit_stays(database: Database) -> None:
    session = await load(database)
    session.dialog.set("stack", {"step": 1})
    session.stage(text("INSERT INTO no_such_table VALUES (1)"))
    with pytest.raises(Exception, match="no_such_table"):
        await commit(session)
    again = await open_session(database, OffsetClock(), session.key)
    assert again is not None
    assert again.dialog.is_empty


async def test_roll_back_forgets_the_dialog_and_what_was_staged(database: Database) -> None:
    async with update(database) as first:
        first.dialog.set("stack", {"step": 1})
    async with update(database) as second:
        second.dialog.set("stack", {"step": 2})
        second.stage(text("INSERT INTO no_such_table VALUES (1)"))
        second.roll_back()
    assert (await load(database)).dialog.get("stack") == {"step": 1}


async def test_session_refuses_changes_after_its_commit(database: Database) -> None:
    async with update(database) as session:
        pass
    with pytest.raises(SessionClosedError):
        session.stage(text("SELECT 1"))


async def test_odd_code_points_survive_in_a_dialog(database: Database) -> None:
    odd = "nul \x00, half a pair \ud83d, \u202e, emoji 🧸"
    async with update(database) as first:
        first.dialog.set("stack", {"text": odd})
    assert (await load(database)).dialog.get("stack") == {"text": odd}
