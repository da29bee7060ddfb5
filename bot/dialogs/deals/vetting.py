"""Who supplies a deal: the check behind it, and a payee that is not the agreed one."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Row, ScrollingGroup, Select
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import states
from bot.dialogs.deals.data import current
from bot.domain.errors import NotFoundError
from bot.domain.ids import SupplierId
from bot.messages import cut
from bot.services.deal_suppliers import DealSuppliers
from bot.services.deals import DealService
from bot.states import DealsSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, back_button, home_button, item_id

_PAGE, _LABEL = 6, 60


@inject
async def get_alarm(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    suppliers: FromDishka[DealSuppliers],
    **_: Any,
) -> dict[str, bool]:
    """Whether the supplier has sent bank details that differ from the agreed ones (FRD2)."""
    supplier = await suppliers.of(await current(dialog_manager, deals))
    return {"alarm": bool(supplier and supplier.alarm)}


@inject
async def get_supplier(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    suppliers: FromDishka[DealSuppliers],
    **_: Any,
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    attached = await suppliers.of(deal)
    known = await suppliers.all(deal.user_id)
    return {
        "count": len(known),
        "attached": attached is not None,
        "has": "yes" if attached else "no",
        "name": attached.name if attached else "",
        "suppliers": [{"id": one.id, "name": cut(one.name, _LABEL)} for one in known],
    }


@inject
async def on_supplier(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    supplier_id: str,
    deals: FromDishka[DealService],
    suppliers: FromDishka[DealSuppliers],
) -> None:
    deal = await current(manager, deals)
    await suppliers.attach(deal.user_id, deal.id, SupplierId(supplier_id))
    await manager.switch_to(DealsSG.card)


@inject
async def on_open(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    suppliers: FromDishka[DealSuppliers],
) -> None:
    supplier = await suppliers.of(await current(manager, deals))
    if supplier is None:
        raise NotFoundError("err-not-found")
    await states.open_check(manager, supplier_id=supplier.id)


@inject
async def on_new(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    """Begin with the name that the deal knows already."""
    await states.open_check(manager, (await current(manager, deals)).terms.supplier)


@inject
async def on_detach(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    suppliers: FromDishka[DealSuppliers],
) -> None:
    await suppliers.detach(await current(manager, deals))
    await manager.switch_to(DealsSG.card)


supplier_window = Screen(
    Said("deal-supplier"),
    Button(
        Label("deal-btn-supplier-open"),
        id="open",
        on_click=on_open,
        when="attached",
        style=PRIMARY,
    ),
    ScrollingGroup(
        Select(
            Value("name"),
            id="supplier",
            item_id_getter=item_id,
            items="suppliers",
            on_click=on_supplier,
        ),
        id="pages",
        width=1,
        height=_PAGE,
        hide_on_single_page=True,
    ),
    Button(Label("deal-btn-supplier-new"), id="new", on_click=on_new),
    Button(Label("deal-btn-supplier-off"), id="off", on_click=on_detach, when="attached"),
    Row(back_button(DealsSG.more), home_button()),
    state=DealsSG.supplier,
    hint="deal-hint-buttons",
    getter=get_supplier,
    preview_data={
        "count": 1,
        "attached": True,
        "has": "yes",
        "name": "Ningbo Example",
        "suppliers": [{"id": "a", "name": "Ningbo Example"}],
    },
)
