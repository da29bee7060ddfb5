"""What the buttons under a message do on the page."""

import pytest
from playwright.async_api import expect

from tests.e2e.browser import ChatPage

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


async def test_button_edits_the_message_in_place(anna: ChatPage) -> None:
    before = await anna.messages.count()
    await anna.press("Найти")
    message = await anna.shows("Сообщение изменилось на месте")
    await expect(message.get_by_text("изменено", exact=True)).to_be_visible()
    assert await anna.messages.count() == before


async def test_buttons_have_the_style_the_bot_asked_for(anna: ChatPage) -> None:
    button = anna.from_bot.get_by_role("button", name="Удалить", exact=True)
    await expect(button).to_have_css("background-color", "rgb(214, 68, 58)")
    await expect(anna.from_bot.get_by_role("button", name="Найти", exact=True)).to_have_css(
        "background-color", "rgb(47, 134, 224)"
    )


async def test_answers_of_the_bot_come_as_toast_or_alert(anna: ChatPage) -> None:
    await anna.press("Да")
    await anna.toast("Готово, записал")
    await anna.press("Важно")
    alert = anna.page.get_by_role("alertdialog")
    await expect(alert).to_contain_text("Не платите частному лицу")
    await anna.page.keyboard.press("Escape")
    await expect(alert).to_have_count(0)


async def test_deleted_message_leaves_the_page(anna: ChatPage) -> None:
    await anna.press("Удалить")
    await expect(anna.from_bot).to_have_count(0)


async def test_web_button_opens_a_tab_and_a_bot_link_acts_here(anna: ChatPage) -> None:
    await anna.page.context.route("https://example.org/**", lambda route: route.fulfill(body="ok"))
    async with anna.page.context.expect_page() as opened:
        await anna.press("Открыть")
    assert (await opened.value).url == "https://example.org/open"
    await anna.press("Глубже")
    await anna.shows("Ссылка: deep")
