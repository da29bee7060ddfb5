"""The plan, its parts, the gate before the balance, and money that came back."""

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.deals import how, paying, paying_getters, preview, timing, vetting
from bot.states import DealsSG
from bot.widgets import PRIMARY, Label, Said, Screen, back_button, choices, home_button

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
    Said("deal-payee-alarm", when="differs"),
    Button(
        Label("deal-btn-paid"), id="paid", on_click=paying.on_paid, when="unpaid", style=PRIMARY
    ),
    SwitchTo(Label("deal-btn-gate"), id="gate", state=DealsSG.gate, when="gated"),
    Row(
        SwitchTo(Label("deal-btn-when"), id="when", state=DealsSG.when),
        SwitchTo(Label("deal-btn-method"), id="method", state=DealsSG.method),
        SwitchTo(Label("deal-btn-payee"), id="payee", state=DealsSG.payee),
        when="unpaid",
    ),
    MessageInput(timing.on_typed, content_types=_TEXT),
    Row(back_button(DealsSG.schedule), home_button()),
    state=DealsSG.milestone,
    hint="deal-hint-due",
    getter=[paying_getters.get_milestone, how.get_how, vetting.get_alarm],
    preview_data={**preview.MILESTONE, **preview.HOW, "alarm": True},
)

pay_window = Screen(
    Said("deal-pay"),
    Said("deal-alarm", when="alarm"),
    Said("deal-payee-alarm", when="differs"),
    Button(Label("deal-btn-confirm"), id="confirm", on_click=paying.on_confirm, style=PRIMARY),
    MessageInput(paying.on_payment_typed, content_types=_TEXT),
    Row(back_button(DealsSG.milestone), home_button()),
    state=DealsSG.pay,
    hint="deal-hint-pay",
    getter=[paying_getters.get_pay, how.get_how, vetting.get_alarm],
    preview_data={**preview.PAY, **preview.HOW, "alarm": True},
)

gate_window = Screen(
    Said("deal-gate"),
    Said("deal-alarm", when="alarm"),
    Said("deal-payee-alarm", when="differs"),
    SwitchTo(
        Label("deal-btn-pass"), id="pass", state=DealsSG.milestone, when="passed", style=PRIMARY
    ),
    choices(Label("deal-btn-check"), "check", "checks", paying.on_check),
    SwitchTo(Label("deal-btn-skip-gate"), id="reason", state=DealsSG.reason, when="held"),
    Row(back_button(DealsSG.milestone), home_button()),
    state=DealsSG.gate,
    hint="deal-hint-buttons",
    getter=[paying_getters.get_gate, how.get_how, vetting.get_alarm],
    preview_data={**preview.GATE, **preview.HOW, "alarm": True},
)

reason_window = Screen(
    Said("deal-reason"),
    MessageInput(paying.on_reason, content_types=_TEXT),
    Row(back_button(DealsSG.gate), home_button()),
    state=DealsSG.reason,
    hint="deal-hint-reason",
)

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
