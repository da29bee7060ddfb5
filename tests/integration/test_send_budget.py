import asyncio
import datetime as dt
import time

from bot.clock import OffsetClock
from bot.db.database import Database
from bot.db.send_budget import SqlSendBudget
from bot.domain.ids import ChatId


async def send(budget: SqlSendBudget, chats: list[int], seconds: float) -> list[float]:
    """When each message could go, one chat after another, for so long."""
    moments: list[float] = []
    end = time.monotonic() + seconds
    for chat in chats:
        while wait := await budget.reserve(ChatId(chat)):
            if time.monotonic() + wait > end:
                return moments
            await asyncio.sleep(wait)
        moments.append(time.monotonic())
    return moments


async def test_processes_share_the_rate_of_the_bot(database: Database, clock: OffsetClock) -> None:
    runs = await asyncio.gather(
        *(
            send(SqlSendBudget(database, clock), list(range(at, at + 100)), 1.5)
            for at in (1000, 2000)
        )
    )
    moments = sorted(moment for run in runs for moment in run)
    busiest = max(sum(1 for m in moments if a <= m < a + 1) for a in moments)
    assert len(moments) >= 25
    assert busiest <= 30


async def test_chat_gets_one_a_second_and_a_group_far_less(
    database: Database, clock: OffsetClock
) -> None:
    budget = SqlSendBudget(database, clock)
    assert await budget.reserve(ChatId(7)) == 0
    assert 0.5 < await budget.reserve(ChatId(7)) <= 1
    assert await budget.reserve(ChatId(-7)) == 0
    assert await budget.reserve(ChatId(-7)) == 0
    assert 2 < await budget.reserve(ChatId(-7)) <= 3.4


async def test_silence_asked_for_binds_everybody_and_never_shrinks(
    database: Database, clock: OffsetClock
) -> None:
    budget = SqlSendBudget(database, clock)
    await budget.hold_back(ChatId(7), dt.timedelta(seconds=7))
    await budget.hold_back(ChatId(8), dt.timedelta(seconds=1))
    other = SqlSendBudget(database, clock)
    assert 6.9 < await other.reserve(ChatId(9)) <= 7.5
    clock.advance(dt.timedelta(seconds=7.6))
    assert await other.reserve(ChatId(9)) == 0


async def test_silence_of_a_group_is_its_own(database: Database, clock: OffsetClock) -> None:
    budget = SqlSendBudget(database, clock)
    await budget.hold_back(ChatId(-7), dt.timedelta(seconds=7))
    assert await budget.reserve(ChatId(-7)) > 6
    assert await budget.reserve(ChatId(7)) == 0
