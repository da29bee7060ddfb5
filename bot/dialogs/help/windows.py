from aiogram.types import ContentType
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo
from aiogram_dialog.widgets.link_preview import LinkPreview

from bot.dialogs.help import getters, handlers, preview
from bot.states import HelpSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, back_button, choices, home_button

question_input = MessageInput(handlers.on_question, content_types=[ContentType.TEXT])


def _leaf_buttons() -> Keyboard:
    return Row(
        Button(Label("help-btn-previous"), id="previous", on_click=handlers.on_leaf),
        Button(Label("help-btn-next"), id="next", on_click=handlers.on_leaf),
        when="many",
    )


def _resume_button() -> Keyboard:
    return Button(
        Label("help-btn-resume"), id="resume", on_click=handlers.on_resume, when="nested"
    )


main_window = Screen(
    Value("note", when="note"),
    Said("help-main"),
    _resume_button(),
    choices(Label("help-topic"), "topic", "topics", handlers.on_topic),
    Row(
        SwitchTo(Label("help-btn-terms"), id="terms", state=HelpSG.terms),
        SwitchTo(Label("help-btn-about"), id="about", state=HelpSG.about),
    ),
    home_button(),
    question_input,
    state=HelpSG.main,
    hint="help-hint",
    getter=getters.get_main,
    preview_data=preview.MAIN,
)

topic_window = Screen(
    Said("help-questions"),
    choices(Value("title"), "item", "items", handlers.on_choice, width=1),
    _leaf_buttons(),
    Row(back_button(HelpSG.main), home_button()),
    question_input,
    state=HelpSG.topic,
    hint="help-hint",
    getter=getters.get_questions,
    preview_data=preview.LIST,
)

answer_window = Screen(
    Value("answer"),
    Button(
        Label("help-btn-open"), id="open", on_click=handlers.on_open, when="opens", style=PRIMARY
    ),
    choices(Value("title"), "item", "items", handlers.on_choice, width=1),
    SwitchTo(Label("help-btn-others"), id="others", state=HelpSG.nearest, when="others"),
    _resume_button(),
    Row(SwitchTo(Label("help-btn-main"), id="back", state=HelpSG.main), home_button()),
    LinkPreview(is_disabled=True),
    question_input,
    state=HelpSG.answer,
    hint="help-hint",
    getter=getters.get_answer,
    preview_data=preview.ANSWER,
)

nearest_window = Screen(
    Value("text"),
    choices(Value("title"), "item", "items", handlers.on_choice, width=1),
    Row(back_button(HelpSG.main), home_button()),
    question_input,
    state=HelpSG.nearest,
    hint="help-hint",
    getter=getters.get_nearest,
    preview_data=preview.NEAREST,
)

terms_window = Screen(
    Said("help-terms"),
    choices(Label("help-topic"), "topic", "topics", handlers.on_words),
    Row(back_button(HelpSG.main), home_button()),
    question_input,
    state=HelpSG.terms,
    hint="help-hint",
    getter=getters.get_topics,
    preview_data=preview.MAIN,
)

words_window = Screen(
    Said("help-words"),
    choices(Value("title"), "item", "items", handlers.on_choice),
    _leaf_buttons(),
    Row(back_button(HelpSG.terms), home_button()),
    question_input,
    state=HelpSG.words,
    hint="help-hint",
    getter=getters.get_words,
    preview_data=preview.LIST,
)

about_window = Screen(
    Said("help-about"),
    Row(back_button(HelpSG.main), home_button()),
    question_input,
    state=HelpSG.about,
    hint="help-hint",
)

dialog = Dialog(
    main_window,
    topic_window,
    answer_window,
    nearest_window,
    terms_window,
    words_window,
    about_window,
)
