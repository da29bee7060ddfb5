"""The days that are known already when a deal begins; nobody has to tell any."""

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.dialogs.deals import getters, preview
from bot.dialogs.deals.data import read, write
from bot.domain.deal import KnownDays
from bot.services.deal_reader import DealReader
from bot.services.deals import DealService
from bot.states import DealsSG
from bot.widgets import PRIMARY, Label, Said, Screen, back_button, home_button, person


@inject
async def on_typed(
    message: Message,
    _source: MessageInput,
    manager: DialogManager,
    deals: FromDishka[DealService],
    reader: FromDishka[DealReader],
) -> None:
    """One day or several; the screen shows them all."""
    data, today = read(manager), await deals.today(person(manager))
    data.draft.days = data.draft.days.joined(reader.days(message.text or "", today))
    write(manager, data)


async def on_cleared(_callback: CallbackQuery, _button: Button, manager: DialogManager) -> None:
    data = read(manager)
    data.draft.days = KnownDays()
    write(manager, data)


dates_window = Screen(
    Said("deal-dates"),
    SwitchTo(
        Label("deal-btn-dates-done"),
        id="done",
        state=DealsSG.protection,
        when="dated",
        style=PRIMARY,
    ),
    Button(Label("deal-btn-dates-off"), id="off", on_click=on_cleared, when="dated"),
    MessageInput(on_typed, content_types=[ContentType.TEXT]),
    Row(back_button(DealsSG.protection), home_button()),
    state=DealsSG.dates,
    hint="deal-hint-dates",
    getter=getters.get_draft,
    preview_data=preview.DRAFT,
)
