"""What stays in the chat: letters as messages, as a text file, as a PDF; the pictures again."""

from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InputMediaDocument,
    InputMediaPhoto,
)
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n, letter_messages
from bot.dialogs.rfq.data import RfqData, read, request, write
from bot.dialogs.rfq.letter import both, current, file_name, sheet
from bot.domain.rfq import AnswerError, PhotoKind, RfqRules
from bot.domain.translation import Language
from bot.progress import shown
from bot.services.ports import SheetPrinter
from bot.services.rfq_writer import RfqWriter
from bot.services.senders import Senders
from bot.texts import letters
from bot.widgets import bot_of, chat_of


async def on_kind(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.is_posting = button.widget_id == "posting"
    write(manager, data)


async def on_language(_callback: CallbackQuery, button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.language = Language(str(button.widget_id))
    write(manager, data)


@inject
async def on_send(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    writer: FromDishka[RfqWriter],
    senders: FromDishka[Senders],
    rules: FromDishka[RfqRules],
) -> None:
    """The letter as messages to copy; one tap copies a whole block."""
    data = read(manager)
    letter = await current(manager, data, writer, senders)
    bot, chat_id = bot_of(manager), chat_of(manager)
    if data.is_posting:
        title = letters.subject(letter, data.language, rules.title_limit)
        await bot.send_message(chat_id, i18n.html("rfq-sent-title", title=title))
    await letter_messages.send(manager, letter, data.language)


@inject
async def on_text_file(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    writer: FromDishka[RfqWriter],
    senders: FromDishka[Senders],
) -> None:
    data = read(manager)
    text = both(await current(manager, data, writer, senders))
    # Windows editors need the mark to tell Chinese from Cyrillic.
    file = BufferedInputFile(text.encode("utf-8-sig"), file_name(data, "txt"))
    await bot_of(manager).send_document(chat_of(manager), file)
    letter_messages.stay_below(manager)


@inject
async def on_pdf(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    writer: FromDishka[RfqWriter],
    senders: FromDishka[Senders],
    printer: FromDishka[SheetPrinter],
) -> None:
    data = read(manager)
    bot, chat_id = bot_of(manager), chat_of(manager)
    letter = await current(manager, data, writer, senders)
    work = printer.pdf(sheet(letter, request(data).updated_at.date()))
    printed = await shown(work, bot, chat_id, ChatAction.UPLOAD_DOCUMENT)
    await bot.send_document(chat_id, BufferedInputFile(printed, file_name(data, "pdf")))
    letter_messages.stay_below(manager)


async def on_pictures(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """All pictures of the request again, to be saved or forwarded to the supplier."""
    bot, chat_id, data = bot_of(manager), chat_of(manager), read(manager)
    try:
        await _send_photos(bot, chat_id, data)
        await _send_documents(bot, chat_id, data)
    except TelegramBadRequest as error:
        # A bot that got another token cannot open the files sent to it before.
        raise AnswerError("err-rfq-photos-gone") from error
    letter_messages.stay_below(manager)


async def _send_photos(bot: Bot, chat_id: int, data: RfqData) -> None:
    photos = [one.file_id for one in request(data).photos if one.kind is PhotoKind.PHOTO]
    if len(photos) == 1:
        await bot.send_photo(chat_id, photos[0])
    elif photos:
        await bot.send_media_group(chat_id, [InputMediaPhoto(media=one) for one in photos])


async def _send_documents(bot: Bot, chat_id: int, data: RfqData) -> None:
    files = [one.file_id for one in request(data).photos if one.kind is PhotoKind.DOCUMENT]
    if len(files) == 1:
        await bot.send_document(chat_id, files[0])
    elif files:
        await bot.send_media_group(chat_id, [InputMediaDocument(media=one) for one in files])
