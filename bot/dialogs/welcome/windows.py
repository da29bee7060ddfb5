from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Button

from bot import pickers
from bot.dialogs.welcome import handlers
from bot.states import WelcomeSG
from bot.widgets import PRIMARY, Label, Said, Screen
from bot.wish_input import wish_input

consent_window = Screen(
    Said("welcome-consent"),
    Button(Label("welcome-btn-agree"), id="agree", on_click=handlers.on_agree, style=PRIMARY),
    Button(Label("welcome-btn-later"), id="later", on_click=handlers.on_later),
    wish_input(),
    state=WelcomeSG.consent,
    hint="menu-hint",
)

country_window = Screen(
    Said("welcome-country"),
    *pickers.country_picker(handlers.after_country),
    Button(Label("welcome-btn-later"), id="later", on_click=handlers.on_later),
    state=WelcomeSG.country,
    hint="place-country-hint",
    getter=pickers.get_countries,
    preview_data=pickers.COUNTRIES_PREVIEW,
)

zone_window = Screen(
    Said("welcome-zone"),
    *pickers.zone_picker(handlers.after_zone),
    Button(Label("welcome-btn-later"), id="later", on_click=handlers.on_later),
    state=WelcomeSG.zone,
    hint="place-zone-hint",
    getter=pickers.get_zones,
    preview_data=pickers.ZONES_PREVIEW,
)

dialog = Dialog(consent_window, country_window, zone_window)
