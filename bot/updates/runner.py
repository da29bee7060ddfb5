"""Handles one update from the lock to the commit. How updates arrive is not known here."""

import asyncio
import logging
import time
from collections.abc import Mapping, Sequence
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.dispatcher.event.bases import CancelHandler
from aiogram.methods import TelegramMethod
from dishka import AsyncContainer

from bot import logs
from bot.db.commit import commit
from bot.db.database import Database
from bot.db.errors import DuplicateUpdateError, VersionConflictError, is_passing
from bot.db.exclusion import Exclusion
from bot.db.loading import open_session
from bot.db.parking import list_parked, park
from bot.db.session import UpdateSession, current_session
from bot.observation.meter import Meter
from bot.services.ports import Clock
from bot.updates import incoming
from bot.updates.crowd import Crowd
from bot.updates.failures import (
    PassingFailure,
    RetryLater,
    fail_as_a_whole,
    is_transient,
    retry_later,
)
from bot.updates.incoming import Incoming

logger = logging.getLogger(__name__)


class UpdateRunner:
    """One update = one lock, one load, the handlers, one commit."""

    def __init__(  # noqa: PLR0913  # the one place where all of them meet
        self,
        *,
        dispatcher: Dispatcher,
        bot: Bot,
        database: Database,
        exclusion: Exclusion,
        container: AsyncContainer,
        clock: Clock,
        meter: Meter | None = None,
        commit_pauses: Sequence[float] = (0.2, 0.5, 1.0, 2.0, 4.0, 8.0),
    ) -> None:
        self._dispatcher = dispatcher
        self._bot = bot
        self._database = database
        self._exclusion = exclusion
        self._container = container
        self._clock = clock
        self._commit_pauses = commit_pauses
        self._meter = meter or Meter()
        self._crowd = Crowd()
        dispatcher.update.outer_middleware(fail_as_a_whole)

    def parse(self, raw: Mapping[str, Any]) -> Incoming | None:
        """The update behind the JSON, or None when there is nothing to do about it."""
        return incoming.parse(raw, self._bot)

    async def handle(self, item: Incoming) -> None:
        """Handle the update and commit; returning means that it never needs to come again.

        Raises RetryLater, and nothing else, when it was not committed.
        """
        started = time.monotonic()
        result = "retried"
        try:
            with logs.bound(update_id=item.key.update_id, user_id=item.key.user_id):
                if item.is_inline:
                    await self._answer(item)
                    return
                user_id = item.key.user_id
                # The place inside the lock: a person's updates keep their order.
                async with self._exclusion.hold(user_id), self._crowd.place(user_id):
                    started = time.monotonic()
                    await self._process(item)
            result = "done"
        except RetryLater:
            raise
        except Exception as error:
            if not is_transient(error):
                logger.exception("update %s met a defect", item.key.update_id)
            raise retry_later(error) from error
        finally:
            self._meter.handled(result, time.monotonic() - started)

    async def give_up(self, item: Incoming) -> None:
        """Commit that the update was seen and nothing else. Raises RetryLater like `handle`."""
        logger.error("update %s given up after many attempts", item.key.update_id)
        try:
            session = await open_session(self._database, self._clock, item.key)
            if session is not None:
                await self._commit(session)
        except Exception as error:
            raise retry_later(error) from error

    async def park(self, item: Incoming) -> None:
        """Keep the update here, so that Telegram may forget it. Raises RetryLater."""
        try:
            await park(self._database, self._clock, item.key, item.raw)
        except Exception as error:
            raise retry_later(error) from error

    async def parked(self) -> list[Incoming]:
        """What earlier runs parked and never handled, oldest first."""
        items = (self.parse(raw) for raw in await list_parked(self._database))
        return [item for item in items if item is not None]

    async def _answer(self, item: Incoming) -> None:
        """An inline query changes nothing: it takes no lock, commits nothing, is not repeated."""
        try:
            session = await open_session(self._database, self._clock, item.key)
            if session is None:
                return
            token = current_session.set(session)
            try:
                await self._feed(item, session)
            finally:
                current_session.reset(token)
                session.close()
        except Exception as error:  # noqa: BLE001  # the next key pressed asks anew
            logger.warning("inline query %s not answered: %r", item.key.update_id, type(error))

    async def _process(self, item: Incoming) -> None:
        session = await open_session(self._database, self._clock, item.key)
        if session is None:
            logger.info("update %s came again, already done", item.key.update_id)
            return
        token = current_session.set(session)
        try:
            await self._feed(item, session)
            await self._commit(session)
        except Exception as error:
            if is_transient(error):
                logger.warning("update %s put off: %r", item.key.update_id, type(error))
                raise retry_later(error) from error
            logger.exception("update %s of user %s failed", item.key.update_id, item.key.user_id)
            session.roll_back()
            await self._commit(session)
        finally:
            current_session.reset(token)
            session.close()

    async def _feed(self, item: Incoming, session: UpdateSession) -> None:
        async with self._container(context={UpdateSession: session}) as container:
            try:
                result = await self._dispatcher.feed_update(
                    self._bot, item.update, dishka_container=container, update_session=session
                )
            except PassingFailure:
                raise
            except CancelHandler:
                return
            if isinstance(result, TelegramMethod):
                await self._bot(result)

    async def _commit(self, session: UpdateSession) -> None:
        """The answer is out already, so a busy database is waited for, not answered anew."""
        for pause in (*self._commit_pauses, None):
            try:
                await commit(session)
            except DuplicateUpdateError:
                logger.info("update %s was done by another copy", session.key.update_id)
            except Exception as error:
                if (
                    pause is None
                    or isinstance(error, VersionConflictError)
                    or not is_passing(error)
                ):
                    raise
                await asyncio.sleep(pause)
                continue
            return
