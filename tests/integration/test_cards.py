"""Cards of shared deals as a worker keeps them: true, in peace, and gone when they should be."""

import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from bot.clock import OffsetClock
from bot.db.card_queue import SqlCardQueue, SqlShareBook
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.deal_book import SqlDealBook
from bot.db.ids import SteadyIds
from bot.db.personal import SqlPersonalData
from bot.db.push_queue import SqlPushQueue
from bot.db.repositories import (
    SqlDealRepository,
    SqlReminderRepository,
    SqlShareHelpers,
    SqlShareRepository,
    SqlUserRepository,
)
from bot.db.tables import deal_shares, reminders, withdrawn_messages
from bot.domain.deal import Deal, Payment, changes
from bot.domain.ids import ChatId, UserId
from bot.domain.share import EDIT_PAUSE, Followers, Share
from bot.push import patience
from bot.push.cards import CardKeeper
from bot.services.deals import DealService
from bot.services.ports.push import (
    ChatMovedError,
    DeliveryError,
    GoneError,
    HeldBackError,
    Note,
    PassingError,
    UnreachableError,
)
from bot.services.ports.sharing import Card
from bot.services.shares import ShareService
from bot.services.watcher import Watcher
from tests.integration.reminders import FakeNotifier, worker_of
from tests.integration.statements import counted
from tests.integration.test_deal_pushes import OWNER, begin
from tests.integration.updates import ANNA, BORIS, update
from tests.unit.watch.samples import RULES

GROUP, NEW_GROUP = ChatId(-100500), ChatId(-100900)
NO_KEY = Cipher(None)


class FakeMessenger(FakeNotifier):
    """Also keeps what was edited and deleted."""

    def __init__(self, *answers: Exception) -> None:
        super().__init__(*answers)
        self.edited: list[tuple[int, Note]] = []
        self.deleted: list[int] = []

    async def edit(self, chat_id: ChatId, message_id: int, note: Note, until: float) -> None:
        del chat_id, until
        if self.answers:
            raise self.answers.pop(0)
        self.edited.append((message_id, note))

    async def delete(self, chat_id: ChatId, message_id: int, until: float) -> None:
        del chat_id, until
        if self.answers:
            raise self.answers.pop(0)
        self.deleted.append(message_id)


class Scene:
    """Anna's deal, followed by a group."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = OffsetClock()
        self.telegram = FakeMessenger()

    @asynccontextmanager
    async def desk(self, user_id: int = ANNA) -> AsyncIterator[tuple[DealService, ShareService]]:
        async with update(self.database, user_id, self.clock) as session:
            deals, users = SqlDealRepository(session, NO_KEY), SqlUserRepository(session)
            rows, shares = SqlReminderRepository(session), SqlShareRepository(session)
            watcher = Watcher(rows, deals, shares, users, RULES, self.clock)
            ids = SteadyIds(session)
            yield (
                DealService(deals, users, watcher, ids, self.clock),
                ShareService(
                    shares, SqlShareHelpers(session), deals, rows, users, watcher, ids, self.clock
                ),
            )

    async def share(self) -> Share:
        self.deal = await begin(self.database, self.clock)
        async with self.desk() as (_, shares):
            offer = await shares.offer(self.deal, shows_money=True, shows_supplier=False)
        async with self.desk() as (_, shares):
            return await shares.attach(OWNER, offer.id, GROUP, 0, "Закупки")

    async def pay(self) -> Deal:
        async with self.desk() as (deals, _):
            deal = await deals.open(OWNER, self.deal.id)
            payment = Payment(changes.milestone(deal, 0).open / 2, await deals.today(OWNER))
            return await deals.keep(changes.pay(deal, 0, payment, deals.now))

    async def rounds(self, *answers: DeliveryError, after: dt.timedelta = EDIT_PAUSE) -> None:
        """The worker looks, `after` the last time."""
        self.clock.advance(after)
        self.telegram.answers = list(answers)
        queue, shares = SqlPushQueue(self.database, self.clock), self.book
        deals = SqlDealBook(self.database, NO_KEY)
        cards = SqlCardQueue(self.database, self.clock)
        keeper = CardKeeper(cards, queue, shares, deals, RULES, self.telegram, self.clock)
        await keeper.step()

    @property
    def book(self) -> SqlShareBook:
        return SqlShareBook(self.database, self.clock)

    async def rows(self, table: object) -> list[object]:
        async with self.database.read() as connection:
            return list((await connection.execute(select(table))).all())  # type: ignore[call-overload]


@pytest.fixture
async def scene(database: Database) -> Scene:
    scene = Scene(database)
    await scene.share()
    await scene.rounds()
    assert len(scene.telegram.sent) == 1
    return scene


async def test_changes_of_one_pause_are_one_edit(scene: Scene) -> None:
    await scene.pay()
    await scene.rounds(after=dt.timedelta(seconds=1))
    assert scene.telegram.edited == []
    await scene.pay()
    await scene.rounds(after=dt.timedelta(seconds=2))
    ((message_id, note),) = scene.telegram.edited
    assert message_id == 1
    assert "1\xa0350\xa0$" in note.text
    await scene.rounds()
    assert len(scene.telegram.edited) == 1


async def test_change_during_an_edit_is_shown_by_the_next(scene: Scene) -> None:
    await scene.pay()
    scene.clock.advance(EDIT_PAUSE)
    cards = SqlCardQueue(scene.database, scene.clock)
    (card,) = await cards.claim(5)
    await scene.pay()
    assert await cards.claim(5) == []
    await cards.settle(card, card.share.message_id, "what it said before")
    await scene.rounds()
    assert len(scene.telegram.edited) == 1


async def test_card_of_a_dead_worker_is_shown_by_another(scene: Scene) -> None:
    await scene.pay()
    scene.clock.advance(EDIT_PAUSE)
    cards = SqlCardQueue(scene.database, scene.clock)
    (lost,) = await cards.claim(5)
    await scene.rounds(after=dt.timedelta(seconds=31))
    assert len(scene.telegram.edited) == 1
    await cards.settle(lost, None, "stale")
    await scene.pay()
    await scene.rounds()
    assert len(scene.telegram.edited) == 2


async def test_card_removed_by_hand_stays_away_until_its_owner_wants_it(scene: Scene) -> None:
    await scene.pay()
    await scene.rounds(GoneError("gone"))
    await scene.pay()
    await scene.rounds()
    assert len(scene.telegram.sent) == 1
    async with scene.desk() as (_, shares):
        (share,) = await shares.of_deal(scene.deal)
        assert share.is_card_removed
        shares.repost(share)
    await scene.rounds()
    assert len(scene.telegram.sent) == 2


@pytest.mark.parametrize(
    "error", [PassingError("TimedOut", ambiguous=True), HeldBackError(dt.timedelta(seconds=4))]
)
async def test_edit_that_failed_comes_later(scene: Scene, error: DeliveryError) -> None:
    await scene.pay()
    await scene.rounds(error)
    await scene.rounds(after=dt.timedelta(seconds=1))
    assert scene.telegram.edited == []
    await scene.rounds(after=dt.timedelta(seconds=5))
    assert len(scene.telegram.edited) == 1


async def test_group_out_of_reach_follows_no_more_and_the_owner_hears_of_it(
    scene: Scene,
) -> None:
    await scene.pay()
    await scene.rounds(UnreachableError("Forbidden"))
    assert await scene.rows(deal_shares) == []
    scene.clock.advance(dt.timedelta(minutes=1))
    private = FakeNotifier()
    await worker_of(scene.database, private, scene.clock).step()
    ((chat_id, note),) = private.sent
    assert chat_id == OWNER
    assert "Закупки" in note.text
    assert note.buttons[0][0][0] == "Открыть сделку"
    in_group = [row for row in await scene.rows(reminders) if row.share_id]  # type: ignore[attr-defined]
    assert in_group == []


async def test_news_for_an_owner_who_has_gone_is_dropped(scene: Scene) -> None:
    await scene.pay()
    await scene.rounds(UnreachableError("Forbidden"))
    scene.clock.advance(dt.timedelta(minutes=1))
    gone = FakeNotifier(UnreachableError("blocked"))
    await worker_of(scene.database, gone, scene.clock).step()
    kinds = {row.kind: row.state for row in await scene.rows(reminders)}  # type: ignore[attr-defined]
    assert kinds["news"] == "cancelled"
    assert kinds["deal"] == "blocked"


async def test_card_moves_with_its_group(scene: Scene) -> None:
    await scene.pay()
    await scene.rounds(ChatMovedError(NEW_GROUP))
    await scene.rounds()
    assert [chat_id for chat_id, _ in scene.telegram.sent] == [GROUP, NEW_GROUP]
    chats = {row.chat_id for row in await scene.rows(reminders) if row.share_id}  # type: ignore[attr-defined]
    assert chats == {NEW_GROUP}


@pytest.mark.parametrize("way", ["unshared", "deal deleted", "person erased"])
async def test_everything_in_the_group_is_taken_back(scene: Scene, way: str) -> None:
    if way == "person erased":
        async with update(scene.database, ANNA, scene.clock) as session:
            SqlPersonalData(session, NO_KEY).erase(UserId(ANNA))
    else:
        async with scene.desk() as (deals, shares):
            if way == "unshared":
                shares.end((await shares.of_deal(scene.deal))[0])
            else:
                deals.delete(await deals.open(OWNER, scene.deal.id))
    assert await scene.rows(deal_shares) == []
    await scene.rounds()
    assert scene.telegram.deleted == [1]
    assert await scene.rows(withdrawn_messages) == []


async def test_card_too_old_to_delete_says_that_it_is_over(scene: Scene) -> None:
    async with scene.desk() as (_, shares):
        shares.end((await shares.of_deal(scene.deal))[0])
    await scene.rounds(GoneError("can't be deleted"))
    ((_, note),) = scene.telegram.edited
    assert "Карточку убрали" in note.text
    assert await scene.rows(withdrawn_messages) == []


async def test_group_hears_of_payments_and_delivery_only_and_apart_from_the_owner(
    scene: Scene,
) -> None:
    scene.clock.advance(dt.timedelta(days=3, hours=6))
    pushed = FakeNotifier()
    await worker_of(scene.database, pushed, scene.clock).step()
    by_chat = {chat_id: note.text for chat_id, note in pushed.sent}
    assert set(by_chat) == {OWNER, GROUP}
    assert "Задаток" in by_chat[GROUP]
    topics = {row.subject.partition(":")[2] for row in await scene.rows(reminders) if row.share_id}  # type: ignore[attr-defined]
    own = {
        row.subject.partition(":")[2] for row in await scene.rows(reminders) if not row.share_id
    }  # type: ignore[attr-defined]
    assert topics <= own


async def test_pausing_ones_own_reminders_leaves_the_groups_alone(scene: Scene) -> None:
    async with update(scene.database, ANNA, scene.clock) as session:
        rows = SqlReminderRepository(session)
        assert all(one.share_id is None for one in await rows.ahead(OWNER))
        assert {one.share_id for one in await rows.of_deal(OWNER, scene.deal.id)} > {None}


async def test_offer_of_somebody_else_or_out_of_time_attaches_nothing(scene: Scene) -> None:
    async with scene.desk() as (_, shares):
        offer = await shares.offer(scene.deal, shows_money=True, shows_supplier=True)
    for user_id, after in ((BORIS, dt.timedelta()), (ANNA, dt.timedelta(minutes=31))):
        scene.clock.advance(after)
        async with scene.desk(user_id) as (_, shares):
            with pytest.raises(Exception, match="err-share-link"):
                await shares.attach(UserId(user_id), offer.id, NEW_GROUP, 0, "Чужие")
    groups = {row.group_id for row in await scene.rows(deal_shares)}  # type: ignore[attr-defined]
    assert groups == {GROUP, ChatId(0)}


async def test_deal_is_read_along_with_who_follows_it(scene: Scene) -> None:
    async def followers(user_id: int = ANNA) -> Followers:
        async with update(scene.database, user_id, scene.clock) as session:
            with counted(*scene.database.engines) as work:
                rows = SqlDealRepository(session, NO_KEY)
                await rows.get(UserId(user_id), scene.deal.id)
                found = await rows.followers(UserId(user_id), scene.deal.id)
        assert len(work.statements) <= 2, "the BEGIN and the deal"
        return found

    assert await followers() == Followers(1, "Закупки")
    assert await followers(BORIS) == Followers()
    for chat_id, thread_id in ((GROUP, 7), (NEW_GROUP, 0)):
        async with scene.desk() as (_, shares):
            offer = await shares.offer(scene.deal, shows_money=True, shows_supplier=False)
        async with scene.desk() as (_, shares):
            await shares.attach(OWNER, offer.id, chat_id, thread_id, "Склад")
    async with scene.desk() as (_, shares):
        await shares.offer(scene.deal, shows_money=True, shows_supplier=False)
    assert await followers() == Followers(2, "")


async def test_second_card_in_the_same_place_replaces_the_first(scene: Scene) -> None:
    async with scene.desk() as (_, shares):
        offer = await shares.offer(scene.deal, shows_money=False, shows_supplier=False)
    async with scene.desk() as (_, shares):
        share = await shares.attach(OWNER, offer.id, GROUP, 0, "Закупки")
    await scene.rounds()
    assert scene.telegram.deleted == [1]
    assert "$" not in scene.telegram.sent[-1][1].text
    async with scene.desk() as (_, shares):
        kept = await shares.of_deal(scene.deal)
    assert kept == [replace(share, offered_until=None, message_id=2)]


async def test_reminder_that_was_said_is_settled_whatever_becomes_of_the_card(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(SqlShareBook, "refresh", refuse)
    scene.clock.advance(dt.timedelta(days=3, hours=6))
    await worker_of(scene.database, FakeNotifier(), scene.clock).step()
    said = [row for row in await scene.rows(reminders) if row.share_id and row.message_id]  # type: ignore[attr-defined]
    assert [row.state for row in said] == ["sent"]  # type: ignore[attr-defined]


class Busy:
    """A database that refuses the next few times."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, method: str, times: int) -> None:
        really = getattr(SqlCardQueue, method)
        monkeypatch.setattr(patience, "_PAUSES", (0, 0, 0))
        monkeypatch.setattr(SqlCardQueue, method, lambda *args: self.answer(really, *args))
        self.times = times

    async def answer(self, really: Callable[..., Awaitable[None]], *args: object) -> None:
        if self.times:
            self.times -= 1
            raise OSError
        await really(*args)


async def test_new_card_is_posted_once_though_the_database_is_busy(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(database)
    await scene.share()
    Busy(monkeypatch, "settle", 3)
    await scene.rounds()
    await scene.rounds(after=dt.timedelta(seconds=31))
    assert len(scene.telegram.sent) == 1
    (row,) = await scene.rows(deal_shares)
    assert row.message_id == 1  # type: ignore[attr-defined]


async def test_message_is_taken_back_once_though_the_database_is_busy(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with scene.desk() as (_, shares):
        shares.end((await shares.of_deal(scene.deal))[0])
    Busy(monkeypatch, "forget", 3)
    await scene.rounds()
    await scene.rounds(after=dt.timedelta(seconds=31))
    assert scene.telegram.deleted == [1]


async def test_card_that_meets_no_database_leaves_the_others_be(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with scene.desk() as (_, shares):
        offer = await shares.offer(scene.deal, shows_money=True, shows_supplier=False)
    async with scene.desk() as (_, shares):
        await shares.attach(OWNER, offer.id, NEW_GROUP, 0, "Склад")
    await scene.pay()
    really = SqlCardQueue.settle

    async def refuse_one(queue: SqlCardQueue, card: Card, *args: Any) -> None:
        if card.share.chat_id == NEW_GROUP:
            raise OSError
        await really(queue, card, *args)

    monkeypatch.setattr(patience, "_PAUSES", (0, 0, 0))
    monkeypatch.setattr(SqlCardQueue, "settle", refuse_one)
    await scene.rounds()
    messages = {row.group_id: row.message_id for row in await scene.rows(deal_shares)}  # type: ignore[attr-defined]
    assert messages == {GROUP: 1, NEW_GROUP: None}
    ((edited, _),) = scene.telegram.edited
    assert edited == 1
