"""The database and the services of others: one each for as long as the process lives."""

import asyncio
from collections.abc import AsyncIterator

from dishka import Provider, Scope, from_context, provide

from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.exclusion import Exclusion, LocalExclusion, PostgresExclusion
from bot.integrations.rates import CentralBankFeed
from bot.integrations.translation.online import online_chain
from bot.services.ports import Clock, OnlineTranslator, RateFeed
from bot.settings import Settings


class Storage(Provider):
    """The database, for as long as the process lives."""

    scope = Scope.APP
    settings = from_context(Settings)
    clock = from_context(Clock)

    @provide
    async def database(self, settings: Settings) -> AsyncIterator[Database]:
        database = Database.open(settings.database_url.get_secret_value())
        yield database
        await database.close()

    @provide
    def cipher(self, settings: Settings) -> Cipher:
        key = settings.data_key
        return Cipher.from_setting(key.get_secret_value() if key else None)

    @provide
    async def exclusion(self, settings: Settings, database: Database) -> AsyncIterator[Exclusion]:
        if database.is_sqlite:
            yield LocalExclusion()
            return
        replicated = PostgresExclusion(settings.database_url.get_secret_value())
        yield replicated
        await replicated.close()


class Online(Provider):
    """What asks other services; each has its own limits and may be absent."""

    scope = Scope.APP
    settings = from_context(Settings)

    @provide
    async def translators(self, settings: Settings) -> AsyncIterator[OnlineTranslator]:
        chain = await asyncio.to_thread(online_chain, settings, settings.translators)
        yield chain
        await chain.close()

    @provide
    def rate_feed(self, settings: Settings) -> RateFeed:
        proxy = settings.proxy_url
        return CentralBankFeed(settings.fx_url, proxy.get_secret_value() if proxy else None)
