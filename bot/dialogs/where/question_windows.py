from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.where import answers, getters, preview
from bot.states import WhereSG
from bot.widgets import Label, Said, Screen, back_button, choices, home_button

TEXT = [ContentType.TEXT]

purpose_window = Screen(
    Said("where-purpose"),
    choices(Label("where-btn-purpose"), "purpose", "purposes", answers.on_purpose, width=1),
    Button(Label("where-btn-last"), id="last", on_click=answers.on_last, when="last"),
    Row(
        SwitchTo(Label("where-btn-questions"), id="questions", state=WhereSG.questions),
        SwitchTo(Label("where-btn-platforms"), id="platforms", state=WhereSG.platforms),
    ),
    home_button(),
    MessageInput(answers.on_purpose_text, content_types=TEXT),
    state=WhereSG.purpose,
    hint="where-purpose-hint",
    getter=[getters.get_questions_asked, getters.get_purpose],
    preview_data={**preview.ASKED, "last": "50"},
)

quantity_window = Screen(
    Said("where-quantity"),
    choices(Label("where-btn-pieces"), "pieces", "amounts", answers.on_pieces, width=3),
    Button(Label("where-btn-unknown"), id="unknown", on_click=answers.on_unknown),
    Row(back_button(WhereSG.purpose), home_button()),
    MessageInput(answers.on_pieces_text, content_types=TEXT),
    state=WhereSG.quantity,
    hint="where-quantity-hint",
    getter=getters.get_questions_asked,
    preview_data=preview.ASKED,
)

urgency_window = Screen(
    Said("where-urgency"),
    choices(Label("where-btn-urgency"), "urgency", "urgencies", answers.on_urgency, width=1),
    Row(back_button(WhereSG.quantity), home_button()),
    MessageInput(answers.on_urgency_text, content_types=TEXT),
    state=WhereSG.urgency,
    hint="where-urgency-hint",
    getter=getters.get_questions_asked,
    preview_data=preview.ASKED,
)
