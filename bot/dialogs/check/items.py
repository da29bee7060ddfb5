"""The checklist: an answer in one tap, a note by typing, pictures as evidence."""

from typing import Any

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import letter_messages
from bot.dialogs.check.data import current, read, write
from bot.domain.errors import NotFoundError
from bot.domain.supplier import Checklist, Item, Photo, Reply
from bot.domain.supplier.errors import SupplierError
from bot.services.supplier_reader import SupplierReader
from bot.services.suppliers import SupplierService
from bot.states import CheckSG
from bot.widgets import OutdatedScreenError, bot_of, chat_of, say


@inject
async def on_group(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    group: str,
    suppliers: FromDishka[SupplierService],
    checklist: FromDishka[Checklist],
) -> None:
    """The first item without an answer; the first of all when each has one."""
    items = checklist.of(group)
    known = suppliers.replies(await current(manager, suppliers))
    await _show(manager, next((one for one in items if one.id not in known), items[0]))


@inject
async def on_reply(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    choice: str,
    suppliers: FromDishka[SupplierService],
    checklist: FromDishka[Checklist],
) -> None:
    """Buttons carry their item: a double tap must not answer the one that came after."""
    item_id, _, reply = choice.partition(".")
    item = checklist.get(item_id)
    if item_id != read(manager).item:
        raise OutdatedScreenError
    if reply not in {one.value for one in Reply}:
        raise NotFoundError("err-not-found")
    supplier = suppliers.reply(await current(manager, suppliers), item, Reply(reply))
    await _go_on(manager, checklist.following(item, suppliers.replies(supplier)))


@inject
async def on_next(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    checklist: FromDishka[Checklist],
) -> None:
    """The next item of the group, answered or not; after the last one the groups."""
    item = checklist.get(read(manager).item)
    group = checklist.of(item.group)
    rest = group[group.index(item) + 1 :]
    await _go_on(manager, rest[0] if rest else None)


@inject
async def on_note(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    reader: FromDishka[SupplierReader],
    checklist: FromDishka[Checklist],
) -> None:
    note = reader.note(message.text or "")
    suppliers.note(await current(manager, suppliers), checklist.get(read(manager).item), note)


@inject
async def on_photo(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    reader: FromDishka[SupplierReader],
    checklist: FromDishka[Checklist],
) -> None:
    """Only the ids are kept: the file stays with Telegram. Words under it are the note."""
    photo, item = _photo(message), checklist.get(read(manager).item)
    if photo is None:
        return
    try:
        supplier = suppliers.add_photo(await current(manager, suppliers), item, photo)
        if message.caption:
            suppliers.note(supplier, item, reader.note(message.caption))
    except SupplierError as error:
        # Said once for a whole album.
        await say(message, manager, error.key, **error.values)


@inject
async def on_forget(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
    checklist: FromDishka[Checklist],
) -> None:
    suppliers.forget(await current(manager, suppliers), checklist.get(read(manager).item))


@inject
async def on_photos(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    suppliers: FromDishka[SupplierService],
) -> None:
    """The evidence again."""
    supplier = await current(manager, suppliers)
    bot, chat_id = bot_of(manager), chat_of(manager)
    try:
        for photo in supplier.answer(read(manager).item).photos:
            send = bot.send_document if photo.is_file else bot.send_photo
            await send(chat_id, photo.file_id)
    except TelegramBadRequest as error:
        # A bot that got another token cannot open the files sent to it before.
        raise SupplierError("err-check-photos-gone") from error
    letter_messages.stay_below(manager)


async def _go_on(manager: DialogManager, item: Item | None) -> None:
    if item is None:
        await manager.switch_to(CheckSG.groups)
    else:
        await _show(manager, item)


async def _show(manager: DialogManager, item: Item) -> None:
    data = read(manager)
    data.item = item.id
    write(manager, data)
    await manager.switch_to(CheckSG.item)


def _photo(message: Message) -> Photo | None:
    if message.photo:
        largest = message.photo[-1]
        return Photo(largest.file_id, largest.file_unique_id)
    if file := message.document:
        return Photo(file.file_id, file.file_unique_id, is_file=True)
    return None
