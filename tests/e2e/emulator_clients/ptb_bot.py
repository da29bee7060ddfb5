"""The small bot on python-telegram-bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from telegram import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputMediaDocument,
    InputTextMessageContent,
    Update,
)
from telegram.error import BadRequest, RetryAfter
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.playground.server import BotApiServer

Context = ContextTypes.DEFAULT_TYPE


def keyboard(count: int) -> InlineKeyboardMarkup:
    more = InlineKeyboardButton(
        "Ещё", callback_data=f"count:{count}", api_kwargs={"style": "success"}
    )
    site = InlineKeyboardButton("Сайт", url="https://example.com/?a=1&b=2")
    return InlineKeyboardMarkup([[more, site]])


async def start(update: Update, context: Context) -> None:
    args = " ".join(context.args)
    text = f"Привет, <b>{update.effective_user.first_name}</b> [{args}]"
    await update.effective_message.reply_html(text, reply_markup=keyboard(0))


async def press(update: Update, context: Context) -> None:
    query = update.callback_query
    count = int(query.data.split(":")[1]) + 1
    await query.edit_message_text(f"Нажато: {count}", reply_markup=keyboard(count))
    await query.answer(f"это {count}", show_alert=True)


async def document(update: Update, context: Context) -> None:
    source = update.message.document
    data = await (await source.get_file()).download_as_bytearray()
    await update.message.reply_document(
        bytes(data)[::-1],
        filename=f"copy-{source.file_name}",
        caption="<i>наоборот</i>",
        parse_mode="HTML",
    )


async def album(update: Update, context: Context) -> None:
    files = [InputMediaDocument(name.encode(), filename=f"{name}.txt") for name in ("one", "two")]
    await update.message.reply_media_group(files)


async def photo(update: Update, context: Context) -> None:
    file = await update.message.photo[-1].get_file()
    data = await file.download_as_bytearray()
    await update.message.reply_text(f"{len(data)} байт", do_quote=True)


async def bad(update: Update, context: Context) -> None:
    try:
        await update.message.reply_html("<b>жир")
    except BadRequest as error:
        await update.message.reply_text(f"отказ: Bad Request: {error.message}")


async def again(update: Update, context: Context) -> None:
    try:
        await update.message.reply_text("сразу")
    except RetryAfter as error:
        await update.message.reply_text(f"подождать {error.retry_after.seconds}")


async def inline(update: Update, context: Context) -> None:
    query = update.inline_query
    results = [
        InlineQueryResultArticle(
            id=str(index),
            title=f"{query.query} {index}",
            input_message_content=InputTextMessageContent(f"выбор {query.query}"),
            reply_markup=keyboard(0),
        )
        for index in range(2)
    ]
    await query.answer(results, cache_time=60, is_personal=True, next_offset="2")


async def echo(update: Update, context: Context) -> None:
    text = f"эхо: {update.effective_message.text}"
    await update.effective_message.reply_text(text, do_quote=True)


def application(server: BotApiServer, seen: list[str]) -> Application:
    async def member(update: Update, context: Context) -> None:
        seen.append(str(update.my_chat_member.new_chat_member.status))

    app = (
        Application.builder()
        .token(server.token)
        .base_url(f"{server.url}/bot")
        .base_file_url(f"{server.url}/file/bot")
        .build()
    )
    app.add_handler(CommandHandler("start", start))
    app.add_handler(CommandHandler("album", album))
    app.add_handler(CommandHandler("bad", bad))
    app.add_handler(CommandHandler("again", again))
    app.add_handler(MessageHandler(filters.Document.ALL, document))
    app.add_handler(MessageHandler(filters.PHOTO, photo))
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.add_handler(CallbackQueryHandler(press))
    app.add_handler(InlineQueryHandler(inline))
    app.add_handler(ChatMemberHandler(member, ChatMemberHandler.MY_CHAT_MEMBER))
    return app


@asynccontextmanager
async def running(server: BotApiServer, *, webhook: bool) -> AsyncIterator[list[str]]:
    """The bot at work; yields what it was told about its own membership."""
    seen: list[str] = []
    app = application(server, seen)
    async with app:
        await app.bot.set_my_commands([BotCommand("start", "Начать")])
        await app.start()
        way = _webhook if webhook else _polling
        async with way(app):
            yield seen
        await app.stop()


@asynccontextmanager
async def _polling(app: Application) -> AsyncIterator[None]:
    await app.updater.start_polling(timeout=10)
    yield
    await app.updater.stop()


@asynccontextmanager
async def _webhook(app: Application) -> AsyncIterator[None]:
    async def take(request: web.Request) -> web.Response:
        assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
        await app.process_update(Update.de_json(await request.json(), app.bot))
        return web.Response()

    hook = web.Application()
    hook.router.add_post("/hook", take)
    runner = web.AppRunner(hook, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    await app.bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token="s3cret")
    try:
        yield
    finally:
        await app.bot.delete_webhook()
        await runner.cleanup()
