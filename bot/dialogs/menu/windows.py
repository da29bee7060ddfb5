from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.menu import getters, handlers
from bot.states import MenuSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, back_button
from bot.wish_input import wish_input

main_window = Screen(
    Value("note", when="note"),
    Said("menu-main"),
    Button(Label("menu-btn-search"), id="search", on_click=handlers.on_search, style=PRIMARY),
    Row(
        Button(Label("menu-btn-rfq"), id="rfq", on_click=handlers.on_rfq),
        Button(Label("menu-btn-letters"), id="letters", on_click=handlers.on_letters),
    ),
    Button(Label("menu-btn-start"), id="start", on_click=handlers.on_start),
    Row(
        Button(Label("menu-btn-history"), id="history", on_click=handlers.on_history),
        Button(Label("menu-btn-settings"), id="settings", on_click=handlers.on_settings),
    ),
    SwitchTo(Label("menu-btn-help"), id="help", state=MenuSG.help),
    Button(Label("menu-btn-welcome"), id="welcome", on_click=handlers.on_welcome, when="stranger"),
    wish_input(),
    state=MenuSG.main,
    hint="menu-hint",
    getter=getters.get_menu,
    preview_data=getters.PREVIEW,
)

help_window = Screen(
    Said("menu-help"),
    Button(Label("menu-btn-search"), id="search", on_click=handlers.on_search, style=PRIMARY),
    back_button(MenuSG.main),
    wish_input(),
    state=MenuSG.help,
    hint="menu-hint",
)

dialog = Dialog(main_window, help_window)
