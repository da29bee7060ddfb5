from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.privacy import getters, handlers
from bot.states import PrivacySG
from bot.widgets import DANGER, Label, Said, Screen, back_button, home_button
from bot.wish_input import wish_input

main_window = Screen(
    Said("privacy-main"),
    Button(Label("privacy-btn-export"), id="export", on_click=handlers.on_export),
    Button(Label("privacy-btn-erase"), id="erase", on_click=handlers.on_ask),
    home_button(),
    wish_input(),
    state=PrivacySG.main,
    hint="privacy-hint",
    getter=getters.get_main,
    preview_data=getters.MAIN_PREVIEW,
)

erase_window = Screen(
    Said("privacy-late", when="late"),
    Said("privacy-erase"),
    Button(Label("privacy-btn-erase-sure"), id="sure", on_click=handlers.on_erase, style=DANGER),
    Button(Label("privacy-btn-export"), id="export", on_click=handlers.on_export),
    back_button(PrivacySG.main),
    state=PrivacySG.erase,
    hint="privacy-hint",
    getter=getters.get_erase,
    preview_data=getters.ERASE_PREVIEW,
)

dialog = Dialog(main_window, erase_window, on_start=handlers.on_start)
