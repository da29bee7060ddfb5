"""What may be told about a deal later, and the inspection card."""

from dataclasses import replace
from enum import StrEnum
from typing import Any, Final

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals.data import current, edit, read
from bot.domain.deal import Deal, DealError, Terms, changes
from bot.domain.errors import NotFoundError
from bot.domain.rfq import RfqRules
from bot.services.deal_reader import DealReader
from bot.services.deals import DealService
from bot.services.ports import Countries
from bot.states import DealsSG


class Field(StrEnum):
    """In the order of the buttons."""

    PRODUCT = "product"
    TOTAL = "total"
    QUANTITY = "quantity"
    SUPPLIER = "supplier"
    PROTECTED = "protected"
    COUNTRY = "country"
    TRANSPORT = "transport"


NEEDED: Final = frozenset({Field.PRODUCT, Field.TOTAL})
_EMPTY: Final[dict[Field, Any]] = {
    Field.QUANTITY: None,
    Field.SUPPLIER: "",
    Field.PROTECTED: None,
    Field.COUNTRY: "",
    Field.TRANSPORT: "",
}
PROTECTION: Final = {"yes": True, "no": False}


async def on_field(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, name: str
) -> None:
    await edit(manager, name, Field, DealsSG.field)


@inject
async def on_field_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
    countries: FromDishka[Countries],
) -> None:
    field, text = Field(read(manager).edited), message.text or ""
    deal = await current(manager, deals)
    if field is Field.TOTAL:
        await deals.keep(changes.set_total(deal, reader.total(text), deals.now))
        await manager.switch_to(DealsSG.fields)
        return
    value: Any
    if field not in NEEDED and reader.is_nothing(text):
        value = _EMPTY[field]
    elif field is Field.QUANTITY:
        value = reader.quantity(text)
    elif field is Field.COUNTRY:
        country = countries.find(text)
        value = country.code if country else ""
    elif field is Field.TRANSPORT:
        value = reader.transport(text)
    elif field is Field.PROTECTED:
        raise DealError("deal-hint-buttons")
    else:
        value = reader.name(text)
    if value == "" and not reader.is_nothing(text):
        raise DealError(f"err-deal-{field}")
    await _keep(manager, deals, deal, field, value)


@inject
async def on_option(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    option: str,
    deals: FromDishka[DealService],
    rules: FromDishka[RfqRules],
    countries: FromDishka[Countries],
) -> None:
    field, deal = Field(read(manager).edited), await current(manager, deals)
    known = {
        Field.PROTECTED: set(PROTECTION),
        Field.TRANSPORT: {one.id for one in rules.transports},
        Field.COUNTRY: {one.code for one in countries.likeliest},
    }
    if option not in known.get(field, ()):
        raise NotFoundError("err-not-found")
    value = PROTECTION[option] if field is Field.PROTECTED else option
    await _keep(manager, deals, deal, field, value)


@inject
async def on_clear(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    field, deal = Field(read(manager).edited), await current(manager, deals)
    if field in NEEDED:
        raise NotFoundError("err-not-found")
    await _keep(manager, deals, deal, field, _EMPTY[field])


@inject
async def on_lot(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    """The quantity of the deal, told where the inspection card needs it."""
    deal = await current(manager, deals)
    await _change(deals, deal, Field.QUANTITY, reader.quantity(message.text or ""))


async def _keep(
    manager: DialogManager, deals: DealService, deal: Deal, field: Field, value: Any
) -> None:
    await _change(deals, deal, field, value)
    await manager.switch_to(DealsSG.fields)


async def _change(deals: DealService, deal: Deal, field: Field, value: Any) -> None:
    changed: dict[str, Any] = {field.value: value}
    terms: Terms = replace(deal.terms, **changed)
    await deals.keep(deal.changed(deals.now, terms, "field", field=field.value))
