"""Typing: the line, the command list, inline mode."""

import re

import pytest
from aiogram.types import BotCommand, KeyboardButton, ReplyKeyboardMarkup
from playwright.async_api import expect

from tests.e2e.browser import ChatPage
from tests.e2e.chat_page.conftest import Stage

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


async def test_enter_sends_and_shift_enter_breaks_the_line(anna: ChatPage) -> None:
    await anna.input.fill("первая")
    await anna.input.press("Shift+Enter")
    await anna.page.keyboard.type("вторая")
    await anna.input.press("Enter")
    await expect(anna.from_bot.last).to_contain_text(re.compile("сказали: первая\nвторая"))
    await expect(anna.input).to_have_value("")


async def test_command_list_narrows_while_typing(anna: ChatPage) -> None:
    options = anna.page.get_by_role("listbox", name="Команды").get_by_role("option")
    await anna.input.fill("/")
    await expect(options).to_have_count(3)
    await anna.screenshot("page-commands")
    await anna.input.fill("/he")
    await expect(options).to_have_text([re.compile("/help.*Справка")])
    await anna.input.press("Enter")
    await anna.shows("Справка для: Анна")
    await anna.input.fill("/")
    await anna.input.press("Escape")
    await expect(options).to_have_count(0)


async def test_inline_results_pop_up_and_a_press_sends_one(anna: ChatPage) -> None:
    await anna.press("Здесь")
    await expect(anna.input).to_have_value("@concierge_bot чайник")
    results = anna.page.get_by_role("listbox", name="Результаты").get_by_role("option")
    await expect(results).to_have_count(2)
    await anna.screenshot("page-inline")
    await results.nth(1).click()
    sent = await anna.shows("через @concierge_bot")
    await expect(sent.locator(".text")).to_have_text("чайник 2")
    await expect(sent.locator("strong")).to_have_text("чайник")


async def test_typed_words_survive_a_change_of_the_bots_commands(
    stage: Stage, anna: ChatPage
) -> None:
    await anna.input.fill("/fil")
    await stage.bot.set_my_commands([BotCommand(command="fill", description="Новая")])
    await anna.input.press("Shift+End")
    await anna.page.keyboard.type("l")
    await expect(anna.page.get_by_role("option")).to_have_text(["/fillНовая"])
    await expect(anna.input).to_have_value("/fill")


async def test_keyboard_of_the_bot_types_for_the_person(stage: Stage, anna: ChatPage) -> None:
    keys = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Поделиться")]])
    await stage.bot.send_message(stage.server.user("anna").id, "Выберите", reply_markup=keys)
    keyboard = anna.page.get_by_role("group", name="Клавиатура бота")
    await keyboard.get_by_role("button", name="Поделиться").click()
    await anna.shows("Вы сказали: Поделиться")


async def test_bot_is_seen_typing(stage: Stage, anna: ChatPage) -> None:
    await stage.bot.send_chat_action(stage.server.user("anna").id, "typing")
    await expect(anna.page.locator("#header")).to_contain_text("печатает")
    await stage.bot.send_message(stage.server.user("anna").id, "Готово")
    await expect(anna.page.locator("#header")).not_to_contain_text("печатает")
