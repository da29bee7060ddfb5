"""What can be told about a deal later, one thing at a time."""

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.deals import fields, getters, preview, quoting
from bot.states import DealsSG
from bot.widgets import Label, Said, Screen, Value, back_button, choices

fields_window = Screen(
    Said("deal-fields"),
    choices(Value("name"), "field", "fields", fields.on_field),
    Button(
        Label("deal-btn-quote-off"), id="quote_off", on_click=quoting.on_dropped, when="quoted"
    ),
    Button(
        Label("deal-btn-quote-back"), id="quote_back", on_click=quoting.on_restored, when="dropped"
    ),
    back_button(DealsSG.more),
    state=DealsSG.fields,
    hint="deal-hint-buttons",
    getter=getters.get_fields,
    preview_data=preview.FIELDS,
)

field_window = Screen(
    Said("deal-field"),
    choices(Value("name"), "option", "options", fields.on_option),
    Button(Label("deal-btn-clear"), id="clear", on_click=fields.on_clear, when="clearable"),
    MessageInput(fields.on_field_typed, content_types=[ContentType.TEXT]),
    back_button(DealsSG.fields),
    state=DealsSG.field,
    hint="deal-hint-field",
    getter=getters.get_field,
    preview_data=preview.FIELD,
)
