"""What of deals is at risk, in the buyer's own currency."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals.data import current
from bot.domain.deal import Deal, by_currency
from bot.i18n import Html
from bot.services.deals import DealService
from bot.services.profile import ProfileService
from bot.services.rates import RateService
from bot.texts import deal_totals


async def told(deals: Sequence[Deal], currency: str | None, rates: RateService) -> Html:
    """What is paid and at risk in that currency; "" when it adds nothing.

    Rates are read only when they are needed: most screens cost no statement more.
    """
    if not currency or by_currency(deals).keys() <= {currency}:
        return Html()
    return deal_totals.own_totals(deals, await rates.known(), currency)


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
    return {"own": await told([deal], currency, rates) or "none"}
