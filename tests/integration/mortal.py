"""Processes that may die at any commit, and what a person can ask of them in a word."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from decimal import Decimal
from enum import Enum, auto
from types import SimpleNamespace
from typing import Any, TypeVar

from aiogram import Dispatcher, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram.types import Message
from dishka import make_async_container
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.clock import OffsetClock
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.dialog_storage import DialogStorage
from bot.db.exclusion import Exclusion, LocalExclusion, PostgresExclusion
from bot.db.ids import SteadyIds
from bot.db.repositories import (
    SqlDealRepository,
    SqlReminderRepository,
    SqlShareRepository,
    SqlUserRepository,
)
from bot.db.session import UpdateKey, UpdateSession
from bot.domain.deal import DealError, Money, Payment, Terms, changes
from bot.domain.errors import NotFoundError
from bot.domain.reminder import Snooze
from bot.integrations.knowledge import KNOWLEDGE
from bot.integrations.reminder_words import load_reminder_words
from bot.services.deals import DealService
from bot.services.reminders import ReminderService
from bot.services.watcher import Watcher
from bot.updates.runner import UpdateRunner
from tests.integration.counter_bot import OneUpdate
from tests.integration.reminders import ANNA
from tests.integration.telegram import ScriptedTelegram, bot_on
from tests.unit.deal.samples import DAY, plan
from tests.unit.watch.samples import RULES

T = TypeVar("T")
NO_KEY = Cipher(None)
WORDS = load_reminder_words(KNOWLEDGE / "reminders.toml")


class Killed(BaseException):
    """The process ends here, as by SIGKILL: no `except Exception` may notice."""


class Fate(Enum):
    """What meets a transaction."""

    AWAY = auto()
    BEFORE = auto()
    WITHIN = auto()
    AFTER = auto()


class MortalDatabase(Database):
    """Meets its fate at the n-th transaction from now, once."""

    fate: Fate | None = None
    left = 0

    def arm(self, fate: Fate | None, left: int = 0) -> None:
        self.fate, self.left = fate, left

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        fate = self._met()
        async with super().write() as connection:
            yield connection
            if fate is Fate.WITHIN:
                raise Killed
        if fate is Fate.AFTER:
            raise Killed

    async def transact(self, work: Callable[[Connection], T]) -> T:
        fate = self._met()

        def cut_off(connection: Connection) -> T:
            done = work(connection)
            if fate is Fate.WITHIN:
                raise Killed
            return done

        done = await super().transact(cut_off)
        if fate is Fate.AFTER:
            raise Killed
        return done

    def _met(self) -> Fate | None:
        """What befalls the transaction that is about to begin, if it may begin at all."""
        fate, self.left = (None if self.left else self.fate), self.left - 1
        if fate:
            self.fate = None
        if fate is Fate.AWAY:
            raise ConnectionError
        if fate is Fate.BEFORE:
            raise Killed
        return fate


class Replica:
    """The update path of one process, begun anew after each death."""

    def __init__(self, url: str, clock: OffsetClock) -> None:
        self.database = MortalDatabase.open(url)
        self._url = url
        self._clock = clock
        self._exclusion: Exclusion | None = None
        self.begin()

    def begin(self) -> None:
        # A PostgresExclusion lives on: the server frees the locks of one that is dead.
        if self._exclusion is None or self.database.is_sqlite:
            is_local = self.database.is_sqlite
            self._exclusion = LocalExclusion() if is_local else PostgresExclusion(self._url)
        dispatcher = Dispatcher(storage=DialogStorage(), events_isolation=DisabledEventIsolation())
        router = Router()
        router.message.register(self._act)
        dispatcher.include_router(router)
        self.runner = UpdateRunner(
            dispatcher=dispatcher, bot=bot_on(ScriptedTelegram()), database=self.database,
            exclusion=self._exclusion, container=make_async_container(OneUpdate()),
            clock=self._clock, commit_pauses=(),
        )  # fmt: skip

    async def close(self) -> None:
        if isinstance(self._exclusion, PostgresExclusion):
            await self._exclusion.close()
        await self.database.close()

    async def _act(
        self, message: Message, state: FSMContext, update_session: UpdateSession
    ) -> None:
        """Counted in the dialog, done, answered."""
        await state.update_data(count=(await state.get_data()).get("count", 0) + 1)
        verb, target, number = str(message.text).split()
        # What is gone, or can not be taken back any more: nothing happens, as in the product.
        with suppress(NotFoundError, DealError):
            await getattr(Desk(update_session, self._clock), verb)(int(target), int(number))
        await message.answer("saved")


class Desk:
    """One update's work. A thing is called by the update that made it."""

    def __init__(self, session: UpdateSession, clock: OffsetClock) -> None:
        reminders, users = SqlReminderRepository(session), SqlUserRepository(session)
        deals = SqlDealRepository(session, NO_KEY)
        watcher = Watcher(reminders, deals, SqlShareRepository(session), users, RULES, clock)
        self._number = session.key.update_id
        self._clock = clock
        self._reminders = ReminderService(reminders, users, WORDS, clock, SteadyIds(session))
        self._deals = DealService(deals, users, watcher, SteadyIds(session), clock)

    async def keep(self, _target: int, hours: int) -> None:
        await self._reminders.create(ANNA, ANNA, f"через {hours + 1} часов {text(self._number)}")

    async def later(self, target: int, _number: int) -> None:
        await self._reminders.snooze(ANNA, thing(target), Snooze.HOUR)

    async def done(self, target: int, _number: int) -> None:
        await self._reminders.done(ANNA, thing(target))

    async def forget(self, target: int, _number: int) -> None:
        await self._reminders.delete(ANNA, thing(target))

    async def deal(self, _target: int, days: int) -> None:
        made = await self._deals.create(ANNA, Terms("mugs", Money(Decimal(6000), "USD")), plan())
        await self._deals.keep(changes.set_due(made, 0, self._day(days), self._clock.now()))

    async def move(self, target: int, days: int) -> None:
        deal = await self._deals.open(ANNA, thing(target))
        if deal.terms.plan.milestones[0].open:
            await self._deals.keep(changes.set_due(deal, 0, self._day(days), self._clock.now()))

    async def pay(self, target: int, _number: int) -> None:
        deal, now = await self._deals.open(ANNA, thing(target)), self._clock.now()
        payment = Payment(Decimal(1800), now.date())
        await self._deals.keep(changes.pay(deal, 0, payment, now))

    async def back(self, target: int, _number: int) -> None:
        await self._deals.undo(ANNA, thing(target))

    async def drop(self, target: int, _number: int) -> None:
        self._deals.delete(await self._deals.open(ANNA, thing(target)))

    def _day(self, days: int) -> Any:
        return self._clock.now().date() + days * DAY


def text(number: int) -> str:
    """What the reminder of an update says."""
    return f"проверить груз {number}"


def thing(number: int) -> Any:
    """The id of what the update of this number made."""
    session: Any = SimpleNamespace(key=UpdateKey(number, ANNA, ANNA))
    return SteadyIds(session).next()
