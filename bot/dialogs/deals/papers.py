"""From deals to their papers and their groups, and every date of theirs as one calendar file."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import calendar_sending, i18n, states
from bot.dialogs.deals.data import current
from bot.domain.deal import DealError
from bot.domain.watch import WatchRules
from bot.services.deal_calendar import DealCalendars
from bot.services.deals import DealService
from bot.services.ports import CalendarWriter
from bot.services.profile import ProfileService
from bot.widgets import person

_NAME = "deals.ics"


@inject
async def on_papers(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    deal = await current(manager, deals)
    await states.open_papers(manager, deal.id)


@inject
async def on_sharing(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    deal = await current(manager, deals)
    await states.open_sharing(manager, deal.id)


@inject
async def on_calendar(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    profile: FromDishka[ProfileService],
    calendars: FromDishka[DealCalendars],
    writer: FromDishka[CalendarWriter],
    rules: FromDishka[WatchRules],
) -> None:
    """Open deals, and what earlier files said of others."""
    user_id = person(manager)
    say = calendar_sending.wording((await profile.get(user_id)).tz, rules)
    days = await calendars.all(user_id, *say)
    if not days:
        raise DealError("err-deal-calendar-empty")
    file = writer.write(days, i18n.plain("deal-ics-name-all"))
    await calendar_sending.send(manager, file, _NAME)
