"""The method of payment of one part, out of those that can be had for its deal."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Row
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.deals.data import current, read
from bot.domain.deal import arranging, changes
from bot.domain.payment import Verdict
from bot.i18n import Html
from bot.services.deal_methods import DealMethods
from bot.services.deals import DealService
from bot.states import DealsSG
from bot.texts import deal_text, part_text, pay_text
from bot.widgets import Label, Said, Screen, back_button, choices, home_button


@inject
async def get_methods(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    methods: FromDishka[DealMethods],
    **_: Any,
) -> dict[str, Any]:
    deal, place = await current(dialog_manager, deals), read(dialog_manager).place
    part = changes.milestone(deal, place)
    choice = await methods.choice(deal, part)
    known = choice.options
    offered = [one for one in known if one.verdict <= Verdict.UNCLEAR]
    refused = (pay_text.refusal(one) for one in known if one.verdict > Verdict.UNCLEAR)
    return {
        "part": deal_text.part_title(part),
        "amount": deal_text.of(deal, part.open),
        "lines": part_text.methods(offered, choice.today) or "none",
        "refused": Html("\n".join(refused) or "none"),
        "country": choice.country or "none",
        "doubt": Html(i18n.html("pay-order-doubtful")) if choice.is_order_doubtful else "none",
        "clearable": bool(part.method),
        "methods": [
            {
                "id": one.method.id,
                "name": pay_text.name(one.method),
                "chosen": "yes" if one.method.id == part.method else "no",
            }
            for one in offered
        ],
    }


@inject
async def on_method(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    method: str,
    deals: FromDishka[DealService],
    methods: FromDishka[DealMethods],
) -> None:
    deal, place = await current(manager, deals), read(manager).place
    chosen = await methods.check(deal, changes.milestone(deal, place), method)
    await deals.keep(arranging.set_method(deal, place, chosen, deals.now))
    await manager.switch_to(DealsSG.milestone)


@inject
async def on_cleared(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    deal = await current(manager, deals)
    await deals.keep(arranging.set_method(deal, read(manager).place, "", deals.now))
    await manager.switch_to(DealsSG.milestone)


method_window = Screen(
    Said("deal-method"),
    choices(Label("pay-btn-method"), "method", "methods", on_method),
    Button(Label("deal-btn-method-off"), id="off", on_click=on_cleared, when="clearable"),
    Row(back_button(DealsSG.milestone), home_button()),
    state=DealsSG.method,
    hint="deal-hint-buttons",
    getter=get_methods,
    preview_data={
        "part": "balance",
        "amount": "4 200 $",
        "lines": "• card",
        "refused": "✕ PayPal",
        "country": "Kazakhstan",
        "doubt": "none",
        "clearable": True,
        "methods": [{"id": "card", "name": "card", "chosen": "yes"}],
    },
)
