"""Puts the conversation process together: dispatcher, bot, and how updates reach them."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import TelegramAPIError
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram_dialog import setup_dialogs
from aiogram_dialog.api.protocols import MessageManagerProtocol
from dishka import AsyncContainer

from bot import dialog_ids, memory, self_description
from bot.clock import SystemClock
from bot.container import build_container
from bot.db.catching_up import CatchingUp
from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.dialog_storage import DialogStorage
from bot.db.exclusion import Exclusion
from bot.db.housekeeping import keep_house
from bot.db.rate_keeping import keep_rates
from bot.db.upgrade import upgrade
from bot.dialogs import ALL_DIALOGS
from bot.domain.answers import Index
from bot.domain.traps import TrapFinder
from bot.domain.watch import WatchRules
from bot.handlers import build_router
from bot.handlers.quick_filters import answer_at_once
from bot.message_manager import SteadyMessageManager
from bot.middlewares.forgiving import FollowMigratedGroups, ForgiveLateAnswers
from bot.middlewares.other_keyboard import OtherKeyboard
from bot.middlewares.retry import RetryRequests
from bot.middlewares.throttle import Throttle
from bot.nursery import Nursery
from bot.observation import Meter, observing
from bot.services.ports import Clock, OnlineTranslator, RateFeed, Translator
from bot.settings import Settings
from bot.updates import responses  # noqa: F401  # holds the models of answers
from bot.updates.backoff import Backoff
from bot.updates.failures import is_transient
from bot.updates.polling import Polling
from bot.updates.runner import UpdateRunner
from bot.updates.webhook import WebhookServer

logger = logging.getLogger(__name__)
_SETTLED_SECONDS = 5.0
ALLOWED_UPDATES = ("message", "callback_query", "my_chat_member", "inline_query")
MANY, CONNECTIONS = 256, 32
ANY_HOST = "0.0.0.0"  # noqa: S104  # the webhook is served to whoever knows the secret


@dataclass(frozen=True, slots=True)
class Process:
    """What every way of receiving updates needs."""

    bot: Bot
    runner: UpdateRunner
    nursery: Nursery
    concurrency: int


async def run(settings: Settings, clock: Clock | None = None) -> None:
    """Long polling, until cancelled."""
    async with _process(settings, clock or SystemClock()) as process:
        polling = Polling(
            process.bot,
            process.runner,
            allowed_updates=ALLOWED_UPDATES,
            concurrency=process.concurrency,
        )
        await polling.run()


async def web(settings: Settings, clock: Clock | None = None) -> None:
    """The webhook service, until cancelled."""
    settings.require("webhook_url", "webhook_secret")
    async with _process(settings, clock or SystemClock()) as process:
        server = WebhookServer(
            process.bot,
            process.runner,
            url=settings.webhook_url or "",
            secret=settings.webhook_secret.get_secret_value() if settings.webhook_secret else "",
            allowed_updates=ALLOWED_UPDATES,
        )
        await server.start(ANY_HOST, settings.port)
        try:
            await server.register()
            await asyncio.Event().wait()
        finally:
            await server.stop()


def build_dispatcher(message_manager: MessageManagerProtocol | None = None) -> Dispatcher:
    """Every router and dialog; the update runner has already excluded overlapping updates."""
    dialog_ids.make_unique()
    dispatcher = Dispatcher(storage=DialogStorage(), events_isolation=DisabledEventIsolation())
    dispatcher.message.outer_middleware(OtherKeyboard())
    dispatcher.include_router(build_router(*ALL_DIALOGS))
    setup_dialogs(
        dispatcher,
        events_isolation=DisabledEventIsolation(),
        message_manager=message_manager or SteadyMessageManager(),
    )
    answer_at_once(dispatcher)
    return dispatcher


def build_bot(settings: Settings) -> Bot:
    """The client of the Bot API, patient with short failures."""
    session = AiohttpSession(
        api=TelegramAPIServer.from_base(settings.telegram_api_url),
        proxy=settings.proxy_url.get_secret_value() if settings.proxy_url else None,
    )
    for middleware in (ForgiveLateAnswers(), FollowMigratedGroups(), RetryRequests()):
        session.middleware(middleware)
    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    defaults = DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview_is_disabled=True)
    return Bot(token, session=session, default=defaults)


@asynccontextmanager
async def _process(settings: Settings, clock: Clock) -> AsyncIterator[Process]:
    container = build_container(settings, clock)
    meter = Meter()
    bot = build_bot(settings)
    dispatcher = build_dispatcher()
    try:
        database = await container.get(Database)
        await upgrade(database)
        runner = UpdateRunner(
            dispatcher=dispatcher,
            bot=bot,
            database=database,
            exclusion=await container.get(Exclusion),
            container=container,
            clock=clock,
            meter=meter,
        )
        dispatcher.update.outer_middleware(Throttle())
        await dispatcher.emit_startup()
        translators = await container.get(OnlineTranslator)
        observed = observing(settings, database, clock, meter, translators)
        async with observed, Nursery() as nursery:
            nursery.start(keep_house(database, clock), name="housekeeping")
            nursery.start(keep_rates(database, await container.get(RateFeed), clock), name="rates")
            nursery.start(_get_ready(bot, container), name="get ready")
            nursery.start(_catch_up(database, container, clock), name="catching up")
            # Over PostgreSQL each update holds a lock on a connection of its own.
            yield Process(bot, runner, nursery, MANY if database.is_sqlite else CONNECTIONS)
    finally:
        await dispatcher.emit_shutdown()
        await bot.session.close()
        await container.close()


async def _get_ready(bot: Bot, container: AsyncContainer) -> None:
    """What the first answer need not wait for, the most wanted first."""
    await container.get(Translator)
    await container.get(TrapFinder)
    memory.freeze_start_up()
    logger.info("ready")
    await _publish(bot)
    # A second of work beside the loop, which a process that has just begun has no time for.
    await asyncio.sleep(_SETTLED_SECONDS)
    await container.get(Index)
    memory.freeze_start_up()


async def _catch_up(database: Database, container: AsyncContainer, clock: Clock) -> None:
    """After the first answers, which need not wait for it."""
    await asyncio.sleep(_SETTLED_SECONDS)
    exclusion, cipher = await container.get(Exclusion), await container.get(Cipher)
    rules = await container.get(WatchRules)
    await CatchingUp(database, exclusion, cipher, rules, clock).run()


async def _publish(bot: Bot) -> None:
    for delay in Backoff().delays():
        try:
            await self_description.publish(bot)
        except TelegramAPIError as error:
            logger.warning("commands are not registered: %s", type(error).__name__)
            if not is_transient(error):
                return
            await asyncio.sleep(delay)
        else:
            return
