"""What the bot's formatting looks like, and what its active pieces do."""

import pytest
from playwright.async_api import expect

from tests.e2e.browser import ChatPage

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


async def test_message_shows_every_kind_of_formatting(anna: ChatPage) -> None:
    menu = await anna.shows("Добрый день")
    for tag, text in {"strong": "Добрый день", "em": "это", "u": "проверка", "s": "вида"}.items():
        await expect(menu.locator(f"{tag}", has_text=text)).to_be_visible()
    await expect(menu.get_by_role("link", name="ссылка")).to_have_attribute(
        "href", "https://example.org/a"
    )
    await expect(menu.locator("pre")).to_have_text("total = 2 + 2")
    await anna.screenshot("page-light")


async def test_expandable_quote_opens_and_closes(anna: ChatPage) -> None:
    menu = await anna.shows("Добрый день")
    closed = await menu.locator("blockquote").bounding_box()
    await menu.get_by_role("button", name="Развернуть цитату").click()
    opened = await menu.locator("blockquote").bounding_box()
    assert opened["height"] > closed["height"] * 1.8
    await menu.get_by_role("button", name="Свернуть цитату").click()
    assert (await menu.locator("blockquote").bounding_box())["height"] == closed["height"]


async def test_spoiler_hides_its_words_until_pressed(anna: ChatPage) -> None:
    words = anna.from_bot.locator(".spoiler-text")
    await expect(words).to_have_css("opacity", "0")
    await anna.from_bot.get_by_role("button", name="Скрытый текст").click()
    await expect(words).to_have_css("opacity", "1")
    await anna.send("дальше")
    await anna.shows("Вы сказали: дальше")
    await expect(words).to_have_css("opacity", "1")


async def test_code_and_copy_button_fill_the_clipboard(anna: ChatPage) -> None:
    read = "navigator.clipboard.readText()"
    await anna.from_bot.locator("code", has_text="noise cancelling").click()
    await anna.toast("Скопировано")
    assert await anna.page.evaluate(read) == "noise cancelling headphones"
    await anna.press("Копия")
    await anna.page.wait_for_function(f"{read}.then(text => text === 'скопируй меня')")


async def test_markup_that_a_person_types_stays_text(anna: ChatPage) -> None:
    attack = "<img src=x onerror=alert(1)><b>жирно</b>"
    await anna.send(attack)
    await anna.shows(f"Вы сказали: {attack}")
    await expect(anna.messages.locator("img")).to_have_count(0)
