from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, CopyText, Group, Row, SwitchTo

from bot.dialogs.register import handlers
from bot.dialogs.register.getters import get_overview, get_step
from bot.domain.registration import Copied
from bot.states import RegisterSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, home_button

_OVERVIEW = {"lines": "1. Sign up", "left": 12, "next": 3, "started": "yes", "goes": True}
_STEP = {
    "number": 7,
    "steps": 12,
    "bar": "▰▱",
    "name": "Name",
    "do": "Type it.",
    "facts": "In Latin letters.",
    "copies": "",
    "incomplete": True,
    **{f"copy_{one.value}": "Anna" for one in Copied},
}


def _typed() -> MessageInput:
    return MessageInput(handlers.on_text, content_types=[ContentType.TEXT])


def _copy(one: Copied) -> CopyText:
    label = Label(f"register-btn-copy-{one.value.replace('_', '-')}")
    return CopyText(label, copy_text=Value(f"copy_{one.value}"), when=f"copy_{one.value}")


overview_window = Screen(
    Said("register-overview"),
    Button(Label("register-btn-go"), id="go", on_click=handlers.on_go, when="goes", style=PRIMARY),
    Button(
        Label("register-btn-search"), id="search", on_click=handlers.on_search, when="finished"
    ),
    Button(Label("register-btn-again"), id="again", on_click=handlers.on_again, when="finished"),
    home_button(),
    _typed(),
    state=RegisterSG.overview,
    hint="register-hint",
    getter=get_overview,
    preview_data={**_OVERVIEW, "finished": True},
)

step_window = Screen(
    Said("register-step"),
    Button(Label("register-btn-done"), id="done", on_click=handlers.on_done, style=PRIMARY),
    Group(*map(_copy, Copied), width=3),
    Button(
        Label("register-btn-profile"),
        id="profile",
        on_click=handlers.on_profile,
        when="incomplete",
    ),
    Row(
        Button(Label("register-btn-back"), id="back", on_click=handlers.on_back),
        Button(Label("register-btn-skip"), id="skip", on_click=handlers.on_skip),
    ),
    Row(
        SwitchTo(Label("register-btn-overview"), id="overview", state=RegisterSG.overview),
        home_button(),
    ),
    _typed(),
    state=RegisterSG.step,
    hint="register-hint",
    getter=get_step,
    preview_data=_STEP,
)
