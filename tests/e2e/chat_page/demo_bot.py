"""A small bot that shows everything the chat page can draw; it knows nothing of the product."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command, CommandStart
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Message,
)

from bot.nursery import Nursery
from bot.playground.server import BotApiServer
from tests.e2e.chat_page.pictures import png

dispatcher = Dispatcher()
QUOTE = "\n".join(f"строка {number} о том, что изменено" for number in range(1, 8))
MENU = (
    "<b>Добрый день</b>, <i>это</i> <u>проверка</u> <s>вида</s>.\n"
    "Запрос: <code>noise cancelling headphones</code>\n"
    f"<blockquote expandable>{QUOTE}</blockquote>\n"
    "Секрет: <tg-spoiler>пароль 123</tg-spoiler>, <a href='https://example.org/a'>ссылка</a>\n"
    "<pre><code class='language-python'>total = 2 + 2</code></pre>"
)
KEYS = InlineKeyboardMarkup(
    inline_keyboard=[
        [
            InlineKeyboardButton(text="Найти", callback_data="edit", style="primary"),
            InlineKeyboardButton(text="Да", callback_data="toast", style="success"),
            InlineKeyboardButton(text="Удалить", callback_data="delete", style="danger"),
        ],
        [
            InlineKeyboardButton(text="Открыть", url="https://example.org/open"),
            InlineKeyboardButton(text="Копия", copy_text=CopyTextButton(text="скопируй меня")),
        ],
        [
            InlineKeyboardButton(text="Важно", callback_data="alert"),
            InlineKeyboardButton(text="Здесь", switch_inline_query_current_chat="чайник"),
            InlineKeyboardButton(text="Глубже", url="https://t.me/concierge_bot?start=deep"),
        ],
    ]
)


@dispatcher.message(CommandStart())
async def on_start(message: Message) -> None:
    payload = (message.text or "").partition(" ")[2]
    await message.answer(f"Ссылка: {payload}" if payload else MENU, reply_markup=KEYS)


@dispatcher.message(Command("files"))
async def on_files(message: Message) -> None:
    await message.answer_document(BufferedInputFile(b"hello" * 400, "план.txt"), caption="Файл")
    await message.answer_photo(BufferedInputFile(png(320, 200), "a.png"), caption="Картинка")


@dispatcher.message(Command("help"))
async def on_help(message: Message) -> None:
    name = message.from_user.first_name if message.from_user else ""
    await message.answer(f"Справка для: {name}")


@dispatcher.message(F.photo | F.document)
async def on_file(message: Message) -> None:
    await message.reply("Вижу картинку" if message.photo else "Вижу файл")


@dispatcher.message(F.text)
async def on_text(message: Message) -> None:
    await message.answer(f"Вы сказали: {message.text}", parse_mode=None)


@dispatcher.edited_message()
async def on_edited(message: Message) -> None:
    await message.answer(f"Исправлено: {message.text}", parse_mode=None)


@dispatcher.callback_query(F.data == "edit")
async def on_edit(query: CallbackQuery) -> None:
    await query.answer()
    await query.message.edit_text("Сообщение изменилось на месте", reply_markup=KEYS)


@dispatcher.callback_query(F.data == "toast")
async def on_toast(query: CallbackQuery) -> None:
    await query.answer("Готово, записал")


@dispatcher.callback_query(F.data == "alert")
async def on_alert(query: CallbackQuery) -> None:
    await query.answer("Не платите частному лицу", show_alert=True)


@dispatcher.callback_query(F.data == "delete")
async def on_delete(query: CallbackQuery) -> None:
    await query.answer()
    await query.message.delete()


@dispatcher.inline_query()
async def on_inline(query: InlineQuery) -> None:
    results = [
        InlineQueryResultArticle(
            id=str(number),
            title=f"{query.query}: вариант {number}",
            description="короткий запрос",
            input_message_content=InputTextMessageContent(
                message_text=f"<b>{query.query}</b> {number}"
            ),
        )
        for number in (1, 2)
    ]
    await query.answer(results, cache_time=0, is_personal=True)


@asynccontextmanager
async def demo_bot(server: BotApiServer) -> AsyncIterator[Bot]:
    """Polls the emulator until the block ends."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
    properties = DefaultBotProperties(parse_mode="HTML")
    bot = Bot(server.token, session=session, default=properties)
    await bot.set_my_commands(
        [
            BotCommand(command="start", description="Меню"),
            BotCommand(command="files", description="Файл и картинка"),
            BotCommand(command="help", description="Справка"),
        ]
    )
    async with Nursery() as nursery:
        nursery.start(poll(bot), name="demo bot")
        yield bot
    await session.close()


async def poll(bot: Bot) -> None:
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=20):
            await dispatcher.feed_update(bot, update)
            offset = update.update_id + 1
