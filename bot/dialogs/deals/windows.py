"""The list, the beginning of a deal, its card and what else there is to do with it."""

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, ScrollingGroup, Select, SwitchTo

from bot.dialogs.deals import (
    beginning,
    course,
    creating,
    getters,
    list_getters,
    own_money,
    papers,
    preview,
    quoting,
    vetting,
)
from bot.states import DealsSG
from bot.widgets import (
    DANGER,
    PRIMARY,
    Label,
    Said,
    Screen,
    Value,
    back_button,
    choices,
    home_button,
    item_id,
)

PAGE = 5
_TEXT = [ContentType.TEXT]

list_window = Screen(
    Said("deals-list"),
    Row(
        Button(Label("deal-btn-new"), id="new", on_click=beginning.on_new, style=PRIMARY),
        Button(Label("deal-btn-quote"), id="quote", on_click=quoting.on_begin),
    ),
    ScrollingGroup(
        Select(
            Value("name"), id="deal", item_id_getter=item_id, items="deals",
            on_click=beginning.on_deal,
        ),
        id="pages", width=1, height=PAGE, hide_on_single_page=True,
    ),
    Button(
        Label("deal-btn-calendar-all"), id="calendar", on_click=papers.on_calendar, when="count"
    ),
    home_button(),
    state=DealsSG.list,
    hint="deals-hint-list",
    getter=list_getters.get_list,
    preview_data=preview.LIST,
)  # fmt: skip

pick_window = Screen(
    Said("deals-pick"),
    Button(
        Label("deal-btn-from-letter"), id="new", on_click=beginning.on_from_letter, style=PRIMARY
    ),
    Button(Label("deal-btn-quoted"), id="quote", on_click=quoting.on_begin),
    ScrollingGroup(
        Select(
            Value("name"), id="deal", item_id_getter=item_id, items="deals",
            on_click=beginning.on_pick,
        ),
        id="pages", width=1, height=PAGE, hide_on_single_page=True,
    ),
    home_button(),
    state=DealsSG.pick,
    hint="deal-hint-buttons",
    getter=list_getters.get_pick,
    preview_data=preview.PICK,
)  # fmt: skip

product_window = Screen(
    Said("deal-ask-product"),
    MessageInput(creating.on_product, content_types=_TEXT),
    Row(back_button(DealsSG.list), home_button()),
    state=DealsSG.product,
    hint="deal-hint-product",
    getter=getters.get_draft,
    preview_data=preview.DRAFT,
)

total_window = Screen(
    Said("deal-ask-total"),
    Button(Label("deal-btn-whole"), id="whole", on_click=creating.on_doubtful, when="doubtful"),
    Button(Label("deal-btn-each"), id="each", on_click=creating.on_doubtful, when="doubtful"),
    MessageInput(creating.on_total, content_types=_TEXT),
    Row(back_button(DealsSG.product), home_button()),
    state=DealsSG.total,
    hint="deal-hint-total",
    getter=getters.get_draft,
    preview_data=preview.DRAFT,
)

plan_window = Screen(
    Value("note", when="note"),
    Said("deal-ask-plan"),
    choices(Value("name"), "preset", "plans", creating.on_preset, width=1),
    Button(
        Label("deal-btn-plan-later"), id="later", on_click=creating.on_no_plan, when="creating"
    ),
    SwitchTo(Label("btn-back"), id="back", state=DealsSG.card, when="correcting"),
    SwitchTo(Label("btn-back"), id="total", state=DealsSG.total, when="creating"),
    MessageInput(creating.on_parts, content_types=_TEXT),
    state=DealsSG.plan,
    hint="deal-hint-plan",
    getter=getters.get_plan,
    preview_data=preview.PLAN,
)

protection_window = Screen(
    Said("deal-ask-protection"),
    Button(Label("deal-btn-protected"), id="yes", on_click=creating.on_protection, style=PRIMARY),
    Button(Label("deal-btn-unprotected"), id="no", on_click=creating.on_protection),
    Button(Label("deal-btn-unknown"), id="unknown", on_click=creating.on_protection),
    SwitchTo(Label("deal-btn-dates"), id="dates", state=DealsSG.dates),
    Row(back_button(DealsSG.plan), home_button()),
    state=DealsSG.protection,
    hint="deal-hint-buttons",
    getter=getters.get_draft,
    preview_data=preview.DRAFT,
)

card_window = Screen(
    Said("deal-card"),
    Said("deal-alarm", when="alarm"),
    Row(
        SwitchTo(
            Label("deal-btn-schedule"), id="schedule", state=DealsSG.schedule, when="planned",
            style=PRIMARY,
        ),
        SwitchTo(
            Label("deal-btn-plan"), id="plan", state=DealsSG.plan, when="unplanned", style=PRIMARY
        ),
        SwitchTo(Label("deal-btn-watch"), id="watch", state=DealsSG.watch),
    ),
    SwitchTo(Label("deal-btn-events"), id="events", state=DealsSG.events),
    Row(
        Button(
            Label("deal-btn-letter"), id="letter", on_click=course.on_letter, when="has_letter"
        ),
        SwitchTo(
            Label("deal-btn-attach"), id="letters", state=DealsSG.letters, when="has_no_letter"
        ),
        SwitchTo(Label("deal-btn-more"), id="more", state=DealsSG.more),
    ),
    Button(Label("deal-btn-papers"), id="papers", on_click=papers.on_papers),
    Row(SwitchTo(Label("deal-btn-list"), id="list", state=DealsSG.list), home_button()),
    state=DealsSG.card,
    hint="deal-hint-buttons",
    getter=[getters.get_card, own_money.get_own, vetting.get_alarm],
    preview_data={**preview.CARD, "alarm": True},
)  # fmt: skip

more_window = Screen(
    Said("deal-more"),
    SwitchTo(Label("deal-btn-fields"), id="fields", state=DealsSG.fields),
    SwitchTo(Label("deal-btn-aql"), id="aql", state=DealsSG.aql),
    SwitchTo(Label("deal-btn-history"), id="history", state=DealsSG.history),
    SwitchTo(Label("deal-btn-letters"), id="letters", state=DealsSG.letters),
    SwitchTo(Label("deal-btn-supplier"), id="supplier", state=DealsSG.supplier),
    Button(Label("deal-btn-share"), id="share", on_click=papers.on_sharing),
    SwitchTo(Label("deal-btn-refund"), id="refund", state=DealsSG.refund, when="refundable"),
    SwitchTo(Label("deal-btn-erase"), id="erase", state=DealsSG.erase, style=DANGER),
    Row(back_button(DealsSG.card), home_button()),
    state=DealsSG.more,
    hint="deal-hint-buttons",
    getter=getters.get_card,
    preview_data=preview.CARD,
)
