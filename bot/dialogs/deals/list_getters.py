"""What the list of deals shows, and the choice of a deal for a letter."""

from typing import Any

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals import own_money
from bot.dialogs.deals.data import read
from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId
from bot.i18n import Html
from bot.messages import cut
from bot.services.deal_letters import DealLetters
from bot.services.deals import DealService
from bot.services.profile import ProfileService
from bot.services.rates import RateService
from bot.texts import deal_text, deal_totals

SUMMARIES = 6
_LABEL = 40


@inject
async def get_list(
    event_from_user: Person,
    deals: FromDishka[DealService],
    profile: FromDishka[ProfileService],
    rates: FromDishka[RateService],
    **_: Any,
) -> dict[str, Any]:
    user = await profile.get(UserId(event_from_user.id))
    known, today = await deals.all(user.id), await deals.today(user.id)
    own = await own_money.told(known, user.currency, rates)
    totals = [one for one in (deal_totals.totals(known), own) if one]
    return {
        "count": len(known),
        "summaries": Html("\n\n".join(deal_text.summary(one, today) for one in known[:SUMMARIES])),
        "more": max(0, len(known) - SUMMARIES),
        "totals": Html("\n".join(totals) or "none"),
        "deals": [{"id": one.id, "name": cut(one.terms.product, _LABEL)} for one in known],
    }


@inject
async def get_pick(
    dialog_manager: DialogManager,
    event_from_user: Person,
    deals: FromDishka[DealService],
    letters: FromDishka[DealLetters],
    **_: Any,
) -> dict[str, Any]:
    user_id, rfq_id = UserId(event_from_user.id), read(dialog_manager).rfq_id
    if rfq_id is None:
        raise NotFoundError("err-not-found")
    known = [one for one in await deals.all(user_id) if one.is_open]
    return {
        "product": (await letters.open(user_id, rfq_id)).product,
        "count": len(known),
        "deals": [{"id": one.id, "name": cut(one.terms.product, _LABEL)} for one in known],
    }
