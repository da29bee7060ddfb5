from operator import itemgetter
from typing import Any

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, ScrollingGroup, Select, SwitchTo

from bot.dialogs.questions import getters, handlers, preview
from bot.states import HelpSG
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


def _ask() -> MessageInput:
    return MessageInput(handlers.on_question, content_types=[ContentType.TEXT])


def _pages(widget_id: str, items: str, width: int, height: int) -> ScrollingGroup:
    """Buttons of answers, a page at a time."""
    select = Select(
        Value("name"),
        id=f"{widget_id}_item",
        item_id_getter=item_id,
        items=items,
        on_click=handlers.on_ref,
    )
    return ScrollingGroup(
        select, id=widget_id, width=width, height=height, hide_on_single_page=True
    )


def _opens(command: str) -> Button:
    def is_meant(data: Any, _widget: Any, _manager: Any) -> bool:
        return bool(itemgetter("opens")(data) == command)

    return Button(
        Label(f"help-btn-open-{command}"),
        id=command,
        on_click=handlers.on_open,
        when=is_meant,
        style=PRIMARY,
    )


main_window = Screen(
    Said("help-main"),
    choices(Value("name"), "topic", "topics", handlers.on_topic),
    Row(
        SwitchTo(Label("help-btn-terms"), id="terms", state=HelpSG.terms),
        SwitchTo(Label("help-btn-about"), id="about", state=HelpSG.about),
    ),
    home_button(),
    _ask(),
    state=HelpSG.main,
    hint="help-hint",
    getter=getters.get_topics,
    preview_data=preview.TOPICS,
)

topic_window = Screen(
    Said("help-topic"),
    _pages("entries", "entries", 1, 7),
    back_button(HelpSG.main),
    _ask(),
    state=HelpSG.topic,
    hint="help-hint",
    getter=getters.get_topic,
    preview_data=preview.TOPIC,
)

answer_window = Screen(
    Value("answer"),
    *map(_opens, getters.OPENED),
    choices(Value("name"), "related", "related", handlers.on_ref, width=1),
    Row(
        SwitchTo(Label("help-btn-ask"), id="ask", state=HelpSG.main),
        home_button(),
    ),
    _ask(),
    state=HelpSG.answer,
    hint="help-hint",
    getter=getters.get_answer,
    preview_data=preview.ANSWER,
)

nearest_window = Screen(
    Said("help-nearest", when="found"),
    Said("help-nothing", when="nothing"),
    choices(Value("name"), "nearest", "nearest", handlers.on_ref, width=1),
    Row(
        SwitchTo(Label("help-btn-ask"), id="ask", state=HelpSG.main),
        home_button(),
    ),
    _ask(),
    state=HelpSG.nearest,
    hint="help-hint",
    getter=getters.get_nearest,
    preview_data=preview.NEAREST,
)

terms_window = Screen(
    Said("help-terms"),
    _pages("terms", "terms", 2, 7),
    back_button(HelpSG.main),
    _ask(),
    state=HelpSG.terms,
    hint="help-hint",
    getter=getters.get_terms,
    preview_data=preview.TERMS,
)

about_window = Screen(
    Said("help-about"),
    back_button(HelpSG.main),
    _ask(),
    state=HelpSG.about,
    hint="help-hint",
)
