import asyncio
import datetime as dt

from bot.clock import OffsetClock
from bot.db.database import Database
from bot.db.push_queue import SqlPushQueue
from bot.db.repositories import SqlReminderRepository
from bot.domain.ids import ChatId, UserId
from bot.domain.reminder import Every, ReminderState, Repeat
from bot.services.ports.push import (
    ChatMovedError,
    HeldBackError,
    PassingError,
    RefusedError,
    UnreachableError,
)
from tests.integration.reminders import ANNA, FakeNotifier, due, states, store, worker_of
from tests.integration.updates import update

SHORT = dt.timedelta(milliseconds=300)


async def test_each_due_reminder_is_leased_once_and_none_too_early(
    database: Database, clock: OffsetClock
) -> None:
    now = clock.now()
    rows = [due(now, chat_id=2000 + number) for number in range(60)]
    early = due(now, -dt.timedelta(minutes=5), chat_id=3000)
    await store(database, *rows, early, at=now)
    queues = [SqlPushQueue(database, clock) for _ in range(3)]
    claims = await asyncio.gather(
        *(queue.claim(f"w{at}", 7) for _ in range(4) for at, queue in enumerate(queues))
    )
    leased = [one.reminder.id for claim in claims for one in claim.leased]
    assert sorted(leased) == sorted(one.id for one in rows)


async def test_lost_lease_changes_nothing(database: Database, clock: OffsetClock) -> None:
    await store(database, due(clock.now()), at=clock.now())
    queue = SqlPushQueue(database, clock, lease=SHORT)
    (first,) = (await queue.claim("first", 5)).leased
    assert not (await queue.claim("second", 5)).leased
    await asyncio.sleep(SHORT.total_seconds() + 0.05)
    (second,) = (await queue.claim("second", 5)).leased
    assert not await queue.finish(first, 1)
    assert not await queue.put_off(first, dt.timedelta(), "x", failed=True)
    assert not await queue.bury(first, "x")
    assert await queue.finish(second, 2)
    assert not await queue.finish(second, 2)
    assert set((await states(database)).values()) == {"sent"}


async def test_same_owner_cannot_finish_an_earlier_attempt(
    database: Database, clock: OffsetClock
) -> None:
    await store(database, due(clock.now()), at=clock.now())
    queue = SqlPushQueue(database, clock, lease=SHORT)
    (first,) = (await queue.claim("w", 5)).leased
    await asyncio.sleep(SHORT.total_seconds() + 0.05)
    assert (await queue.claim("w", 5)).leased
    assert not await queue.finish(first, 1)


async def test_next_occurrence_is_planned_once_after_three_days_of_silence(
    database: Database, clock: OffsetClock
) -> None:
    daily = due(clock.now(), dt.timedelta(days=3), repeat=Repeat(Every.DAY))
    await store(database, daily, at=clock.now())
    notifier = FakeNotifier()
    worker = worker_of(database, notifier, clock)
    while await worker.step():
        pass
    assert len(notifier.sent) == 1
    assert "с опозданием" in notifier.sent[0][1].text
    assert sorted((await states(database)).values()) == ["pending", "sent"]
    clock.advance(dt.timedelta(days=1))
    while await worker.step():
        pass
    assert len(notifier.sent) == 2
    assert "с опозданием" not in notifier.sent[1][1].text


async def test_backlog_of_a_chat_is_one_message(database: Database, clock: OffsetClock) -> None:
    now = clock.now()
    late = [due(now, dt.timedelta(hours=hours)) for hours in range(3, 9)]
    await store(database, *late, due(now, chat_id=1002), at=now)
    notifier = FakeNotifier()
    worker = worker_of(database, notifier, clock, batch=1)
    while await worker.step():
        pass
    assert [chat for chat, _ in notifier.sent] == [ANNA, ChatId(1002)]
    assert "6 напоминаний" in notifier.sent[0][1].text
    assert set((await states(database)).values()) == {"sent"}


async def test_failures_wait_longer_and_longer_and_end_in_delivery(
    database: Database, clock: OffsetClock
) -> None:
    await store(database, due(clock.now()), at=clock.now())
    notifier = FakeNotifier(
        PassingError("NetworkError"), HeldBackError(dt.timedelta(seconds=7)),
        PassingError("TimedOut", ambiguous=True),
    )  # fmt: skip
    worker = worker_of(database, notifier, clock)
    for pause in (1, 7, 2):
        assert await worker.step()
        assert not await worker.step()
        clock.advance(dt.timedelta(seconds=pause + 0.2))
    assert await worker.step()
    assert len(notifier.sent) == 1


async def test_blocked_chat_waits_for_its_owner_and_only_what_is_ahead_comes(
    database: Database, clock: OffsetClock
) -> None:
    now = clock.now()
    later = due(now, -dt.timedelta(hours=1))
    await store(database, due(now), later, at=now)
    notifier = FakeNotifier(UnreachableError("Forbidden"))
    worker = worker_of(database, notifier, clock)
    assert await worker.step()
    assert set((await states(database)).values()) == {"blocked"}
    clock.advance(dt.timedelta(hours=2))
    assert not await worker.step()
    async with update(database, ANNA) as session:
        repository = SqlReminderRepository(session)
        for one in await repository.ahead(UserId(ANNA)):
            if one.id == later.id:
                repository.save(one.stands(ReminderState.PENDING))
    assert await worker.step()
    assert len(notifier.sent) == 1


async def test_moved_chat_is_followed_and_refused_text_is_buried(
    database: Database, clock: OffsetClock
) -> None:
    group = ChatId(-100)
    await store(database, due(clock.now(), chat_id=group), at=clock.now())
    notifier = FakeNotifier(ChatMovedError(ChatId(-200)))
    worker = worker_of(database, notifier, clock)
    assert await worker.step()
    assert await worker.step()
    assert [chat for chat, _ in notifier.sent] == [-200]
    await store(database, due(clock.now()), at=clock.now())
    notifier.answers = [RefusedError("BadRequest")]
    assert await worker.step()
    assert not await worker.step()
    assert sorted((await states(database)).values()) == ["dead", "sent"]


async def test_cancelled_while_it_is_being_sent_stays_cancelled(
    database: Database, clock: OffsetClock
) -> None:
    daily = due(clock.now(), repeat=Repeat(Every.DAY))
    await store(database, daily, at=clock.now())
    queue = SqlPushQueue(database, clock)
    (leased,) = (await queue.claim("w", 5)).leased
    async with update(database, ANNA) as session:
        SqlReminderRepository(session).drop_series(UserId(ANNA), daily.subject)
    assert not await queue.finish(leased, 1)
    assert await states(database) == {daily.id: "cancelled"}


async def test_insistent_one_comes_again_until_done(
    database: Database, clock: OffsetClock
) -> None:
    nag = due(clock.now(), nag=True)
    await store(database, nag, at=clock.now())
    notifier = FakeNotifier()
    worker = worker_of(database, notifier, clock)
    assert await worker.step()
    assert not await worker.step()
    clock.advance(dt.timedelta(hours=1, seconds=1))
    assert await worker.step()
    async with update(database, ANNA) as session:
        repository = SqlReminderRepository(session)
        found = await repository.get(UserId(ANNA), nag.id)
        assert found is not None
        repository.save(found.stands(ReminderState.DONE))
    clock.advance(dt.timedelta(hours=2))
    assert not await worker.step()
    assert len(notifier.sent) == 2


async def test_stale_change_of_the_owner_is_refused_and_strangers_see_nothing(
    database: Database, clock: OffsetClock
) -> None:
    one = due(clock.now(), -dt.timedelta(hours=1))
    await store(database, one, at=clock.now())
    for state in (ReminderState.PAUSED, ReminderState.DONE):
        async with update(database, ANNA) as session:
            SqlReminderRepository(session).save(one.stands(state))
    assert await states(database) == {one.id: "paused"}
    async with update(database, 1002) as session:
        assert await SqlReminderRepository(session).get(UserId(1002), one.id) is None
