from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, CopyText, Row, SwitchTo

from bot.dialogs.followups import getters, letter, preview
from bot.states import FollowupSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, back_button, choices, home_button

TEXT = [ContentType.TEXT]

letter_window = Screen(
    Said("followups-letter"),
    Row(
        Button(Label("followups-btn-en"), id="en", on_click=letter.on_language),
        Button(Label("followups-btn-zh"), id="zh", on_click=letter.on_language),
    ),
    Button(Label("followups-btn-send"), id="send", on_click=letter.on_send, style=PRIMARY),
    Button(
        Label("followups-btn-drop"),
        id="drop",
        on_click=letter.on_drop_details,
        when="can_drop",
    ),
    CopyText(Label("followups-btn-copy"), Value("copied"), when="is_short"),
    Row(
        SwitchTo(Label("followups-btn-day"), id="day", state=FollowupSG.deadline),
        SwitchTo(Label("followups-btn-supplier"), id="supplier", state=FollowupSG.supplier),
    ),
    Row(
        SwitchTo(Label("followups-btn-list"), id="list", state=FollowupSG.kind),
        home_button(),
    ),
    state=FollowupSG.letter,
    hint="followups-letter-hint",
    getter=getters.get_letter,
    preview_data=preview.LETTER,
)

deadline_window = Screen(
    Said("followups-day"),
    choices(Label("followups-btn-one-day"), "day", "days", letter.on_day),
    MessageInput(letter.on_day_typed, content_types=TEXT),
    back_button(FollowupSG.letter),
    state=FollowupSG.deadline,
    hint="followups-day-hint",
    getter=getters.get_days,
    preview_data=preview.DAYS,
)

supplier_window = Screen(
    Said("followups-supplier"),
    MessageInput(letter.on_supplier, content_types=TEXT),
    Button(Label("followups-btn-nobody"), id="nobody", on_click=letter.on_nobody, when="supplier"),
    back_button(FollowupSG.letter),
    state=FollowupSG.supplier,
    hint="followups-supplier-hint",
    getter=getters.get_supplier,
    preview_data=preview.SUPPLIER,
)
