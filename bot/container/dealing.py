"""What the bot knows about deals, their days and the offers they begin with."""

import asyncio

from dishka import Provider, Scope, provide

from bot import i18n
from bot.domain.deal import DealRules
from bot.domain.facts import FactBook
from bot.domain.quote import QuoteWords
from bot.domain.traps import TrapBook, TrapFinder
from bot.domain.watch import WatchRules
from bot.integrations.plans import load_deal_rules
from bot.integrations.quotes import load_quote_words
from bot.integrations.traps import load_traps
from bot.integrations.watch import load_watch_rules
from bot.services.deal_reader import DealReader
from bot.services.message_reader import MessageReader
from bot.services.ports import Clock
from bot.services.quote_reader import QuoteReader


class Dealing(Provider):
    """Read once, when first wanted."""

    scope = Scope.APP
    deal_reader = provide(DealReader)
    quote_reader = provide(QuoteReader)
    message_reader = provide(MessageReader)

    @provide
    def deal_rules(self) -> DealRules:
        return load_deal_rules(has_text=i18n.texts().has)

    @provide
    def watch_rules(self, facts: FactBook, clock: Clock) -> WatchRules:
        return load_watch_rules(facts, clock.now().date())

    @provide
    def quote_words(self) -> QuoteWords:
        return load_quote_words()

    @provide
    def traps(self, facts: FactBook) -> TrapBook:
        return load_traps(facts, i18n.texts().has)

    @provide
    async def trap_finder(self, book: TrapBook) -> TrapFinder:
        # Hundreds of patterns are made: beside the loop.
        return await asyncio.to_thread(TrapFinder, book)
