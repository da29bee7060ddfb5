"""A person's hands and eyes in real Chromium: opens the chat page, types, presses, reads."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from bot.playground.control import page_url
from bot.playground.server import BotApiServer
from tests.availability import not_available

ARTIFACTS = Path(__file__).parents[1] / "artifacts"
ARGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = (1180, 860)
PHONE = (390, 800)
# The first answer of a fresh process waits for the vocabulary; five seconds are few under coverage.
expect.set_options(timeout=30_000)


def chromium_path() -> str:
    """Where Chromium is; without one the test is skipped, in CI it fails."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next((path for path in map(shutil.which, names) if path), None)
    if found is None:
        not_available("no Chromium on this machine: install the package `chromium`")
    return found


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    path = chromium_path()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGS)
        try:
            yield browser
        finally:
            await browser.close()


async def open_page(
    browser: Browser,
    server: BotApiServer,
    person: str = "anna",
    *,
    size: tuple[int, int] = DESKTOP,
    dark: bool = False,
) -> "ChatPage":
    """The chat page of an emulator in this process."""
    return await open_address(browser, page_url(server), person, size=size, dark=dark)


async def open_address(
    browser: Browser,
    address: str,
    person: str = "anna",
    *,
    size: tuple[int, int] = DESKTOP,
    dark: bool = False,
) -> "ChatPage":
    """The chat page in a fresh profile, as this person, once their chats have come."""
    context = await browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if dark else "light",
        locale="ru-RU",
        timezone_id="Europe/Moscow",
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    )
    page = await context.new_page()
    chat = ChatPage(page, [])
    page.on("pageerror", lambda error: chat.errors.append(str(error)))
    page.on("console", lambda line: chat.errors.append(line.text) if line.type == "error" else 0)
    await page.goto(f"{address}#/{person}")
    await expect(page.get_by_role("heading", level=2)).to_be_visible()
    return chat


@dataclass
class ChatPage:
    """What a test does on the page; `errors` collects everything the browser complained of."""

    page: Page
    errors: list[str]

    @property
    def messages(self) -> Locator:
        return self.page.get_by_role("log").get_by_role("article")

    @property
    def from_bot(self) -> Locator:
        return self.page.locator("article[data-from=bot]")

    @property
    def input(self) -> Locator:
        return self.page.get_by_role("textbox", name="Сообщение")

    async def start(self) -> None:
        await self.page.get_by_role("button", name="Начать", exact=True).click()

    async def send(self, text: str) -> None:
        await self.input.fill(text)
        await self.input.press("Enter")

    async def press(self, button: str) -> None:
        """The inline button with this text on the newest message that has it."""
        await self.messages.get_by_role("button", name=button, exact=True).last.click()

    async def shows(self, text: str) -> Locator:
        """The newest message with this text, once it is there."""
        message = self.messages.filter(has_text=text).last
        await expect(message).to_be_visible()
        return message

    async def last_bot_text(self) -> str:
        return await self.from_bot.last.locator(".text").inner_text()

    async def open_chat(self, title: str) -> None:
        chats = self.page.get_by_role("list", name="Чаты")
        await chats.get_by_role("button", name=title, exact=True).click()

    async def become(self, name: str) -> None:
        """Switch to another person of the playground."""
        people = self.page.get_by_role("group", name="Кто вы сейчас")
        await people.get_by_role("button", name=name, exact=True).click()
        pressed = people.get_by_role("button", name=name, exact=True, pressed=True)
        await expect(pressed).to_be_visible()

    async def move_clock(self, step: str) -> None:
        await self.page.get_by_role("button", name=step, exact=True).click()

    async def toast(self, text: str) -> None:
        await expect(self.page.locator("#toasts")).to_contain_text(text)

    async def screenshot(self, name: str) -> Path:
        path = ARTIFACTS / f"{name}.png"
        await self.page.screenshot(path=path)
        return path
