"""A process for the kill tests: our update path around one handler that counts words."""

import asyncio
import logging
from contextlib import AsyncExitStack

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message
from dishka import make_async_container

from bot.clock import SystemClock
from bot.commands.process import run_until_stopped
from bot.db.database import Database
from bot.db.exclusion import Exclusion, LocalExclusion, PostgresExclusion
from bot.db.repositories import SqlUnknownWords
from bot.db.session import UpdateSession
from bot.db.upgrade import upgrade
from bot.updates.polling import Polling
from bot.updates.runner import UpdateRunner
from bot.updates.webhook import WebhookServer

TOKEN = "42:TEST"
SECRET = "tiny-bot-secret-of-thirty-two-characters"
UPDATES = ["message"]


async def on_word(message: Message, update_session: UpdateSession) -> None:
    SqlUnknownWords(update_session).count([str(message.text)])
    await message.answer(f"saved {message.text}")


async def serve(api: str, database_url: str, port: int | None) -> None:
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.message.register(on_word)
    async with AsyncExitStack() as stack:
        database = Database.open(database_url)
        stack.push_async_callback(database.close)
        await upgrade(database)
        bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
        stack.push_async_callback(bot.session.close)
        runner = UpdateRunner(
            dispatcher=dispatcher,
            bot=bot,
            database=database,
            exclusion=_exclusion(database, database_url),
            container=make_async_container(),
            clock=SystemClock(),
        )
        await (_webhook(bot, runner, port) if port else _polling(bot, runner))


def _exclusion(database: Database, url: str) -> Exclusion:
    return LocalExclusion() if database.is_sqlite else PostgresExclusion(url)


async def _polling(bot: Bot, runner: UpdateRunner) -> None:
    await Polling(bot, runner, allowed_updates=UPDATES).run()


async def _webhook(bot: Bot, runner: UpdateRunner, port: int) -> None:
    url = f"http://127.0.0.1:{port}/telegram"
    server = WebhookServer(bot, runner, url=url, secret=SECRET, allowed_updates=UPDATES)
    await server.start("127.0.0.1", port)
    await server.register()
    try:
        await asyncio.Event().wait()
    finally:
        await server.stop()


def main(api: str, database_url: str, port: int | None) -> None:
    logging.basicConfig(level=logging.INFO)
    run_until_stopped(serve(api, database_url, port))
