from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, Select, SwitchTo

from bot.dialogs.where import answers, getters, leaving, preview, reading
from bot.states import WhereSG
from bot.widgets import (
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

TEXT = [ContentType.TEXT]

answer_window = Screen(
    Said("where-answer"),
    Select(
        Label("where-btn-best"),
        id="best",
        item_id_getter=item_id,
        items="best",
        on_click=reading.on_platform,
        style=PRIMARY,
    ),
    Row(
        SwitchTo(Label("where-btn-platforms"), id="platforms", state=WhereSG.platforms),
        SwitchTo(Label("where-btn-questions"), id="questions", state=WhereSG.questions),
    ),
    Row(
        Button(Label("where-btn-search"), id="search", on_click=leaving.on_search),
        Button(Label("where-btn-rfq"), id="rfq", on_click=leaving.on_rfq),
    ),
    Row(
        Button(Label("where-btn-register"), id="register", on_click=leaving.on_register),
        SwitchTo(Label("where-btn-fix"), id="fix", state=WhereSG.fix),
    ),
    home_button(),
    MessageInput(answers.on_correction, content_types=TEXT),
    state=WhereSG.answer,
    hint="where-answer-hint",
    getter=getters.get_answer,
    preview_data=preview.ANSWER,
)

fix_window = Screen(
    Said("where-fix"),
    Row(
        SwitchTo(Label("where-btn-fix-purpose"), id="purpose", state=WhereSG.purpose),
        SwitchTo(Label("where-btn-fix-quantity"), id="quantity", state=WhereSG.quantity),
        SwitchTo(Label("where-btn-fix-urgency"), id="urgency", state=WhereSG.urgency),
    ),
    Row(back_button(WhereSG.answer), home_button()),
    MessageInput(answers.on_correction, content_types=TEXT),
    state=WhereSG.fix,
    hint="where-fix-hint",
    getter=getters.get_need,
    preview_data=preview.NEED,
)

questions_window = Screen(
    Said("where-questions"),
    choices(Value("name"), "question", "questions", reading.on_question, width=1),
    Row(
        Button(Label("btn-back"), id="ask", on_click=reading.on_ask),
        home_button(),
    ),
    state=WhereSG.questions,
    hint="where-button-hint",
    getter=getters.get_questions,
    preview_data=preview.QUESTIONS,
)

question_window = Screen(
    Said("where-question"),
    Row(back_button(WhereSG.questions), home_button()),
    state=WhereSG.question,
    hint="where-button-hint",
    getter=getters.get_question,
    preview_data=preview.QUESTION,
)

platforms_window = Screen(
    Said("where-platforms"),
    choices(Label("where-btn-platform"), "platform", "platforms", reading.on_platform),
    Button(Label("where-btn-answer"), id="answer", on_click=reading.on_ask, when="answered"),
    Button(Label("where-btn-ask"), id="ask", on_click=reading.on_ask, when="asking"),
    home_button(),
    state=WhereSG.platforms,
    hint="where-button-hint",
    getter=getters.get_platforms,
    preview_data=preview.PLATFORMS,
)

guide_window = Screen(
    Value("text"),
    Select(
        Label("where-btn-next"),
        id="next",
        item_id_getter=item_id,
        items="following",
        on_click=reading.on_page,
        style=PRIMARY,
    ),
    choices(Label("btn-back"), "before", "before", reading.on_page),
    Row(
        Button(Label("where-btn-answer"), id="answer", on_click=reading.on_ask, when="answered"),
        SwitchTo(Label("where-btn-platforms"), id="platforms", state=WhereSG.platforms),
        Button(
            Label("where-btn-register"),
            id="register",
            on_click=leaving.on_register_there,
            when="registers",
        ),
    ),
    home_button(),
    state=WhereSG.guide,
    hint="where-button-hint",
    getter=getters.get_guide,
    preview_data=preview.GUIDE,
)
