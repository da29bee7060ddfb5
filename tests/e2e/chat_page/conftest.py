"""The emulator with its page, the small bot behind it, and a browser before it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest_asyncio
from aiogram import Bot
from playwright.async_api import Browser

from bot.playground import control
from bot.playground.server import BotApiServer
from tests.e2e.browser import ChatPage, chromium, open_page
from tests.e2e.chat_page.demo_bot import demo_bot


@dataclass
class Stage:
    server: BotApiServer
    bot: Bot
    browser: Browser

    async def open(self, person: str = "anna", **options: object) -> ChatPage:
        return await open_page(self.browser, self.server, person, **options)


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def browser() -> AsyncIterator[Browser]:
    """One Chromium for all; every page gets a profile of its own."""
    async with chromium() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="package")
async def stage(browser: Browser) -> AsyncIterator[Stage]:
    server = BotApiServer()
    control.attach(server).populate()
    async with server, demo_bot(server) as bot:
        yield Stage(server, bot, browser)
        for context in browser.contexts:
            await context.close()


@pytest_asyncio.fixture(loop_scope="package")
async def anna(stage: Stage) -> AsyncIterator[ChatPage]:
    """Anna after her first start; the browser must have had nothing to complain of."""
    page = await stage.open("anna")
    await page.start()
    await page.shows("Добрый день")
    yield page
    assert page.errors == []
