"""Somebody forwards or pastes what a supplier wrote."""

import asyncio
from collections.abc import Sequence
from typing import Final

from bot.domain.drafting import has_cyrillic
from bot.domain.facts import Fact, FactBook
from bot.domain.supplier import has_han
from bot.domain.translation import Language
from bot.domain.wish import product_link
from bot.services.message_reader import MessageReader, SupplierMessage
from bot.services.online_texts import OnlineTexts
from bot.services.ports import Clock

LIMIT_SECONDS: Final = 8.0
MOST_FACTS: Final = 4
MOST_EXPLAINED: Final = 8
ENOUGH_TERMS: Final = 2


class SupplierMessages:
    """Keeps nothing of a message; personal details in it never reach a translator."""

    def __init__(
        self, reader: MessageReader, online: OnlineTexts, facts: FactBook, clock: Clock
    ) -> None:
        self._reader = reader
        self._online = online
        self._facts = facts
        self._clock = clock

    def recognise(self, text: str, *, is_forwarded: bool) -> SupplierMessage | None:
        """None for a buyer's own words, and for a link to a product that nothing speaks against."""
        found = self._reader.recognise(text, is_forwarded=is_forwarded)
        return None if found and product_link(text) and not found.traps else found

    def among_cards(self, text: str) -> SupplierMessage | None:
        """The same where names and cards of suppliers are typed: only what has a trap or an offer."""
        found = self._reader.read(text)
        return found if found.traps or found.quote.told >= ENOUGH_TERMS else None

    def reasons(self, message: SupplierMessage) -> Sequence[Fact]:
        """The facts that the gravest warnings rest on, each once; none where warnings fill the screen."""
        if len(message.traps) > MOST_EXPLAINED:
            return ()
        ids = dict.fromkeys(trap.facts[0] for trap in message.traps)
        today = self._clock.now().date()
        return tuple(self._facts.told(list(ids)[:MOST_FACTS], today))

    def needs_translation(self, message: SupplierMessage) -> bool:
        """Whether it is foreign, and the operator allows to ask for its Russian."""
        return self._online.is_offered and not has_cyrillic(message.text)

    async def russian(self, message: SupplierMessage) -> str:
        """Empty when no translator could be trusted in time. Never raises for the network."""
        source = Language.CHINESE if has_han(message.text) else Language.ENGLISH
        try:
            async with asyncio.timeout(LIMIT_SECONDS):
                return await self._online.russian(message.text, source)
        except TimeoutError:
            return ""
