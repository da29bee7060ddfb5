from aiogram import F
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button, Row

from bot.dialogs.menu import getters, handlers
from bot.states import MenuSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value
from bot.wish_input import wish_input

main_window = Screen(
    Value("note", when="note"),
    Said("menu-main"),
    Button(Label("menu-btn-search"), id="search", on_click=handlers.on_search, style=PRIMARY),
    Row(
        Button(Label("menu-btn-rfq"), id="rfq", on_click=handlers.on_rfq),
        Button(Label("menu-btn-check"), id="check", on_click=handlers.on_check),
    ),
    Row(
        Button(Label("menu-btn-pay"), id="pay", on_click=handlers.on_pay),
        Button(Label("menu-btn-cost"), id="cost", on_click=handlers.on_cost),
    ),
    Row(
        Button(Label("menu-btn-deals"), id="deals", on_click=handlers.on_deals),
        # Who has bought looks things up; who has not is shown where to begin.
        Button(Label("menu-btn-start"), id="start", on_click=handlers.on_start, when="beginner"),
        Button(Label("menu-btn-help"), id="help", on_click=handlers.on_help, when=~F["beginner"]),
    ),
    Button(Label("menu-btn-settings"), id="settings", on_click=handlers.on_settings),
    wish_input(),
    state=MenuSG.main,
    hint="menu-hint",
    getter=getters.get_menu,
    preview_data=getters.PREVIEW,
)

dialog = Dialog(main_window)
