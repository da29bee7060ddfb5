"""Answers with a window of their own inside a step: attributes, the place, the date, pictures."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.rfq.data import read, request, write
from bot.dialogs.rfq.getters import place_names
from bot.dialogs.rfq.moving import advance, keep
from bot.domain.attributes import Attributes
from bot.domain.errors import NotFoundError
from bot.domain.rfq import Deadline, Delivery, Photo, PhotoKind, RfqRules
from bot.services.askers import Askers
from bot.services.rfq_reader import RfqReader
from bot.services.rfqs import RfqService
from bot.states import RfqSG
from bot.widgets import as_number, person

MOST_PHOTOS = 10


@inject
async def on_attribute(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    attribute_id: str,
    attributes: FromDishka[Attributes],
) -> None:
    if attributes.by_id(attribute_id) is None:
        raise NotFoundError("err-not-found")
    data = read(manager)
    data.attribute = attribute_id
    write(manager, data)
    await manager.switch_to(RfqSG.attribute)


@inject
async def on_attribute_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[RfqReader],
    rfqs: FromDishka[RfqService],
) -> None:
    data = read(manager)
    keep(manager, data, reader.value(request(data), data.attribute, message.text or ""), rfqs)
    await manager.switch_to(RfqSG.specification)


@inject
async def on_attribute_drop(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
) -> None:
    data = read(manager)
    rfq = request(data)
    kept = tuple(one for one in rfq.specification if one.attribute != data.attribute)
    keep(manager, data, replace(rfq, specification=kept), rfqs)
    await manager.switch_to(RfqSG.specification)


@inject
async def on_last_line_drop(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
) -> None:
    data = read(manager)
    rfq = request(data)
    keep(manager, data, replace(rfq, specification=rfq.specification[:-1]), rfqs)


@inject
async def on_incoterm(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    code: str,
    rfqs: FromDishka[RfqService],
    rules: FromDishka[RfqRules],
) -> None:
    if rules.incoterm(code) is None:
        raise NotFoundError("err-not-found")
    data = read(manager)
    rfq = request(data)
    place = rfq.delivery.place if rfq.delivery and rfq.delivery.incoterm == code else ""
    keep(manager, data, replace(rfq, delivery=Delivery(code, place)), rfqs)
    await manager.switch_to(RfqSG.place)


@inject
async def on_place(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    index: str,
    reader: FromDishka[RfqReader],
    rfqs: FromDishka[RfqService],
    askers: FromDishka[Askers],
    rules: FromDishka[RfqRules],
) -> None:
    data = read(manager)
    names = place_names(request(data), await askers.get(person(manager)), rules)
    if as_number(index) >= len(names):
        raise NotFoundError("err-not-found")
    await advance(manager, data, reader.place(request(data), names[as_number(index)]), rfqs)


@inject
async def on_place_text(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    reader: FromDishka[RfqReader],
    rfqs: FromDishka[RfqService],
) -> None:
    data = read(manager)
    await advance(manager, data, reader.place(request(data), message.text or ""), rfqs)


@inject
async def on_deadline(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    days: str,
    rfqs: FromDishka[RfqService],
    askers: FromDishka[Askers],
) -> None:
    data = read(manager)
    today = (await askers.get(person(manager))).today
    count = as_number(days[:3])
    deadline = Deadline(today + timedelta(days=count), count, "day")
    await advance(manager, data, replace(request(data), deadline=deadline), rfqs)


@inject
async def on_photo(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
) -> None:
    """Only the id is kept: the file stays with Telegram."""
    data = read(manager)
    rfq = request(data)
    photo = _photo(message)
    if photo is None or photo.unique_id in {one.unique_id for one in rfq.photos}:
        return
    if len(rfq.photos) >= MOST_PHOTOS:
        # On the screen, not beside it: of an album only the first picture gets a line of its own.
        data.note, data.note_values = "rfq-photos-full", {"most": str(MOST_PHOTOS)}
        write(manager, data)
        return
    keep(manager, data, replace(rfq, photos=(*rfq.photos, photo)), rfqs)


@inject
async def on_photos_drop(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    rfqs: FromDishka[RfqService],
) -> None:
    data = read(manager)
    keep(manager, data, replace(request(data), photos=()), rfqs)


def _photo(message: Message) -> Photo | None:
    if message.photo:
        largest = message.photo[-1]
        return Photo(largest.file_id, largest.file_unique_id, PhotoKind.PHOTO)
    if file := message.document:
        return Photo(file.file_id, file.file_unique_id, PhotoKind.DOCUMENT)
    return None
