"""Evidence in the chat: words, photos and files attached, shown again, deleted."""

import logging
from typing import Any

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import letter_messages
from bot.dialogs.papers.data import PapersData, chosen, current, read, write
from bot.domain.deal import DealError, Evidence, EvidenceKind
from bot.domain.ids import DealId, EvidenceId
from bot.progress import shown
from bot.services.deal_evidence import Arrived, EvidenceService
from bot.services.deals import DealService
from bot.states import PapersSG
from bot.telegram_files import FileUnavailableError, Sink, fetch
from bot.texts import evidence_text
from bot.widgets import bot_of, chat_of, person

logger = logging.getLogger(__name__)
_PHOTO_NAME = "photo.jpg"
_QUICK = 1024 * 1024


@inject
async def on_start(
    start_data: Any, manager: DialogManager, deals: FromDishka[DealService]
) -> None:
    deal = await deals.open(person(manager), DealId(start_data["deal_id"]))
    write(manager, PapersData(deal_id=deal.id))


@inject
async def on_note(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    evidence: FromDishka[EvidenceService],
) -> None:
    item = await evidence.add_note(await current(manager, deals), message.text or "")
    _say_kept(manager, item)


@inject
async def on_file(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    evidence: FromDishka[EvidenceService],
) -> None:
    """Every picture of an album comes by itself; a refusal is said on the screen, not ten times.

    A file that cannot be downloaded now is kept all the same.
    """
    file, data = _arrived(message), read(manager)
    if file is None:
        return
    try:
        item = await evidence.add_file(await current(manager, deals), file)
    except DealError as error:
        data.note, data.note_values = error.key, dict(error.values)
        write(manager, data)
        return
    try:
        found = await _read(manager, item)
        item = evidence.fingerprint(item, found.sha256, found.size)
    except FileUnavailableError:
        logger.info("a file of evidence could not be read now")
    _say_kept(manager, item)


async def on_item(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, item_id: str
) -> None:
    data = read(manager)
    data.item_id, data.note = EvidenceId(item_id), ""
    write(manager, data)
    await manager.switch_to(PapersSG.item)


@inject
async def on_show(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    evidence: FromDishka[EvidenceService],
) -> None:
    """The file again."""
    item, bot = await chosen(manager, deals, evidence), bot_of(manager)
    send = bot.send_photo if item.kind is EvidenceKind.PHOTO else bot.send_document
    try:
        await send(chat_of(manager), item.file_id)
    except TelegramBadRequest as error:
        # A bot that got another token cannot open the files sent to it before.
        raise DealError("err-evidence-gone") from error
    letter_messages.stay_below(manager)


@inject
async def on_erase(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    evidence: FromDishka[EvidenceService],
) -> None:
    evidence.delete(await chosen(manager, deals, evidence))
    data = read(manager)
    data.item_id, data.note = None, ""
    write(manager, data)
    await manager.switch_to(PapersSG.evidence)


async def on_deal(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """Back to the conversation underneath."""
    await manager.done()


async def on_leave_evidence(
    _callback: CallbackQuery, _button: Button, manager: DialogManager
) -> None:
    data = read(manager)
    data.note = ""
    write(manager, data)
    await manager.switch_to(PapersSG.menu)


async def _read(manager: DialogManager, item: Evidence) -> Sink:
    """A large file takes its time, and that is shown."""
    bot, work = bot_of(manager), fetch(bot_of(manager), item.file_id)
    if item.size is not None and item.size < _QUICK:
        return await work
    return await shown(work, bot, chat_of(manager))


def _say_kept(manager: DialogManager, item: Evidence) -> None:
    data = read(manager)
    data.note, data.note_values = "deal-evidence-kept", evidence_text.kept(item)
    write(manager, data)


def _arrived(message: Message) -> Arrived | None:
    text = message.caption or ""
    if message.photo:
        largest = message.photo[-1]
        return Arrived(
            EvidenceKind.PHOTO, _PHOTO_NAME, largest.file_id, largest.file_unique_id,
            largest.file_size, text,
        )  # fmt: skip
    if file := message.document:
        return Arrived(
            EvidenceKind.FILE, file.file_name or "", file.file_id, file.file_unique_id,
            file.file_size, text,
        )  # fmt: skip
    return None
