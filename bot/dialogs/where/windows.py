from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, SwitchTo

from bot.dialogs.where import getters, handlers
from bot.domain.platforms import Haste, Lot, Use
from bot.states import MapSG, WhereSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, back_button, choices, home_button
from bot.wish_input import wish_input

_MAP = ("where", "register", "search", "rfq", "check", "cost", "pay")
_GUIDE = {"name": "Alibaba.com", "step": 1, "steps": 6, "text": "Sign up.", "forward": True}


def _told() -> MessageInput:
    return MessageInput(handlers.on_text, content_types=[ContentType.TEXT])


use_window = Screen(
    Said("where-use"),
    *(
        Button(Label(f"where-btn-{one.value}"), id=one.value, on_click=handlers.on_use)
        for one in Use
    ),
    home_button(),
    _told(),
    state=WhereSG.use,
    hint="where-hint",
)

lot_window = Screen(
    Said("where-lot"),
    Group(
        *(
            Button(Label(f"where-btn-{one.value}"), id=one.value, on_click=handlers.on_lot)
            for one in Lot
        ),
        width=2,
    ),
    back_button(WhereSG.use),
    _told(),
    state=WhereSG.lot,
    hint="where-hint",
)

haste_window = Screen(
    Said("where-haste"),
    *(
        Button(Label(f"where-btn-{one.value}"), id=one.value, on_click=handlers.on_haste)
        for one in Haste
    ),
    back_button(WhereSG.lot),
    _told(),
    state=WhereSG.haste,
    hint="where-hint",
)

answer_window = Screen(
    Value("answer"),
    Button(Label("where-btn-guide"), id="best", on_click=handlers.on_best, style=PRIMARY),
    Row(
        SwitchTo(Label("where-btn-platforms"), id="platforms", state=WhereSG.platforms),
        Button(Label("where-btn-register"), id="register", on_click=handlers.on_entrance),
    ),
    Button(Label("where-btn-person"), id="person", on_click=handlers.on_person),
    Row(
        Button(Label("where-btn-wholesale"), id="wholesale", on_click=handlers.on_wholesale),
        Button(Label("where-btn-cheaper"), id="cheaper", on_click=handlers.on_cheaper),
    ),
    Row(
        Button(Label("where-btn-again"), id="again", on_click=handlers.on_again),
        home_button(),
    ),
    _told(),
    state=WhereSG.answer,
    hint="where-hint",
    getter=getters.get_answer,
    preview_data={"answer": "<b>Alibaba.com</b>", "best": "Alibaba.com"},
)

platforms_window = Screen(
    Said("where-platforms"),
    choices(Value("name"), "platform", "platforms", handlers.on_platform, width=1),
    home_button(),
    _told(),
    state=WhereSG.platforms,
    hint="where-hint",
    getter=getters.get_platforms,
    preview_data={"platforms": [{"id": "alibaba", "name": "Alibaba.com"}]},
)

guide_window = Screen(
    Said("where-guide"),
    Row(
        Button(
            Label("where-btn-previous"),
            id="previous",
            on_click=handlers.on_previous,
            when="backward",
        ),
        Button(
            Label("where-btn-next"),
            id="next",
            on_click=handlers.on_next,
            when="forward",
            style=PRIMARY,
        ),
    ),
    SwitchTo(Label("where-btn-facts"), id="facts", state=WhereSG.facts),
    SwitchTo(Label("where-btn-answer"), id="answer", state=WhereSG.answer, when="answered"),
    Row(
        SwitchTo(Label("where-btn-platforms"), id="platforms", state=WhereSG.platforms),
        home_button(),
    ),
    _told(),
    state=WhereSG.guide,
    hint="where-hint",
    getter=getters.get_guide,
    preview_data={**_GUIDE, "backward": True, "answered": True},
)

facts_window = Screen(
    Value("facts"),
    back_button(WhereSG.guide),
    home_button(),
    _told(),
    state=WhereSG.facts,
    hint="where-hint",
    getter=getters.get_facts,
    preview_data={"facts": "<b>Alibaba.com</b>"},
)

map_window = Screen(
    Said("where-map"),
    Button(Label("where-btn-where"), id="where", on_click=handlers.on_entrance, style=PRIMARY),
    Group(
        *(
            Button(Label(f"where-btn-map-{name}"), id=name, on_click=handlers.on_entrance)
            for name in _MAP[1:]
        ),
        width=2,
    ),
    home_button(),
    wish_input(),
    state=MapSG.main,
    hint="menu-hint",
)
