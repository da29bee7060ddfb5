"""Who gets one part: the supplier's agreed payee, or another one that the gate will ask about."""

from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals import how, preview
from bot.dialogs.deals.data import current, read
from bot.domain.deal import arranging, changes
from bot.services.deal_suppliers import DealSuppliers
from bot.services.deals import DealService
from bot.services.supplier_reader import SupplierReader
from bot.states import DealsSG
from bot.texts import check_text, deal_text
from bot.widgets import Label, Said, Screen, back_button, home_button


@inject
async def get_payee(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    suppliers: FromDishka[DealSuppliers],
    **_: Any,
) -> dict[str, Any]:
    deal, place = await current(dialog_manager, deals), read(dialog_manager).place
    part = changes.milestone(deal, place)
    paid = await suppliers.payee(deal, part)
    return {
        "part": deal_text.part_title(part),
        "amount": deal_text.of(deal, part.open),
        "whose": "own" if paid.is_own else "agreed" if paid.details else "none",
        "lines": check_text.payee_lines(paid.details),
        "own": paid.is_own,
    }


@inject
async def on_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[SupplierReader],
) -> None:
    """Details of another payee, or more details of the one that was told before."""
    deal, place = await current(manager, deals), read(manager).place
    own = changes.milestone(deal, place).payee
    details = reader.details(own.details if own else None, message.text or "")
    await deals.keep(arranging.set_payee(deal, place, details, deals.now))


@inject
async def on_cleared(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    deal = await current(manager, deals)
    await deals.keep(arranging.set_payee(deal, read(manager).place, None, deals.now))
    await manager.switch_to(DealsSG.milestone)


payee_window = Screen(
    Said("deal-payee"),
    Said("deal-payee-alarm", when="differs"),
    Button(Label("deal-btn-payee-off"), id="off", on_click=on_cleared, when="own"),
    MessageInput(on_typed, content_types=[ContentType.TEXT]),
    Row(back_button(DealsSG.milestone), home_button()),
    state=DealsSG.payee,
    hint="deal-hint-payee",
    getter=[get_payee, how.get_how],
    preview_data={
        "part": "balance",
        "amount": "4 200 $",
        "whose": "own",
        "lines": "Ningbo Example Co., Ltd",
        "own": True,
        **preview.HOW,
    },
)
