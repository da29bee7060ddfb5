from bot.clock import OffsetClock
from bot.db.database import Database
from bot.db.housekeeping import UPDATE_MEMORY, purge
from bot.db.parking import list_parked, park
from bot.db.session import UpdateKey
from tests.integration.counter_bot import build_dispatcher, build_runner
from tests.integration.telegram import ScriptedTelegram, bot_on, message


async def test_parked_update_waits_until_it_is_handled(
    database: Database, clock: OffsetClock
) -> None:
    runner = build_runner(build_dispatcher(), bot_on(ScriptedTelegram()), database)
    for raw in (message(9, "кружка"), message(5, "чайник"), message(5, "чайник")):
        item = runner.parse(raw)
        assert item is not None
        await runner.park(item)
    first, second = await runner.parked()
    assert (first.update.update_id, second.update.update_id) == (5, 9)
    await runner.handle(first)
    await purge(database, clock)
    assert await runner.parked() == [second]


async def test_what_nobody_handled_in_two_days_is_forgotten(
    database: Database, clock: OffsetClock
) -> None:
    await park(database, clock, UpdateKey(5, 1, 1), {"update_id": 5})
    clock.advance(UPDATE_MEMORY)
    clock.advance(UPDATE_MEMORY / 1000)
    await purge(database, clock)
    assert await list_parked(database) == []
