"""What of a deal is at risk, in the buyer's own currency."""

from typing import Any

from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import deal_totals
from bot.dialogs.deals.data import current
from bot.services.deals import DealService
from bot.services.profile import ProfileService
from bot.services.rates import RateService


@inject
async def get_own(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    profile: FromDishka[ProfileService],
    rates: FromDishka[RateService],
    **_: Any,
) -> dict[str, str]:
    deal = await current(dialog_manager, deals)
    currency = (await profile.get(deal.user_id)).currency
    # Asked for only when there is something to tell: most cards cost no statement more.
    known = await rates.known() if deal_totals.has_other_money([deal], currency) else None
    return {"own": deal_totals.own_totals([deal], known, currency) or "none"}
