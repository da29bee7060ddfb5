"""The verdict, the questions, who may be paid, and finished checks."""

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, CopyText, Row, ScrollingGroup, Select, SwitchTo

from bot.dialogs.check import payee, preview, result, result_getters
from bot.states import CheckSG
from bot.widgets import (
    DANGER,
    PRIMARY,
    Label,
    Said,
    Screen,
    Value,
    back_button,
    home_button,
    item_id,
)

TEXT = [ContentType.TEXT]
_PAGE = 6

verdict_window = Screen(
    Said("check-verdict"),
    SwitchTo(
        Label("check-btn-ask"), id="ask", state=CheckSG.ask, when="has_unknown", style=PRIMARY
    ),
    Row(
        Button(Label("check-btn-report"), id="report", on_click=result.on_report),
        Button(Label("check-btn-pdf"), id="pdf", on_click=result.on_pdf),
    ),
    Row(
        SwitchTo(Label("check-btn-items"), id="groups", state=CheckSG.groups),
        SwitchTo(Label("check-btn-history"), id="history", state=CheckSG.history),
    ),
    Row(back_button(CheckSG.card), home_button()),
    state=CheckSG.verdict,
    hint="check-buttons-hint",
    getter=result_getters.get_verdict,
    preview_data=preview.VERDICT,
)

ask_window = Screen(
    Said("check-ask"),
    Row(
        Button(Label("check-btn-en"), id="en", on_click=result.on_language),
        Button(Label("check-btn-zh"), id="zh", on_click=result.on_language),
    ),
    Button(Label("check-btn-send"), id="send", on_click=result.on_send, style=PRIMARY),
    CopyText(Label("check-btn-copy"), Value("copied"), when="is_short"),
    Row(back_button(CheckSG.verdict), home_button()),
    state=CheckSG.ask,
    hint="check-buttons-hint",
    getter=result_getters.get_ask,
    preview_data=preview.ASK,
)

payee_window = Screen(
    Said("check-payee"),
    Button(Label("check-btn-detail"), id="begin", on_click=payee.on_begin, style=PRIMARY),
    SwitchTo(
        Label("check-btn-alarm"), id="alarm", state=CheckSG.alarm, when="alarm", style=DANGER
    ),
    SwitchTo(Label("check-btn-fields"), id="fields", state=CheckSG.fields),
    Row(
        Button(Label("check-btn-confirm-en"), id="en", on_click=payee.on_confirmation),
        Button(Label("check-btn-confirm-zh"), id="zh", on_click=payee.on_confirmation),
    ),
    Row(back_button(CheckSG.card), home_button()),
    state=CheckSG.payee,
    hint="check-buttons-hint",
    getter=result_getters.get_payee,
    preview_data=preview.PAYEE,
)

detail_window = Screen(
    Value("question"),
    Said("check-detail-known", when="has_lines"),
    MessageInput(payee.on_detail, content_types=TEXT),
    Button(Label("check-btn-skip"), id="skip", on_click=payee.on_skip, when="skips"),
    Row(back_button(CheckSG.payee), home_button()),
    state=CheckSG.detail,
    hint="check-detail-hint",
    getter=result_getters.get_detail,
    preview_data=preview.DETAIL,
)

alarm_window = Screen(
    Said("check-alarm"),
    Row(
        Button(
            Label("check-btn-confirm-en"), id="en", on_click=payee.on_confirmation, style=PRIMARY
        ),
        Button(Label("check-btn-confirm-zh"), id="zh", on_click=payee.on_confirmation),
    ),
    Button(Label("check-btn-refuse"), id="refuse", on_click=payee.on_refuse),
    SwitchTo(Label("check-btn-change"), id="reason", state=CheckSG.reason, style=DANGER),
    Row(back_button(CheckSG.card), home_button()),
    state=CheckSG.alarm,
    hint="check-buttons-hint",
    getter=result_getters.get_alarm,
    preview_data=preview.ALARM,
)

reason_window = Screen(
    Said("check-reason"),
    MessageInput(payee.on_reason, content_types=TEXT),
    Row(back_button(CheckSG.alarm), home_button()),
    state=CheckSG.reason,
    hint="check-reason-hint",
    getter=result_getters.get_alarm,
    preview_data=preview.ALARM,
)

history_window = Screen(
    Said("check-history"),
    ScrollingGroup(
        Select(
            Label("check-btn-past"),
            id="past",
            item_id_getter=item_id,
            items="checks",
            on_click=result.on_past,
        ),
        id="pages",
        width=1,
        height=_PAGE,
        hide_on_single_page=True,
    ),
    SwitchTo(Label("check-btn-again"), id="groups", state=CheckSG.groups, style=PRIMARY),
    Row(back_button(CheckSG.card), home_button()),
    state=CheckSG.history,
    hint="check-buttons-hint",
    getter=result_getters.get_history,
    preview_data=preview.HISTORY,
)

past_window = Screen(
    Said("check-past"),
    Row(back_button(CheckSG.history), home_button()),
    state=CheckSG.past,
    hint="check-buttons-hint",
    getter=result_getters.get_past,
    preview_data=preview.PAST,
)
