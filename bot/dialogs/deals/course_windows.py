"""Events, stages, history, inspection, letters."""

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, ScrollingGroup, Select, SwitchTo

from bot.dialogs.deals import (
    course,
    course_getters,
    fields,
    getters,
    preview,
)
from bot.states import DealsSG
from bot.widgets import (
    DANGER,
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

PAGE = 5
_TEXT = [ContentType.TEXT]

events_window = Screen(
    Said("deal-events"),
    choices(Label("deal-btn-event"), "event", "events", course.on_event),
    SwitchTo(Label("deal-btn-stage"), id="stage", state=DealsSG.stage),
    Row(back_button(DealsSG.card), home_button()),
    state=DealsSG.events,
    hint="deal-hint-buttons",
    getter=course_getters.get_events,
    preview_data=preview.EVENTS,
)

event_window = Screen(
    Said("deal-event"),
    Button(Label("deal-btn-today"), id="today", on_click=course.on_event_today, style=PRIMARY),
    MessageInput(course.on_event_typed, content_types=_TEXT),
    Row(back_button(DealsSG.events), home_button()),
    state=DealsSG.event,
    hint="deal-hint-event",
    getter=course_getters.get_event,
    preview_data=preview.EVENT,
)

stage_window = Screen(
    Said("deal-stage"),
    choices(Value("name"), "stage", "stages", course.on_stage),
    Row(back_button(DealsSG.events), home_button()),
    state=DealsSG.stage,
    hint="deal-hint-buttons",
    getter=course_getters.get_stage,
    preview_data=preview.STAGE,
)

history_window = Screen(
    Said("deal-history"),
    choices(Label("deal-btn-undo"), "undo", "undo", course.on_undo, width=1),
    Row(back_button(DealsSG.more), home_button()),
    state=DealsSG.history,
    hint="deal-hint-buttons",
    getter=course_getters.get_history,
    preview_data=preview.HISTORY,
)

aql_window = Screen(
    Said("deal-aql"),
    MessageInput(fields.on_lot, content_types=_TEXT),
    Row(back_button(DealsSG.more), home_button()),
    state=DealsSG.aql,
    hint="deal-hint-lot",
    getter=course_getters.get_aql,
    preview_data=preview.AQL,
)

letters_window = Screen(
    Said("deal-letters"),
    ScrollingGroup(
        Select(
            Value("name"), id="rfq", item_id_getter=item_id, items="letters",
            on_click=course.on_attach,
        ),
        id="pages", width=1, height=PAGE, hide_on_single_page=True,
    ),
    Button(Label("deal-btn-write"), id="write", on_click=course.on_write_letter),
    Button(Label("deal-btn-detach"), id="detach", on_click=course.on_detach, when="attached"),
    Row(back_button(DealsSG.card), home_button()),
    state=DealsSG.letters,
    hint="deal-hint-buttons",
    getter=course_getters.get_letters,
    preview_data=preview.LETTERS,
)  # fmt: skip

erase_window = Screen(
    Said("deal-erase"),
    Button(Label("deal-btn-erase-sure"), id="sure", on_click=course.on_erase, style=DANGER),
    Row(back_button(DealsSG.more), home_button()),
    state=DealsSG.erase,
    hint="deal-hint-buttons",
    getter=getters.get_card,
    preview_data=preview.CARD,
)
