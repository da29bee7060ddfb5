"""Cards of shared deals: posted, kept true, taken back. A round sees to whatever has to change."""

import asyncio
import hashlib
import logging
import random
import time
from collections.abc import Awaitable, Mapping
from datetime import timedelta
from functools import partial
from typing import Final

from bot.db.errors import named
from bot.domain.deal import Deal
from bot.domain.ids import DealId
from bot.domain.reminder import backoff
from bot.domain.share import EDIT_PAUSE
from bot.domain.watch import WatchRules
from bot.push.patience import NO_DATABASE, patiently
from bot.services.ports import Clock
from bot.services.ports.push import (
    ChatMovedError,
    DealBook,
    DeliveryError,
    GoneError,
    HeldBackError,
    Messenger,
    Note,
    OutOfTimeError,
    PassingError,
    PushQueue,
    UnreachableError,
    UnwantedError,
)
from bot.services.ports.sharing import REMOVED, Card, CardQueue, ShareBook, Withdrawn
from bot.texts import share_text

logger = logging.getLogger(__name__)
BATCH: Final = 20
_LONG: Final = timedelta(hours=1)
_MOST_TRIES: Final = 12
_TAKING_BACK: Final = 20.0


class CardKeeper:
    """Any number of them may run over one database."""

    def __init__(  # noqa: PLR0913, PLR0917  # what a card is made of and where it goes
        self,
        cards: CardQueue,
        queue: PushQueue,
        shares: ShareBook,
        deals: DealBook,
        rules: WatchRules,
        notifier: Messenger,
        clock: Clock,
    ) -> None:
        self._cards = cards
        self._queue = queue
        self._shares = shares
        self._deals = deals
        self._rules = rules
        self._notifier = notifier
        self._clock = clock

    async def step(self) -> bool:
        """One batch; whether there was anything."""
        cards = await self._cards.claim(BATCH)
        withdrawn = await self._cards.withdrawn(BATCH)
        deals = await self._deals.read({card.share.deal_id for card in cards})
        await asyncio.gather(
            *(_or_later(self._show(card, deals)) for card in cards),
            *(_or_later(self._take_back(one)) for one in withdrawn),
        )
        return bool(cards or withdrawn)

    async def _show(self, card: Card, deals: Mapping[DealId, Deal | None]) -> None:
        share = card.share
        deal = deals.get(share.deal_id)
        if deal is None:
            # Under a key that is missing; a deal that was deleted has taken its shares along.
            await self._cards.put_off(card, _LONG, failed=False)
            return
        today = self._clock.now().astimezone(card.owner.tz).date()
        note = share_text.card(deal, share, self._rules, today)
        digest = _digest(note)
        if card.shown in {digest, REMOVED}:
            await self._cards.settle(card, share.message_id, card.shown)
            return
        try:
            message_id = await self._put(card, note)
        except DeliveryError as error:
            await self._fail(card, error)
        else:
            await patiently(partial(self._cards.settle, card, message_id, digest))

    async def _put(self, card: Card, note: Note) -> int:
        chat_id, message_id = card.share.chat_id, card.share.message_id
        if message_id is None:
            return await self._notifier.send(
                chat_id, note, card.until, lambda: self._cards.holds(card)
            )
        await self._notifier.edit(chat_id, message_id, note, card.until)
        return message_id

    async def _fail(self, card: Card, error: DeliveryError) -> None:
        share = card.share
        if isinstance(error, GoneError):
            logger.info("share %s: its card was removed by hand", share.id)
            await self._cards.settle(card, None, REMOVED)
        elif isinstance(error, UnreachableError):
            logger.info("chat %s: out of reach, it follows no more", share.chat_id)
            await self._shares.lose(share.id)
        elif isinstance(error, ChatMovedError):
            await self._queue.move(share.chat_id, error.to)
        elif isinstance(error, HeldBackError | OutOfTimeError):
            await self._cards.put_off(card, error.by, failed=False)
        elif isinstance(error, PassingError):
            # An edit whose answer got lost may have been seen already.
            by = max(_backoff(card.failures), EDIT_PAUSE)
            await self._cards.put_off(card, by, failed=True)
        elif not isinstance(error, UnwantedError):
            logger.error("share %s: its card was refused by Telegram", share.id)
            await self._cards.put_off(card, _LONG, failed=True)

    async def _take_back(self, one: Withdrawn) -> None:
        """Deleted; one too old for that says that it is over."""
        until = time.monotonic() + _TAKING_BACK
        try:
            try:
                await self._notifier.delete(one.chat_id, one.message_id, until)
            except GoneError:
                await self._notifier.edit(one.chat_id, one.message_id, share_text.over(), until)
        except (HeldBackError, OutOfTimeError) as error:
            await self._cards.retry(one, error.by)
            return
        except PassingError:
            if one.failures < _MOST_TRIES:
                await self._cards.retry(one, _backoff(one.failures))
                return
        except DeliveryError as error:
            logger.info("a message in chat %s stays: %s", one.chat_id, type(error).__name__)
        await patiently(partial(self._cards.forget, one))


async def _or_later(work: Awaitable[None]) -> None:
    """A card that meets no database waits for its lease; the others go on."""
    try:
        await work
    except NO_DATABASE as error:
        logger.warning("a lease is left to run out: %s", named(error))


def _digest(note: Note) -> str:
    said = repr((note.text, note.buttons))
    return hashlib.blake2s(said.encode(), digest_size=16).hexdigest()


def _backoff(failures: int) -> timedelta:
    return backoff(failures + 1, random.random())  # noqa: S311  # spreads retries, guards nothing
