"""What the windows about groups show."""

from typing import Any

from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n, links
from bot.dialogs.sharing.data import chosen, current, read
from bot.domain.share import OFFER_LASTS
from bot.i18n import Html
from bot.services.deals import DealService
from bot.services.shares import ShareService
from bot.texts import deal_text, share_text
from bot.widgets import bot_of


@inject
async def get_groups(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    shares: FromDishka[ShareService],
    **_: Any,
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    found, today = await shares.of_deal(deal), await deals.today(deal.user_id)
    lines = [share_text.press(one, deal, today) for one in await shares.log(deal)]
    return {
        "name": deal_text.name(deal),
        "count": len(found),
        "log": Html("\n".join(lines) or "none"),
        "groups": [{"id": one.id, "name": share_text.place(one)} for one in found],
    }


@inject
async def get_offer(
    dialog_manager: DialogManager, deals: FromDishka[DealService], **_: Any
) -> dict[str, Any]:
    deal, data = await current(dialog_manager, deals), read(dialog_manager)
    return {
        "name": deal_text.name(deal),
        "money": _said(is_so=data.shows_money),
        "supplier": _said(is_so=data.shows_supplier),
    }


@inject
async def get_link(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    shares: FromDishka[ShareService],
    **_: Any,
) -> dict[str, Any]:
    deal, share = await current(dialog_manager, deals), await chosen(dialog_manager, shares)
    bot = await bot_of(dialog_manager).me()
    return {
        "name": deal_text.name(deal),
        "minutes": int(OFFER_LASTS.total_seconds() // 60),
        "url": links.to_group(bot.username or "", share.id),
        "line": f"/share {links.SHARE}{share.id}",
    }


@inject
async def get_group(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    shares: FromDishka[ShareService],
    **_: Any,
) -> dict[str, Any]:
    deal, share = await current(dialog_manager, deals), await chosen(dialog_manager, shares)
    helpers, note = await shares.helpers(share), read(dialog_manager).note
    return {
        "name": deal_text.name(deal),
        "title": share_text.place(share),
        "note": i18n.plain(note) if note else "none",
        "money": _said(is_so=share.shows_money),
        "supplier": _said(is_so=share.shows_supplier),
        "removed": _said(is_so=share.is_card_removed),
        "count": len(helpers),
        "helpers": [{"id": str(one.user_id), "name": one.name} for one in helpers],
    }


def _said(*, is_so: bool) -> str:
    return "yes" if is_so else "no"
