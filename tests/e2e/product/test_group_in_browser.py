"""The sample group of the playground: five people of one page, every command, inline cards."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import expect

from tests.e2e.browser import ChatPage, chromium, open_address

pytestmark = [
    pytest.mark.e2e, pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")
]  # fmt: skip


@pytest_asyncio.fixture(loop_scope="module")
async def page(address: str) -> AsyncIterator[ChatPage]:
    async with chromium() as browser:
        chat = await open_address(browser, address)
        await chat.open_chat("Закупка")
        yield chat
        assert not chat.errors


async def test_two_people_of_one_page_use_the_group(page: ChatPage) -> None:
    await page.send("/pay@concierge_bot 5000 usd")
    await page.shows("Из какой страны платите?")
    await page.become("Борис")
    await page.open_chat("Закупка")
    await page.press("Казахстан")
    await expect(page.page.get_by_text("для того, кто спросил")).to_be_visible()
    await page.screenshot("group-foreign-press")
    await page.page.keyboard.press("Escape")
    await page.send("/term@concierge_bot moq")
    await page.shows("最小起订量")
    await page.screenshot("group-term")


async def test_inline_list_goes_on_and_a_card_is_posted(page: ChatPage) -> None:
    options = page.page.get_by_role("listbox", name="Результаты").get_by_role("option")
    await page.input.fill("@concierge_bot term")
    await expect(options).to_have_count(21)
    await page.screenshot("group-inline-terms")
    await options.last.click()
    await expect(options).to_have_count(41)
    await page.input.fill("@concierge_bot беспроводные наушники")
    await expect(options.first).to_contain_text("wireless headphones")
    await options.first.click()
    await page.shows("wireless headphones")
    await page.screenshot("group-inline-card")


async def test_deal_is_shown_to_the_group_and_its_payment_marked_there(page: ChatPage) -> None:
    await page.open_chat("Консьерж по закупкам")
    await page.start()
    await page.send("/deals термокружки 6000 usd 30/70")
    for button in (
        "Да, через Trade Assurance", "Ещё", "Показать в группе", "Показать в группе",
        "Суммы: скрыты", "Дальше: выбрать группу",
    ):  # fmt: skip
        await page.press(button)
    await page.screenshot("share-link")
    await page.press("Выбрать группу")
    await page.shows("Оплачено 0")
    await page.screenshot("share-card")
    await page.press("Я оплатил")
    await expect(page.page.get_by_text("нажмите ещё раз")).to_be_visible()
    await page.screenshot("share-asks")
