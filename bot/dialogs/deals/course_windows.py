"""Payments and the gate before the balance, events, stages, history, inspection."""

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, ScrollingGroup, Select, SwitchTo

from bot.dialogs.deals import (
    course,
    course_getters,
    fields,
    getters,
    paying,
    paying_getters,
    preview,
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

schedule_window = Screen(
    Said("deal-schedule"),
    choices(Label("deal-btn-part"), "part", "parts", paying.on_milestone, width=1),
    SwitchTo(Label("deal-btn-other-plan"), id="plan", state=DealsSG.plan, when="changeable"),
    Row(back_button(DealsSG.card), home_button()),
    state=DealsSG.schedule,
    hint="deal-hint-buttons",
    getter=paying_getters.get_schedule,
    preview_data=preview.SCHEDULE,
)

milestone_window = Screen(
    Said("deal-milestone"),
    Said("deal-alarm", when="alarm"),
    Button(
        Label("deal-btn-paid"), id="paid", on_click=paying.on_paid, when="unpaid", style=PRIMARY
    ),
    SwitchTo(Label("deal-btn-gate"), id="gate", state=DealsSG.gate, when="gated"),
    MessageInput(paying.on_due, content_types=_TEXT),
    Row(back_button(DealsSG.schedule), home_button()),
    state=DealsSG.milestone,
    hint="deal-hint-due",
    getter=[paying_getters.get_milestone, vetting.get_alarm],
    preview_data={**preview.MILESTONE, "alarm": True},
)

pay_window = Screen(
    Said("deal-pay"),
    Said("deal-alarm", when="alarm"),
    Button(Label("deal-btn-confirm"), id="confirm", on_click=paying.on_confirm, style=PRIMARY),
    MessageInput(paying.on_payment_typed, content_types=_TEXT),
    Row(back_button(DealsSG.milestone), home_button()),
    state=DealsSG.pay,
    hint="deal-hint-pay",
    getter=[paying_getters.get_pay, vetting.get_alarm],
    preview_data={**preview.PAY, "alarm": True},
)

gate_window = Screen(
    Said("deal-gate"),
    Said("deal-alarm", when="alarm"),
    SwitchTo(
        Label("deal-btn-pass"), id="pass", state=DealsSG.milestone, when="passed", style=PRIMARY
    ),
    choices(Label("deal-btn-check"), "check", "checks", paying.on_check),
    SwitchTo(Label("deal-btn-skip-gate"), id="reason", state=DealsSG.reason, when="held"),
    Row(back_button(DealsSG.milestone), home_button()),
    state=DealsSG.gate,
    hint="deal-hint-buttons",
    getter=[paying_getters.get_gate, vetting.get_alarm],
    preview_data={**preview.GATE, "alarm": True},
)

reason_window = Screen(
    Said("deal-reason"),
    MessageInput(paying.on_reason, content_types=_TEXT),
    Row(back_button(DealsSG.gate), home_button()),
    state=DealsSG.reason,
    hint="deal-hint-reason",
)

events_window = Screen(
    Said("deal-events"),
    choices(Label("deal-btn-event"), "event", "events", course.on_event),
    SwitchTo(Label("deal-btn-stage"), id="stage", state=DealsSG.stage),
    Row(back_button(DealsSG.card), home_button()),
    state=DealsSG.events,
    hint="deal-hint-buttons",
    getter=course_getters.get_events,
    preview_data=preview.EVENTS,
)

event_window = Screen(
    Said("deal-event"),
    Button(Label("deal-btn-today"), id="today", on_click=course.on_event_today, style=PRIMARY),
    MessageInput(course.on_event_typed, content_types=_TEXT),
    Row(back_button(DealsSG.events), home_button()),
    state=DealsSG.event,
    hint="deal-hint-event",
    getter=course_getters.get_event,
    preview_data=preview.EVENT,
)

stage_window = Screen(
    Said("deal-stage"),
    choices(Value("name"), "stage", "stages", course.on_stage),
    Row(back_button(DealsSG.events), home_button()),
    state=DealsSG.stage,
    hint="deal-hint-buttons",
    getter=course_getters.get_stage,
    preview_data=preview.STAGE,
)

history_window = Screen(
    Said("deal-history"),
    choices(Label("deal-btn-undo"), "undo", "undo", course.on_undo, width=1),
    Row(back_button(DealsSG.more), home_button()),
    state=DealsSG.history,
    hint="deal-hint-buttons",
    getter=course_getters.get_history,
    preview_data=preview.HISTORY,
)

aql_window = Screen(
    Said("deal-aql"),
    MessageInput(fields.on_lot, content_types=_TEXT),
    Row(back_button(DealsSG.more), home_button()),
    state=DealsSG.aql,
    hint="deal-hint-lot",
    getter=course_getters.get_aql,
    preview_data=preview.AQL,
)

letters_window = Screen(
    Said("deal-letters"),
    ScrollingGroup(
        Select(
            Value("name"), id="rfq", item_id_getter=item_id, items="letters",
            on_click=course.on_attach,
        ),
        id="pages", width=1, height=PAGE, hide_on_single_page=True,
    ),
    Button(Label("deal-btn-write"), id="write", on_click=course.on_write_letter),
    Button(Label("deal-btn-detach"), id="detach", on_click=course.on_detach, when="attached"),
    Row(back_button(DealsSG.card), home_button()),
    state=DealsSG.letters,
    hint="deal-hint-buttons",
    getter=course_getters.get_letters,
    preview_data=preview.LETTERS,
)  # fmt: skip

refund_window = Screen(
    Said("deal-refund"),
    Button(Label("deal-btn-refund-all"), id="all", on_click=paying.on_refund_all, style=PRIMARY),
    MessageInput(paying.on_refund_typed, content_types=_TEXT),
    Row(back_button(DealsSG.more), home_button()),
    state=DealsSG.refund,
    hint="deal-hint-refund",
    getter=paying_getters.get_refund,
    preview_data=preview.REFUND,
)

erase_window = Screen(
    Said("deal-erase"),
    Button(Label("deal-btn-erase-sure"), id="sure", on_click=course.on_erase, style=DANGER),
    Row(back_button(DealsSG.more), home_button()),
    state=DealsSG.erase,
    hint="deal-hint-buttons",
    getter=getters.get_card,
    preview_data=preview.CARD,
)
