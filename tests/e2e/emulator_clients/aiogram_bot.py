"""The small bot on aiogram."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramRetryAfter
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputMediaDocument,
    InputTextMessageContent,
    Message,
)
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from bot.playground.server import BotApiServer


def keyboard(count: int) -> InlineKeyboardMarkup:
    more = InlineKeyboardButton(text="Ещё", callback_data=f"count:{count}", style="success")
    site = InlineKeyboardButton(text="Сайт", url="https://example.com/?a=1&b=2")
    return InlineKeyboardMarkup(inline_keyboard=[[more, site]])


async def start(message: Message, command: CommandObject) -> None:
    text = f"Привет, <b>{message.from_user.first_name}</b> [{command.args or ''}]"
    await message.answer(text, parse_mode="HTML", reply_markup=keyboard(0))


async def press(query: CallbackQuery) -> None:
    count = int(query.data.split(":")[1]) + 1
    if query.inline_message_id:
        await query.bot.edit_message_text(
            f"Нажато: {count}",
            inline_message_id=query.inline_message_id,
            reply_markup=keyboard(count),
        )
    else:
        await query.message.edit_text(f"Нажато: {count}", reply_markup=keyboard(count))
    await query.answer(f"это {count}", show_alert=True)


async def document(message: Message, bot: Bot) -> None:
    data = await bot.download(message.document)
    copy = BufferedInputFile(data.read()[::-1], f"copy-{message.document.file_name}")
    await message.answer_document(copy, caption="<i>наоборот</i>", parse_mode="HTML")


async def album(message: Message) -> None:
    files = [BufferedInputFile(name.encode(), f"{name}.txt") for name in ("one", "two")]
    await message.answer_media_group([InputMediaDocument(media=each) for each in files])


async def photo(message: Message, bot: Bot) -> None:
    data = await bot.download(message.photo[-1])
    await message.reply(f"{len(data.read())} байт")


async def bad(message: Message) -> None:
    try:
        await message.answer("<b>жир", parse_mode="HTML")
    except TelegramBadRequest as error:
        await message.answer(f"отказ: {error.message}")


async def again(message: Message) -> None:
    try:
        await message.answer("сразу")
    except TelegramRetryAfter as error:
        await message.answer(f"подождать {error.retry_after}")


async def inline(query: InlineQuery) -> None:
    results = [
        InlineQueryResultArticle(
            id=str(index),
            title=f"{query.query} {index}",
            input_message_content=InputTextMessageContent(message_text=f"выбор {query.query}"),
            reply_markup=keyboard(0),
        )
        for index in range(2)
    ]
    await query.answer(results, cache_time=60, is_personal=True, next_offset="2")


async def member(update: ChatMemberUpdated, seen: list[str]) -> None:
    seen.append(str(update.new_chat_member.status))


async def echo(message: Message) -> None:
    await message.reply(f"эхо: {message.text}")


def dispatcher(seen: list[str]) -> Dispatcher:
    router = Router()
    router.message.register(start, CommandStart())
    router.message.register(album, Command("album"))
    router.message.register(bad, Command("bad"))
    router.message.register(again, Command("again"))
    router.message.register(document, F.document)
    router.message.register(photo, F.photo)
    router.message.register(echo, F.text)
    router.callback_query.register(press)
    router.inline_query.register(inline)
    router.my_chat_member.register(member)
    dp = Dispatcher(seen=seen)
    dp.include_router(router)
    return dp


@asynccontextmanager
async def running(server: BotApiServer, *, webhook: bool) -> AsyncIterator[list[str]]:
    """The bot at work; yields what it was told about its own membership."""
    seen: list[str] = []
    session = AiohttpSession(api=TelegramAPIServer.from_base(server.url))
    bot, dp = Bot(server.token, session=session), dispatcher(seen)
    await bot.set_my_commands([BotCommand(command="start", description="Начать")])
    way = _webhook if webhook else _polling
    try:
        async with way(bot, dp):
            yield seen
    finally:
        await bot.session.close()


@asynccontextmanager
async def _polling(bot: Bot, dp: Dispatcher) -> AsyncIterator[None]:
    async with asyncio.TaskGroup() as group:
        polling = dp.start_polling(
            bot, handle_signals=False, close_bot_session=False, polling_timeout=10
        )
        group.create_task(polling)
        await asyncio.sleep(0)
        yield
        await dp.stop_polling()


@asynccontextmanager
async def _webhook(bot: Bot, dp: Dispatcher) -> AsyncIterator[None]:
    app = web.Application()
    handler = SimpleRequestHandler(dp, bot, handle_in_background=False, secret_token="s3cret")
    handler.register(app, path="/hook")
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    updates = dp.resolve_used_update_types()
    await bot.set_webhook(
        f"http://127.0.0.1:{port}/hook", secret_token="s3cret", allowed_updates=updates
    )
    try:
        yield
    finally:
        await bot.delete_webhook()
        await runner.cleanup()
