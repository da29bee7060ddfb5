"""One round: lease what is due, send it, settle each reminder by a commit of its own."""

import asyncio
import logging
import random
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import groupby

from bot.db.errors import named
from bot.domain.ids import ChatId
from bot.domain.reminder import backoff
from bot.push.patience import NO_DATABASE, patiently
from bot.push.speaker import Speaker
from bot.services.ports import Clock
from bot.services.ports.push import (
    ChatMovedError,
    DeliveryError,
    HeldBackError,
    Leased,
    Note,
    Notifier,
    OutOfTimeError,
    PassingError,
    PushQueue,
    UnreachableError,
    UnwantedError,
)
from bot.services.ports.sharing import ShareBook

logger = logging.getLogger(__name__)
BATCH = 20
_SKEW = timedelta(seconds=2)
# A deal under a key that is missing waits for the operator.
_UNREADABLE_WAITS = timedelta(hours=1)


class PushWorker:
    """Any number of workers may run over one database."""

    def __init__(  # noqa: PLR0913  # the ports are injected
        self,
        queue: PushQueue,
        shares: ShareBook,
        speaker: Speaker,
        notifier: Notifier,
        clock: Clock,
        *,
        batch: int = BATCH,
    ) -> None:
        self._queue = queue
        self._shares = shares
        self._speaker = speaker
        self._notifier = notifier
        self._clock = clock
        self._batch = batch
        self._owner = secrets.token_hex(8)

    async def step(self) -> bool:
        """Send one batch of what is due; whether there was anything."""
        claim = await self._queue.claim(self._owner, self._batch)
        if abs(claim.now - self._clock.now()) > _SKEW:
            logger.warning("the clocks of this process and of the database differ")
        groups = groupby(sorted(claim.leased, key=_place), key=_place)
        served = (self._serve(chat_id, list(group), claim.now) for (chat_id, _), group in groups)
        await asyncio.gather(*served)
        return bool(claim.leased)

    async def _serve(self, chat_id: ChatId, leased: Sequence[Leased], now: datetime) -> None:
        """One place: one message for all of them, or one after another."""
        try:
            speech = await self._speaker.speech(leased, now)
            for one in speech.over:
                await self._queue.drop(one)
            await self._put_off(speech.unreadable, _UNREADABLE_WAITS, "unreadable")
            for note, said in speech.messages:
                await self._deliver(chat_id, note, said)
        except NO_DATABASE as error:
            logger.warning("a lease is left to run out: %s", named(error))

    async def _deliver(self, chat_id: ChatId, note: Note, leased: Sequence[Leased]) -> None:
        until = min(one.until for one in leased)
        try:
            is_wanted = partial(self._queue.holds, leased)
            message_id = await self._notifier.send(chat_id, note, until, is_wanted)
        except DeliveryError as error:
            await self._fail(chat_id, leased, error)
            return
        for one in leased:
            if not await patiently(partial(self._queue.finish, one, message_id)):
                logger.warning("lease_lost: reminder %s was sent", one.reminder.id)
        if share_id := leased[0].reminder.share_id:
            await self._shares.refresh(share_id)

    async def _fail(self, chat_id: ChatId, leased: Sequence[Leased], error: DeliveryError) -> None:
        share_id = leased[0].reminder.share_id
        if isinstance(error, UnreachableError) and share_id:
            logger.info("chat %s: out of reach, it follows no more", chat_id)
            await self._shares.lose(share_id)
            return
        if isinstance(error, UnreachableError):
            logger.info("chat %s: nobody there, its reminders wait", chat_id)
            await self._queue.block(chat_id)
            return
        if isinstance(error, ChatMovedError):
            await self._queue.move(chat_id, error.to)
            await self._put_off(leased, timedelta(), "moved")
        elif isinstance(error, UnwantedError):
            # The others of the same message go without it.
            await self._put_off(leased, timedelta(), "changed meanwhile")
        elif isinstance(error, HeldBackError | OutOfTimeError):
            await self._put_off(leased, error.by, "held back")
        elif isinstance(error, PassingError):
            if error.ambiguous:
                logger.warning("ambiguous_resend: %s reminders", len(leased))
            # One chance for all: what waits for the same chat comes back as one message.
            chance = random.random()  # noqa: S311  # spreads retries, guards nothing
            for one in leased:
                by = backoff(one.failures + 1, chance)
                await self._queue.put_off(one, by, str(error), failed=True)
        else:
            logger.error("reminders refused by Telegram: %s", _ids(leased))
            for one in leased:
                await self._queue.bury(one, str(error))

    async def _put_off(self, leased: Iterable[Leased], by: timedelta, why: str) -> None:
        for one in leased:
            await self._queue.put_off(one, by, why, failed=False)


def _ids(leased: Iterable[Leased]) -> str:
    return ", ".join(one.reminder.id for one in leased)


def _place(leased: Leased) -> tuple[ChatId, str]:
    """What goes out together: one chat, and in a group one deal that it follows."""
    return leased.reminder.chat_id, leased.reminder.share_id or ""
