from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, CopyText, Group, Row, Select, SwitchTo, Url

from bot.dialogs.register import getters, handlers, preview
from bot.domain.registration import FormField
from bot.states import RegisterSG
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

_TYPED = [ContentType.TEXT, ContentType.PHOTO, ContentType.DOCUMENT]


def _typed() -> MessageInput:
    return MessageInput(handlers.on_text, content_types=_TYPED)


overview_window = Screen(
    Said("register-overview"),
    Button(
        Label("register-btn-continue"), id="continue", on_click=handlers.on_continue, style=PRIMARY
    ),
    SwitchTo(Label("register-btn-choose"), id="choose", state=RegisterSG.choice),
    Button(Label("register-btn-forget"), id="forget", on_click=handlers.on_forget, when="begun"),
    Row(
        Button(Label("register-btn-where"), id="where", on_click=handlers.on_where),
        home_button(),
    ),
    _typed(),
    state=RegisterSG.overview,
    hint="register-hint",
    getter=getters.get_overview,
    preview_data=preview.OVERVIEW,
)

choice_window = Screen(
    Said("register-choice"),
    choices(Value("name"), "step", "numbers", handlers.on_step, width=7),
    choices(Label("register-btn-course"), "course", "courses", handlers.on_course),
    Row(back_button(RegisterSG.overview), home_button()),
    _typed(),
    state=RegisterSG.choice,
    hint="register-hint",
    getter=getters.get_choice,
    preview_data=preview.CHOICE,
)

step_window = Screen(
    Said("register-step"),
    Url(Label("register-btn-open"), Value("url"), id="open", when="url"),
    Group(
        *(
            CopyText(
                Label(f"register-btn-copy-{field.value}"),
                Value(f"put_{field.value}"),
                when=f"put_{field.value}",
            )
            for field in FormField
        ),
        width=2,
    ),
    Button(
        Label("register-btn-profile"), id="profile", on_click=handlers.on_profile, when="missing"
    ),
    Select(
        Label("register-btn-done"),
        id="done",
        item_id_getter=item_id,
        items="now",
        on_click=handlers.on_done,
        style=PRIMARY,
    ),
    Row(
        choices(Label("btn-back"), "back", "before", handlers.on_step),
        choices(Label("register-btn-skip"), "skip", "now", handlers.on_skip),
    ),
    Row(
        SwitchTo(Label("register-btn-list"), id="list", state=RegisterSG.overview),
        home_button(),
    ),
    _typed(),
    state=RegisterSG.step,
    hint="register-hint",
    getter=getters.get_step,
    preview_data=preview.STEP,
)

finished_window = Screen(
    Said("register-finished"),
    Button(Label("register-btn-search"), id="search", on_click=handlers.on_search, style=PRIMARY),
    choices(Label("register-btn-left"), "left", "left", handlers.on_step),
    Button(Label("register-btn-rfq"), id="rfq", on_click=handlers.on_rfq),
    Row(
        SwitchTo(Label("register-btn-list"), id="list", state=RegisterSG.overview),
        home_button(),
    ),
    _typed(),
    state=RegisterSG.finished,
    hint="register-hint",
    getter=getters.get_finished,
    preview_data=preview.FINISHED,
)
