"""When one part is to be paid: an event, days before or after it, or a day of the calendar."""

from typing import Any, Final

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Row
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals.data import current, read
from bot.domain.deal import Event, Trigger, arranging, changes
from bot.domain.errors import NotFoundError
from bot.services.deal_reader import DealReader
from bot.services.deals import DealService
from bot.states import DealsSG
from bot.texts import deal_text
from bot.widgets import Label, Said, Screen, back_button, choices, home_button, person

# Nobody plans to pay when a dispute begins.
_OFFERED: Final = tuple(one for one in Event if one is not Event.DISPUTED)


@inject
async def get_when(
    dialog_manager: DialogManager, deals: FromDishka[DealService], **_: Any
) -> dict[str, Any]:
    deal, place = await current(dialog_manager, deals), read(dialog_manager).place
    part = changes.milestone(deal, place)
    chosen = None if part.trigger.day else part.trigger.event
    return {
        "part": deal_text.part_title(part),
        "amount": deal_text.of(deal, part.open),
        "rule": deal_text.rule(part.trigger),
        "day": deal_text.dated(deal, part) or "none",
        "events": [
            {
                "id": one.value,
                "event": deal_text.event_name(one),
                "mark": "on" if one is chosen else "off",
            }
            for one in _OFFERED
        ],
    }


@inject
async def on_event(
    _callback: CallbackQuery,
    _select: Any,
    manager: DialogManager,
    event: str,
    deals: FromDishka[DealService],
) -> None:
    """On the day of the event; days before or after it are typed."""
    if event not in set(_OFFERED):
        raise NotFoundError("err-not-found")
    deal, place = await current(manager, deals), read(manager).place
    await deals.keep(arranging.set_trigger(deal, place, Trigger(Event(event)), deals.now))


@inject
async def on_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    """Also on the window of the part itself, which shows what it became."""
    deal, place = await current(manager, deals), read(manager).place
    part, today = changes.milestone(deal, place), await deals.today(person(manager))
    trigger = reader.timing(message.text or "", today, part)
    await deals.keep(arranging.set_trigger(deal, place, trigger, deals.now))


when_window = Screen(
    Said("deal-when"),
    choices(Label("deal-btn-event"), "event", "events", on_event),
    MessageInput(on_typed, content_types=[ContentType.TEXT]),
    Row(back_button(DealsSG.milestone), home_button()),
    state=DealsSG.when,
    hint="deal-hint-due",
    getter=get_when,
    preview_data={
        "part": "balance",
        "amount": "4 200 $",
        "rule": "10 days after the goods are ready",
        "day": "15 December",
        "events": [{"id": "ready", "event": "ready", "mark": "on"}],
    },
)
