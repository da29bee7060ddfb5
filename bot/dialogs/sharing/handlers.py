"""A deal is offered to a group; what the group sees is changed; it is taken back."""

from dataclasses import replace
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.sharing.data import SharingData, chosen, current, read, write
from bot.domain.ids import DealId, ShareId, UserId
from bot.services.deals import DealService
from bot.services.shares import ShareService
from bot.states import SharingSG
from bot.widgets import as_number, person

MONEY = "money"


@inject
async def on_start(
    start_data: Any, manager: DialogManager, deals: FromDishka[DealService]
) -> None:
    deal = await deals.open(person(manager), DealId(start_data["deal_id"]))
    write(manager, SharingData(deal_id=deal.id))


async def on_deal(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    """Back to the conversation underneath."""
    await manager.done()


async def on_offer_toggled(
    _callback: CallbackQuery, button: Button, manager: DialogManager
) -> None:
    data = read(manager)
    if button.widget_id == MONEY:
        data.shows_money = not data.shows_money
    else:
        data.shows_supplier = not data.shows_supplier
    write(manager, data)


@inject
async def on_offer(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    shares: FromDishka[ShareService],
) -> None:
    data, deal = read(manager), await current(manager, deals)
    share = await shares.offer(
        deal, shows_money=data.shows_money, shows_supplier=data.shows_supplier
    )
    data.share_id = share.id
    write(manager, data)
    await manager.switch_to(SharingSG.link)


async def on_group(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, share_id: str
) -> None:
    data = read(manager)
    data.share_id, data.note = ShareId(share_id), ""
    write(manager, data)
    await manager.switch_to(SharingSG.group)


@inject
async def on_toggled(
    _callback: CallbackQuery,
    button: Button,
    manager: DialogManager,
    shares: FromDishka[ShareService],
) -> None:
    share = await chosen(manager, shares)
    if button.widget_id == MONEY:
        share = replace(share, shows_money=not share.shows_money)
    else:
        share = replace(share, shows_supplier=not share.shows_supplier)
    shares.show(share)
    _say(manager, "share-said-shown")


@inject
async def on_repost(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    shares: FromDishka[ShareService],
) -> None:
    shares.repost(await chosen(manager, shares))
    _say(manager, "share-said-reposted")


@inject
async def on_helper(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    helper_id: str,
    shares: FromDishka[ShareService],
) -> None:
    """Pressed, a helper helps no more."""
    shares.drop_helper(await chosen(manager, shares), UserId(as_number(helper_id)))
    _say(manager, "share-said-helper")


@inject
async def on_end(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    shares: FromDishka[ShareService],
) -> None:
    shares.end(await chosen(manager, shares))
    data = read(manager)
    data.share_id = None
    write(manager, data)
    await manager.switch_to(SharingSG.groups)


def _say(manager: DialogManager, note: str) -> None:
    data = read(manager)
    data.note = note
    write(manager, data)
