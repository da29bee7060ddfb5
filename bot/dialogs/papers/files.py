"""What the papers give out: the archive of the evidence, the picture, the calendar file."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from aiogram import Bot
from aiogram.enums import ChatAction
from aiogram.types import BufferedInputFile, CallbackQuery, FSInputFile
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import calendar_sending, i18n, letter_messages
from bot.dialogs.papers.data import current
from bot.domain.deal import Deal, next_step
from bot.domain.watch import WatchRules, outlook
from bot.evidence_archive import Packer, Part
from bot.progress import shown
from bot.services.deal_calendar import DealCalendars
from bot.services.deal_evidence import EvidenceService
from bot.services.deals import DealService
from bot.services.ports import CalendarWriter, Latin, PicturePainter
from bot.services.profile import ProfileService
from bot.texts import deal_picture, deal_text, evidence_index
from bot.texts.evidence_index import Packed, Status
from bot.texts.paper_names import paper_name
from bot.widgets import bot_of, chat_of

# Telegram shows a photo at most this high without making it smaller.
_HIGHEST_PHOTO = 2560


@inject
async def on_archive(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    evidence: FromDishka[EvidenceService],
    profile: FromDishka[ProfileService],
    latin: FromDishka[Latin],
) -> None:
    """As many parts as it takes, each sent as soon as it is packed."""
    deal = await current(manager, deals)
    zone = (await profile.get(deal.user_id)).tz
    name = paper_name("evidence", deal, latin, "zip")
    work = _Export(deal, zone, deals.now, name, bot_of(manager), chat_of(manager))
    sending = work.send(evidence)
    await shown(sending, bot_of(manager), chat_of(manager), ChatAction.UPLOAD_DOCUMENT)
    letter_messages.stay_below(manager)


@inject
async def on_picture(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    profile: FromDishka[ProfileService],
    painter: FromDishka[PicturePainter],
    rules: FromDishka[WatchRules],
    latin: FromDishka[Latin],
) -> None:
    deal, bot, chat_id = await current(manager, deals), bot_of(manager), chat_of(manager)
    today, zone = await deals.today(deal.user_id), (await profile.get(deal.user_id)).tz
    work = painter.png(deal_picture.picture(deal, outlook(deal, rules, zone), today))
    png = await shown(work, bot, chat_id, ChatAction.UPLOAD_PHOTO)
    file = BufferedInputFile(png, paper_name("deal", deal, latin, "png"))
    caption = i18n.html(
        "deal-picture-caption",
        name=deal_text.name(deal), total=deal_text.total(deal.terms.total),
        step=deal_text.step(deal, next_step(deal, today), today),
    )  # fmt: skip
    if _height(png) <= _HIGHEST_PHOTO:
        await bot.send_photo(chat_id, file, caption=caption)
    else:
        await bot.send_document(chat_id, file, caption=caption)
    letter_messages.stay_below(manager)


@inject
async def on_calendar(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    profile: FromDishka[ProfileService],
    calendars: FromDishka[DealCalendars],
    writer: FromDishka[CalendarWriter],
    rules: FromDishka[WatchRules],
    latin: FromDishka[Latin],
) -> None:
    deal = await current(manager, deals)
    say = calendar_sending.wording((await profile.get(deal.user_id)).tz, rules)
    days = await calendars.one(deal, *say)
    title = i18n.plain("deal-ics-name", name=deal_text.name(deal))
    name = paper_name("deal", deal, latin, "ics")
    await calendar_sending.send(manager, writer.write(days, title), name)


@dataclass(frozen=True, slots=True)
class _Export:
    """One archive on its way to the chat."""

    deal: Deal
    zone: ZoneInfo
    now: datetime
    name: str
    bot: Bot
    chat_id: int

    async def send(self, evidence: EvidenceService) -> None:
        """Fingerprints that could be taken only now are kept."""
        items = await evidence.all(self.deal)
        known = {one.id for one in items if one.sha256}
        folder = await asyncio.to_thread(TemporaryDirectory, prefix="evidence-")
        try:
            packer = Packer(self.bot, Path(folder.name), self._papers)
            async for part in packer.parts(items, self.now):
                await self._send(part)
                for one in part.packed:
                    if one.status is Status.KEPT and one.item.id not in known:
                        evidence.fingerprint(one.item, one.item.sha256, one.item.size or 0)
        finally:
            await asyncio.to_thread(folder.cleanup)

    async def _send(self, part: Part) -> None:
        is_whole = part.is_last and part.number == 1
        stem, _, extension = self.name.rpartition(".")
        name = self.name if is_whole else f"{stem}-{part.number}.{extension}"
        caption = i18n.html(
            "deal-archive-caption",
            name=deal_text.name(self.deal), parts="whole" if is_whole else part.number,
            count=len(part.packed) - part.missing, missing=part.missing,
        )  # fmt: skip
        await self.bot.send_document(self.chat_id, FSInputFile(part.path, name), caption=caption)
        await asyncio.to_thread(part.path.unlink)

    def _papers(self, packed: Sequence[Packed]) -> dict[str, str]:
        return {
            "index.html": evidence_index.page(self.deal, packed, self.zone, self.now),
            "index.csv": evidence_index.table(packed, self.zone),
            "history.txt": evidence_index.history(self.deal, self.zone, self.now),
        }


def _height(png: bytes) -> int:
    """From the header of the file."""
    return int.from_bytes(png[20:24], "big")
