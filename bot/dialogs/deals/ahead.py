"""One day ahead of a deal, told by the buyer or taken from the supplier's offer."""

from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals import preview
from bot.dialogs.deals.data import current, edit, read
from bot.domain.deal import Deal, Expected, waiting
from bot.domain.errors import NotFoundError
from bot.domain.watch import WatchRules, offered_ready
from bot.services.deal_reader import DealReader
from bot.services.deals import DealService
from bot.states import DealsSG
from bot.texts import deal_text
from bot.widgets import PRIMARY, Label, Said, Screen, back_button, home_button


@inject
async def get_ahead(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    rules: FromDishka[WatchRules],
    **_: Any,
) -> dict[str, Any]:
    deal, what = await current(dialog_manager, deals), _edited(dialog_manager)
    known = deal.terms.expected.get(what)
    offered = await _offered(deal, what, deals, rules)
    lead = deal.terms.quote.lead if deal.terms.quote and offered else None
    return {
        "offered": deal_text.day(offered) if offered else "none",
        "offers": offered is not None,
        "working": "yes" if lead and lead.is_working else "no",
        "kind": what.value,
        "day": deal_text.day(known) if known else "none",
        "clearable": known is not None,
    }


async def on_day(
    _callback: CallbackQuery, _select: Any, manager: DialogManager, name: str
) -> None:
    await edit(manager, name, Expected, DealsSG.ahead)


@inject
async def on_day_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    deal = await current(manager, deals)
    today = await deals.today(deal.user_id)
    day = reader.day(message.text or "", today, is_past=False)
    await deals.keep(waiting.expect(deal, _edited(manager), day, deals.now))
    await manager.switch_to(DealsSG.watch)


@inject
async def on_offered(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    rules: FromDishka[WatchRules],
) -> None:
    """The day that follows from the supplier's offer."""
    deal, what = await current(manager, deals), _edited(manager)
    day = await _offered(deal, what, deals, rules)
    if day is None:
        raise NotFoundError("err-not-found")
    await deals.keep(waiting.expect(deal, what, day, deals.now))
    await manager.switch_to(DealsSG.watch)


async def _offered(
    deal: Deal, what: Expected, deals: DealService, rules: WatchRules
) -> date | None:
    """A day ahead that the offer tells and the deal does not have yet."""
    day = offered_ready(deal, rules) if what is Expected.READY else None
    is_ahead = day is not None and day >= await deals.today(deal.user_id)
    return day if is_ahead and day != deal.terms.expected.get(what) else None


@inject
async def on_day_cleared(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    deal = await current(manager, deals)
    await deals.keep(waiting.expect(deal, _edited(manager), None, deals.now))
    await manager.switch_to(DealsSG.watch)


def _edited(manager: DialogManager) -> Expected:
    name = read(manager).edited
    if name not in set(Expected):
        raise NotFoundError("err-not-found")
    return Expected(name)


ahead_window = Screen(
    Said("deal-ahead"),
    Button(
        Label("deal-btn-offered"), id="offered", on_click=on_offered, when="offers", style=PRIMARY
    ),
    Button(Label("deal-btn-clear"), id="clear", on_click=on_day_cleared, when="clearable"),
    MessageInput(on_day_typed, content_types=[ContentType.TEXT]),
    Row(back_button(DealsSG.watch), home_button()),
    state=DealsSG.ahead,
    hint="deal-hint-ahead",
    getter=get_ahead,
    preview_data=preview.AHEAD,
)
