"""What deals call for, from the change of a deal to the message."""

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from decimal import Decimal

from bot.clock import OffsetClock
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.ids import SteadyIds
from bot.db.repositories import (
    SqlDealRepository,
    SqlReminderRepository,
    SqlShareRepository,
    SqlUserRepository,
)
from bot.domain.deal import Deal, Money, Payment, Terms, changes
from bot.domain.ids import UserId
from bot.domain.reminder import Reminder, ReminderState
from bot.domain.user import User
from bot.services.deals import DealService
from bot.services.reminders import ReminderService
from bot.services.watcher import Watcher
from tests.integration.reminders import FakeNotifier, states, worker_of
from tests.integration.updates import ANNA, update
from tests.unit.deal.samples import plan
from tests.unit.watch.samples import RULES

NO_KEY, KEY = Cipher(None), Cipher(bytes(range(32)))
OWNER = UserId(ANNA)
DAY = dt.timedelta(days=1)


@asynccontextmanager
async def desk(
    database: Database, clock: OffsetClock, cipher: Cipher = NO_KEY
) -> AsyncIterator[DealService]:
    """Anna's deals within one update."""
    async with update(database, ANNA, clock) as session:
        deals, users = SqlDealRepository(session, cipher), SqlUserRepository(session)
        reminders = SqlReminderRepository(session)
        shares = SqlShareRepository(session)
        watcher = Watcher(reminders, deals, shares, users, RULES, clock)
        yield DealService(deals, users, watcher, SteadyIds(session), clock)


async def begin(database: Database, clock: OffsetClock, cipher: Cipher = NO_KEY) -> Deal:
    """Cups for 6,000 $, the deposit due in ten days, at four in the morning by UTC."""
    clock.advance(clock.now().replace(hour=1, minute=0) + DAY - clock.now())
    async with update(database, ANNA, clock) as session:
        SqlUserRepository(session).save(User(OWNER, zone="Asia/Omsk", country="RU"))
    async with desk(database, clock, cipher) as deals:
        terms = Terms("термокружки <b>", Money(Decimal(6000), "USD"))
        deal = await deals.create(OWNER, terms, plan())
        due = (clock.now() + 10 * DAY).date()
        return await deals.keep(changes.set_due(deal, 0, due, clock.now()))


async def rows(database: Database, deal: Deal) -> list[Reminder]:
    async with update(database, ANNA) as session:
        found = await SqlReminderRepository(session).of_deal(OWNER, deal.id)
    return sorted(found, key=lambda one: one.send_at)


async def pay(database: Database, clock: OffsetClock, deal: Deal) -> None:
    async with desk(database, clock) as deals:
        now = await deals.open(OWNER, deal.id)
        payment = Payment(Decimal(1800), clock.now().date())
        await deals.keep(changes.pay(now, 0, payment, clock.now()))


async def test_payment_is_told_with_deal_sum_day_and_days_left(
    database: Database, clock: OffsetClock
) -> None:
    await begin(database, clock)
    notifier = FakeNotifier()
    worker = worker_of(database, notifier, clock)
    assert not await worker.step()
    clock.advance(3 * DAY + dt.timedelta(hours=4))
    await worker.step()
    ((chat_id, note),) = notifier.sent
    assert chat_id == ANNA
    for told in ("термокружки &lt;b&gt;", "Задаток", "1 800 $".replace(" ", "\xa0"), "7 дней"):
        assert told in note.text, note.text


async def test_nothing_private_of_a_sealed_deal_lies_in_its_reminders(
    database: Database, clock: OffsetClock
) -> None:
    deal = await begin(database, clock, KEY)
    assert {one.text for one in await rows(database, deal)} == {""}
    notifier = FakeNotifier()
    clock.advance(3 * DAY + dt.timedelta(hours=4))
    await worker_of(database, notifier, clock, cipher=KEY).step()
    assert "термокружки" in notifier.sent[0][1].text


async def test_deal_under_a_missing_key_is_asked_for_later_and_not_lost(
    database: Database, clock: OffsetClock
) -> None:
    deal = await begin(database, clock, KEY)
    notifier = FakeNotifier()
    clock.advance(3 * DAY + dt.timedelta(hours=4))
    await worker_of(database, notifier, clock).step()
    assert notifier.sent == []
    clock.advance(dt.timedelta(hours=1, minutes=1))
    await worker_of(database, notifier, clock, cipher=KEY).step()
    assert len(notifier.sent) == 1
    assert (await rows(database, deal))[0].state is ReminderState.SENT


async def test_paid_part_is_never_reminded_of(database: Database, clock: OffsetClock) -> None:
    deal = await begin(database, clock)
    await pay(database, clock, deal)
    notifier = FakeNotifier()
    for _ in range(30):
        clock.advance(DAY)
        await worker_of(database, notifier, clock).step()
    assert not [note for _, note in notifier.sent if "задаток" in note.text]


async def test_row_that_outlived_its_reason_is_dropped_without_a_word(
    database: Database, clock: OffsetClock
) -> None:
    deal = await begin(database, clock)
    first = (await rows(database, deal))[0]
    await pay(database, clock, deal)
    async with update(database, ANNA, clock) as session:
        (now,) = [
            one
            for one in await SqlReminderRepository(session).of_deal(OWNER, deal.id)
            if one.id == first.id
        ]
        back = replace(now, state=ReminderState.PENDING, rev=now.rev + 1)
        SqlReminderRepository(session).save(back)
    notifier = FakeNotifier()
    clock.advance(3 * DAY + dt.timedelta(hours=4))
    await worker_of(database, notifier, clock).step()
    assert notifier.sent == []
    assert (await states(database))[first.id] == "cancelled"


async def test_deleted_deal_takes_its_reminders_along(
    database: Database, clock: OffsetClock
) -> None:
    deal = await begin(database, clock)
    async with desk(database, clock) as deals:
        deals.delete(deal)
    assert await rows(database, deal) == []


async def test_pause_of_the_worker_ends_in_one_message_about_a_payment(
    database: Database, clock: OffsetClock
) -> None:
    deal = await begin(database, clock)
    notifier = FakeNotifier()
    worker = worker_of(database, notifier, clock)
    clock.advance(9 * DAY + dt.timedelta(hours=5))
    await worker.step()
    ((_, note),) = notifier.sent
    assert "завтра" in note.text, "the latest of the three that were missed"
    assert not await worker.step()
    clock.advance(DAY)
    await worker.step()
    assert "сегодня" in notifier.sent[1][1].text
    assert [one.state.value for one in await rows(database, deal)] == ["sent"] * 4 + ["pending"]


async def test_overdue_payment_is_told_every_day_until_it_is_paid(
    database: Database, clock: OffsetClock
) -> None:
    deal = await begin(database, clock)
    notifier = FakeNotifier()
    worker = worker_of(database, notifier, clock)
    clock.advance(10 * DAY + dt.timedelta(hours=4))
    for _ in range(3):
        await worker.step()
        clock.advance(DAY)
    assert ["Просрочено" in note.text for _, note in notifier.sent] == [False, True, True]
    await pay(database, clock, deal)
    assert not await worker.step()
    assert len(notifier.sent) == 3


async def move_there_and_back(database: Database, clock: OffsetClock) -> Deal:
    """The deposit is due a day later, and then again as before."""
    deal = await begin(database, clock)
    for days in (11, 10):
        async with desk(database, clock) as deals:
            deal = await deals.open(OWNER, deal.id)
            due = (clock.now() + days * DAY).date()
            deal = await deals.keep(changes.set_due(deal, 0, due, clock.now()))
    return deal


async def test_overdue_payment_that_was_moved_and_moved_back_is_told_every_day(
    database: Database, clock: OffsetClock
) -> None:
    await move_there_and_back(database, clock)
    notifier = FakeNotifier()
    worker = worker_of(database, notifier, clock)
    clock.advance(10 * DAY + dt.timedelta(hours=4))
    for _ in range(4):
        await worker.step()
        clock.advance(DAY)
    assert ["Просрочено" in note.text for _, note in notifier.sent] == [False, True, True, True]


async def test_overdue_payment_acknowledged_before_it_was_sent_is_told_again_the_next_day(
    database: Database, clock: OffsetClock
) -> None:
    deal = await move_there_and_back(database, clock)
    notifier = FakeNotifier()
    worker = worker_of(database, notifier, clock)
    clock.advance(10 * DAY + dt.timedelta(hours=4))
    async with update(database, ANNA, clock) as session:
        (overdue,) = [
            one
            for one in await SqlReminderRepository(session).of_deal(OWNER, deal.id)
            if one.repeat and one.state is ReminderState.PENDING
        ]
        service = ReminderService(
            SqlReminderRepository(session), SqlUserRepository(session), None, clock,
            SteadyIds(session),
        )  # fmt: skip
        await service.done(OWNER, overdue.id)
    await worker.step()
    clock.advance(DAY)
    notifier.sent.clear()
    await worker.step()
    assert "Просрочено" in notifier.sent[0][1].text
