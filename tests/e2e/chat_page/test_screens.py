"""Light and dark, wide and narrow: the page fits and keeps what the person chose."""

import pytest
from playwright.async_api import expect

from tests.e2e.browser import PHONE, ChatPage
from tests.e2e.chat_page.conftest import Stage

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]
OVERFLOW = "document.documentElement.scrollWidth > innerWidth"


async def started(stage: Stage, **options: object) -> ChatPage:
    page = await stage.open("anna", **options)
    await page.start()
    await page.shows("Добрый день")
    return page


async def test_dark_follows_the_system_and_the_toggle_is_kept(stage: Stage) -> None:
    page = await started(stage, dark=True)
    root = page.page.locator("html")
    await expect(root).to_have_attribute("data-theme", "dark")
    await page.screenshot("page-dark")
    await page.page.get_by_role("button", name="Светлая или тёмная тема").click()
    await expect(root).to_have_attribute("data-theme", "light")
    await page.page.reload()
    await expect(root).to_have_attribute("data-theme", "light")


@pytest.mark.parametrize("width", [320, 390, 430])
async def test_phone_shows_chat_or_list_and_nothing_sticks_out(stage: Stage, width: int) -> None:
    page = await started(stage, size=(width, PHONE[1]))
    await expect(page.page.get_by_role("navigation")).to_be_hidden()
    assert not await page.page.evaluate(OVERFLOW)
    await page.screenshot(f"page-phone-{width}")
    await page.page.get_by_role("button", name="К списку чатов").click()
    await expect(page.input).to_be_hidden()
    await page.screenshot(f"page-phone-{width}-list")
    await page.open_chat("Закупка")
    await expect(page.input).to_be_visible()
    assert not await page.page.evaluate(OVERFLOW)


async def test_first_screen_invites_to_start(stage: Stage) -> None:
    page = await stage.open("anna")
    await expect(page.page.get_by_text("Что умеет этот бот")).to_be_visible()
    await expect(page.input).to_be_hidden()
    await page.screenshot("page-first")


async def test_thread_stays_at_its_end_unless_scrolled_away(stage: Stage) -> None:
    page = await started(stage, size=(PHONE[0], 480))
    await page.send("первое")
    answer = await page.shows("Вы сказали: первое")
    await expect(answer).to_be_in_viewport()
    await page.page.locator(".thread-scroll").evaluate("pane => pane.scrollTo(0, 0)")
    down = page.page.get_by_role("button", name="К последним сообщениям")
    await down.click()
    await expect(answer).to_be_in_viewport()
