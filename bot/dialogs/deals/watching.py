"""The days ahead of a deal: what it is reminded of, and the dates that come from the buyer."""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Row
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.deals import ahead, preview
from bot.dialogs.deals.data import current
from bot.domain.deal import Deal, Expected, waiting
from bot.domain.watch import Notice, auto_confirm, coming, deadlines
from bot.i18n import Html
from bot.services.deals import DealService
from bot.services.watcher import Watcher
from bot.states import DealsSG
from bot.texts import deal_text, notice_text
from bot.widgets import PRIMARY, Label, Said, Screen, back_button, choices, home_button

SHOWN = 6


@inject
async def get_watch(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    watcher: FromDishka[Watcher],
    **_: Any,
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    today, terms = await deals.today(deal.user_id), deal.terms
    found = coming(deal, watcher.rules, today)
    clock = next((one for one in deadlines(deal, watcher.rules) if one.runs(today)), None)
    silent = auto_confirm(deal, watcher.rules)
    return {
        "name": deal_text.name(deal),
        "lines": Html("\n".join(_line(deal, one, today) for one in found[:SHOWN]) or "none"),
        "more": max(0, len(found) - SHOWN),
        "clock": Html(notice_text.today_advice(deal, clock.kind, watcher.rules))
        if clock
        else "none",
        "waiting": deal_text.day(terms.unanswered) if terms.unanswered else "none",
        "silent": terms.unanswered is None,
        "unanswered": terms.unanswered is not None,
        "extendable": silent is not None and not terms.extended,
        "extension": watcher.rules.extension,
        "days": [
            {"id": one.value, "kind": one.value, "day": _day(terms.expected.get(one), today)}
            for one in Expected
        ],
    }


@inject
async def on_extended(
    _callback: CallbackQuery,
    _button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
    watcher: FromDishka[Watcher],
) -> None:
    """They have pressed the platform's own button; here it only moves the day."""
    deal = await current(manager, deals)
    by = timedelta(days=watcher.rules.extension)
    await deals.keep(waiting.extend(deal, by, deals.now))


@inject
async def on_asked(
    _callback: CallbackQuery,
    button: Button,
    manager: DialogManager,
    deals: FromDishka[DealService],
) -> None:
    """The supplier owes an answer since today, or has given it."""
    deal = await current(manager, deals)
    since = await deals.today(deal.user_id) if button.widget_id == "asked" else None
    await deals.keep(waiting.wait_for_answer(deal, since, deals.now))


def _line(deal: Deal, notice: Notice, today: date) -> str:
    said = max(notice.day, today)
    return i18n.html(
        "deal-watch-line",
        head=notice_text.head(deal, notice, today),
        day=notice_text.day(said, today),
    )


def _day(on: date | None, today: date) -> str:
    return notice_text.day(on, today) if on else "none"


watch_window = Screen(
    Said("deal-watch"),
    choices(Label("deal-btn-ahead"), "ahead", "days", ahead.on_day, width=1),
    Button(Label("deal-btn-extended"), id="extended", on_click=on_extended, when="extendable"),
    Button(Label("deal-btn-asked"), id="asked", on_click=on_asked, when="silent"),
    Button(
        Label("deal-btn-answered"), id="answered", on_click=on_asked, when="unanswered",
        style=PRIMARY,
    ),
    Row(back_button(DealsSG.card), home_button()),
    state=DealsSG.watch,
    hint="deal-hint-buttons",
    getter=get_watch,
    preview_data=preview.WATCH,
)  # fmt: skip
