"""What `make run` gives a newcomer: the real command, the real page, a real browser."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.e2e.browser import DESKTOP, PHONE, ChatPage, chromium, open_address

pytestmark = [
    pytest.mark.e2e, pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")
]  # fmt: skip
WISH = "беспроводные наушники с шумоподавлением оптом из Китая"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as started:
        yield started


async def newcomer(browser: Browser, address: str, person: str, **options: object) -> ChatPage:
    page = await open_address(browser, address, person, **options)
    await page.start()
    await page.shows("Что я храню")
    return page


async def test_newcomer_walks_from_the_first_screen_to_the_link(
    browser: Browser, address: str
) -> None:
    anna = await newcomer(browser, address, "anna", size=DESKTOP)
    await anna.press("Принимаю, дальше")
    await anna.press("Казахстан")
    await anna.press("Найти товар")
    await anna.shows("Что ищете?")
    await anna.send(WISH)
    result = await anna.shows("wireless noise cancelling headphones")
    await anna.press("Проверенный завод")
    await anna.shows("✓ Проверенный завод")
    await anna.shows("Что я изменил")
    await anna.page.context.route("**alibaba.com/**", lambda route: route.fulfill(body="ok"))
    async with anna.page.expect_popup() as opened:
        await anna.press("Открыть на Alibaba")
    assert "assessmentCompany=true" in (await opened.value).url
    await result.get_by_role("button", name="Развернуть цитату").click()
    await anna.screenshot("search-desktop")
    assert anna.errors == []


async def test_search_fits_a_phone_in_the_dark(browser: Browser, address: str) -> None:
    boris = await newcomer(browser, address, "boris", size=PHONE, dark=True)
    await boris.send("термокрушка 500 мл с логотипом")
    await boris.shows("понял как «термокружка»")
    await boris.press("Настроить поиск")
    await boris.press("Ничего не нашлось?")
    await boris.shows("Ноль результатов не значит")
    await boris.screenshot("search-phone-dark")
    width = await boris.page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE[0]
    assert boris.errors == []
