"""The groups that follow a deal: what each of them sees and who may act there."""

from aiogram_dialog.widgets.kbd import Button, CopyText, Row, SwitchTo, Url

from bot.dialogs.sharing import data, getters, handlers
from bot.dialogs.sharing.handlers import MONEY
from bot.states import SharingSG
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
)

groups_window = Screen(
    Said("share-groups"),
    SwitchTo(Label("share-btn-offer"), id="offer", state=SharingSG.offer, style=PRIMARY),
    choices(Value("name"), "group", "groups", handlers.on_group, width=1),
    Row(Button(Label("deal-btn-deal"), id="deal", on_click=handlers.on_deal), home_button()),
    state=SharingSG.groups,
    hint="deal-hint-buttons",
    getter=getters.get_groups,
    preview_data=data.GROUPS,
)

offer_window = Screen(
    Said("share-offer"),
    Button(Label("share-btn-money"), id=MONEY, on_click=handlers.on_offer_toggled),
    Button(Label("share-btn-supplier"), id="supplier", on_click=handlers.on_offer_toggled),
    Button(Label("share-btn-link"), id="link", on_click=handlers.on_offer, style=PRIMARY),
    Row(back_button(SharingSG.groups), home_button()),
    state=SharingSG.offer,
    hint="deal-hint-buttons",
    getter=getters.get_offer,
    preview_data=data.OFFER,
)

link_window = Screen(
    Said("share-link"),
    Url(Label("share-btn-choose"), Value("url"), style=PRIMARY),
    CopyText(Label("share-btn-copy"), Value("line")),
    SwitchTo(Label("share-btn-ready"), id="ready", state=SharingSG.groups),
    Row(back_button(SharingSG.offer), home_button()),
    state=SharingSG.link,
    hint="deal-hint-buttons",
    getter=getters.get_link,
    preview_data=data.LINK,
)

group_window = Screen(
    Said("share-group"),
    Button(Label("share-btn-money"), id=MONEY, on_click=handlers.on_toggled),
    Button(Label("share-btn-supplier"), id="supplier", on_click=handlers.on_toggled),
    Button(Label("share-btn-repost"), id="repost", on_click=handlers.on_repost),
    choices(Label("share-btn-helper"), "helper", "helpers", handlers.on_helper, width=1),
    SwitchTo(Label("share-btn-end"), id="end", state=SharingSG.end, style=DANGER),
    Row(back_button(SharingSG.groups), home_button()),
    state=SharingSG.group,
    hint="deal-hint-buttons",
    getter=getters.get_group,
    preview_data=data.GROUP,
)

end_window = Screen(
    Said("share-end"),
    Button(Label("share-btn-end-sure"), id="sure", on_click=handlers.on_end, style=DANGER),
    Row(back_button(SharingSG.group), home_button()),
    state=SharingSG.end,
    hint="deal-hint-buttons",
    getter=getters.get_group,
    preview_data=data.GROUP,
)
