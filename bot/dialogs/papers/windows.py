"""Evidence, archive, picture and calendar of one deal."""

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, ScrollingGroup, Select, SwitchTo

from bot.dialogs.papers import data, files, getters, handlers
from bot.states import PapersSG
from bot.widgets import (
    DANGER,
    PRIMARY,
    Label,
    Said,
    Screen,
    Value,
    back_button,
    home_button,
    item_id,
)

_PAGE = 5

menu_window = Screen(
    Said("deal-papers"),
    SwitchTo(Label("deal-btn-evidence"), id="evidence", state=PapersSG.evidence, style=PRIMARY),
    Button(Label("deal-btn-archive"), id="archive", on_click=files.on_archive),
    Row(
        Button(Label("deal-btn-picture"), id="picture", on_click=files.on_picture),
        Button(Label("deal-btn-calendar"), id="calendar", on_click=files.on_calendar),
    ),
    Row(Button(Label("deal-btn-deal"), id="deal", on_click=handlers.on_deal), home_button()),
    state=PapersSG.menu,
    hint="deal-hint-buttons",
    getter=getters.get_menu,
    preview_data=data.MENU,
)

evidence_window = Screen(
    Said("deal-evidence"),
    ScrollingGroup(
        Select(
            Value("name"), id="item", item_id_getter=item_id, items="items",
            on_click=handlers.on_item,
        ),
        id="pages", width=1, height=_PAGE, hide_on_single_page=True,
    ),
    MessageInput(handlers.on_note, content_types=[ContentType.TEXT]),
    MessageInput(handlers.on_file, content_types=[ContentType.PHOTO, ContentType.DOCUMENT]),
    Row(
        Button(Label("btn-back"), id="back", on_click=handlers.on_leave_evidence),
        home_button(),
    ),
    state=PapersSG.evidence,
    hint="deal-evidence-hint",
    getter=getters.get_evidence,
    preview_data=data.EVIDENCE,
)  # fmt: skip

item_window = Screen(
    Said("deal-evidence-item"),
    Button(
        Label("deal-btn-evidence-show"), id="show", on_click=handlers.on_show, when="file",
        style=PRIMARY,
    ),
    SwitchTo(Label("deal-btn-evidence-erase"), id="erase", state=PapersSG.erase),
    Row(back_button(PapersSG.evidence), home_button()),
    state=PapersSG.item,
    hint="deal-hint-buttons",
    getter=getters.get_item,
    preview_data=data.ITEM,
)  # fmt: skip

erase_window = Screen(
    Said("deal-evidence-erase"),
    Button(Label("deal-btn-evidence-sure"), id="sure", on_click=handlers.on_erase, style=DANGER),
    Row(back_button(PapersSG.item), home_button()),
    state=PapersSG.erase,
    hint="deal-hint-buttons",
    getter=getters.get_item,
    preview_data=data.ITEM,
)
