"""The composition root: the only place where a port meets its implementation.

Free of aiogram and of python-telegram-bot, because both processes import it.
"""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

from dishka import AsyncContainer, Provider, Scope, from_context, make_async_container, provide

from bot.db.database import Database
from bot.db.exclusion import Exclusion, LocalExclusion, PostgresExclusion
from bot.db.ids import SteadyIds
from bot.db.repositories import (
    SqlCorrectionRepository,
    SqlSearchRepository,
    SqlUnknownWords,
    SqlUserRepository,
)
from bot.db.session import UpdateSession
from bot.domain.badges import BadgeFacts
from bot.domain.search import SearchRules
from bot.integrations.badges import load_badges
from bot.integrations.countries import CldrCountries
from bot.integrations.knowledge import load_search_rules
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE
from bot.services.finder import Finder
from bot.services.ports import (
    Clock,
    CorrectionRepository,
    Countries,
    IdFactory,
    SearchRepository,
    Translator,
    UnknownWords,
    UserRepository,
)
from bot.services.profile import ProfileService
from bot.services.search import SearchService, Vocabulary
from bot.settings import Settings

KNOWLEDGE = Path(__file__).parent / "knowledge"


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
    async def exclusion(self, settings: Settings, database: Database) -> AsyncIterator[Exclusion]:
        if database.is_sqlite:
            yield LocalExclusion()
            return
        replicated = PostgresExclusion(settings.database_url.get_secret_value())
        yield replicated
        await replicated.close()


class Knowledge(Provider):
    """What the bot knows: read from its data files, shared by everybody."""

    scope = Scope.APP

    @provide
    async def translator(self) -> Translator:
        # A third of a second of dictionaries: the loop goes on answering meanwhile.
        return await asyncio.to_thread(OfflineTranslator.load, cache_dir=CACHE)

    @provide
    def rules(self) -> SearchRules:
        return load_search_rules()

    @provide
    def badges(self) -> BadgeFacts:
        return load_badges(KNOWLEDGE / "badges.toml")

    finder = provide(Finder)

    @provide
    def countries(self) -> Countries:
        return CldrCountries(KNOWLEDGE / "countries.toml")


class Conversation(Provider):
    """Everything that lives for one update and shares its session."""

    scope = Scope.REQUEST
    session = from_context(UpdateSession)

    users = provide(SqlUserRepository, provides=UserRepository)
    searches = provide(SqlSearchRepository, provides=SearchRepository)
    corrections = provide(SqlCorrectionRepository, provides=CorrectionRepository)
    unknown_words = provide(SqlUnknownWords, provides=UnknownWords)
    ids = provide(SteadyIds, provides=IdFactory)
    profile = provide(ProfileService)
    vocabulary = provide(Vocabulary)
    search = provide(SearchService)


def build_container(settings: Settings, clock: Clock, *overrides: Provider) -> AsyncContainer:
    """The container of a process; tests pass overrides for single parts."""
    return make_async_container(
        Storage(),
        Knowledge(),
        Conversation(),
        *overrides,
        context={Settings: settings, Clock: clock},
    )
