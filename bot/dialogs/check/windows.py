"""The list of suppliers, what is known about one, and the checklist."""

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, CopyText, Row, ScrollingGroup, Select, SwitchTo

from bot.dialogs.check import facts, getters, items, preview, suppliers
from bot.states import CheckSG
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

TEXT = [ContentType.TEXT]
_PAGE = 6

list_window = Screen(
    Said("check-list"),
    ScrollingGroup(
        Select(
            Value("name"),
            id="supplier",
            item_id_getter=item_id,
            items="suppliers",
            on_click=suppliers.on_open,
        ),
        id="pages",
        width=1,
        height=_PAGE,
        hide_on_single_page=True,
    ),
    MessageInput(suppliers.on_new, content_types=TEXT),
    home_button(),
    state=CheckSG.list,
    hint="check-list-hint",
    getter=getters.get_list,
    preview_data=preview.LIST,
)

card_window = Screen(
    Said("check-card"),
    SwitchTo(Label("check-btn-items"), id="groups", state=CheckSG.groups, style=PRIMARY),
    Row(
        SwitchTo(Label("check-btn-verdict"), id="verdict", state=CheckSG.verdict),
        SwitchTo(Label("check-btn-payee"), id="payee", state=CheckSG.payee),
    ),
    Button(Label("check-btn-walk"), id="walk", on_click=facts.on_walk, when="walks"),
    Row(
        SwitchTo(Label("check-btn-fields"), id="fields", state=CheckSG.fields),
        SwitchTo(Label("check-btn-history"), id="history", state=CheckSG.history),
    ),
    Row(
        SwitchTo(Label("check-btn-list"), id="list", state=CheckSG.list),
        SwitchTo(Label("check-btn-erase"), id="erase", state=CheckSG.erase),
        home_button(),
    ),
    state=CheckSG.card,
    hint="check-buttons-hint",
    getter=getters.get_card,
    preview_data=preview.CARD,
)

erase_window = Screen(
    Said("check-erase"),
    Button(Label("check-btn-erase-yes"), id="yes", on_click=suppliers.on_erase, style=DANGER),
    Row(back_button(CheckSG.card), home_button()),
    state=CheckSG.erase,
    hint="check-buttons-hint",
    getter=getters.get_card,
    preview_data=preview.CARD,
)

fields_window = Screen(
    Said("check-fields"),
    choices(Label("check-btn-field"), "field", "fields", facts.on_field),
    Row(back_button(CheckSG.card), home_button()),
    state=CheckSG.fields,
    hint="check-buttons-hint",
    getter=getters.get_fields,
    preview_data=preview.FIELDS,
)

field_window = Screen(
    Said("check-step", when="walking"),
    Value("question"),
    Said("check-field-now", when="clearable"),
    MessageInput(facts.on_text, content_types=TEXT),
    Button(Label("check-btn-skip"), id="skip", on_click=facts.on_skip, when="walking"),
    SwitchTo(Label("check-btn-enough"), id="card", state=CheckSG.card, when="walking"),
    Button(Label("check-btn-clear"), id="clear", on_click=facts.on_clear, when="clearable"),
    Row(
        SwitchTo(Label("btn-back"), id="back", state=CheckSG.fields, when="correcting"),
        home_button(),
    ),
    state=CheckSG.field,
    hint="check-field-hint",
    getter=getters.get_field,
    preview_data=preview.FIELD,
)

badges_window = Screen(
    Said("check-step", when="walking"),
    Said("check-badges"),
    choices(Label("check-btn-badge"), "badge", "badges", facts.on_badge),
    Button(Label("check-btn-no-badge"), id="none", on_click=facts.on_no_badge),
    Button(Label("check-btn-next"), id="skip", on_click=facts.on_skip, style=PRIMARY),
    Row(SwitchTo(Label("check-btn-enough"), id="card", state=CheckSG.card), home_button()),
    state=CheckSG.badges,
    hint="check-buttons-hint",
    getter=getters.get_badges,
    preview_data=preview.BADGES,
)

groups_window = Screen(
    Said("check-groups"),
    choices(Label("check-btn-group"), "group", "groups", items.on_group),
    SwitchTo(Label("check-btn-verdict"), id="verdict", state=CheckSG.verdict, style=PRIMARY),
    Row(back_button(CheckSG.card), home_button()),
    state=CheckSG.groups,
    hint="check-buttons-hint",
    getter=getters.get_groups,
    preview_data=preview.GROUPS,
)

item_window = Screen(
    Said("check-item"),
    choices(Label("check-btn-reply"), "reply", "replies", items.on_reply, width=3),
    Row(
        CopyText(Label("check-btn-copy-en"), Value("english")),
        CopyText(Label("check-btn-copy-zh"), Value("chinese")),
    ),
    Row(
        Button(
            Label("check-btn-photos"), id="photos", on_click=items.on_photos, when="has_photos"
        ),
        Button(
            Label("check-btn-forget"), id="forget", on_click=items.on_forget, when="has_answer"
        ),
    ),
    Row(
        SwitchTo(Label("check-btn-groups"), id="groups", state=CheckSG.groups),
        Button(Label("check-btn-onward"), id="next", on_click=items.on_next),
        home_button(),
    ),
    MessageInput(items.on_note, content_types=TEXT),
    MessageInput(items.on_photo, content_types=[ContentType.PHOTO, ContentType.DOCUMENT]),
    state=CheckSG.item,
    hint="check-item-hint",
    getter=getters.get_item,
    preview_data=preview.ITEM,
)
