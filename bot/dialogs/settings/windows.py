from aiogram.types import ContentType
from aiogram_dialog import Dialog
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot import pickers
from bot.dialogs.settings import getters, handlers
from bot.domain.user import LetterLanguages
from bot.states import SettingsSG
from bot.widgets import Label, Said, Screen, Value, back_button, choices, home_button
from bot.wish_input import wish_input

main_window = Screen(
    Said("settings-main"),
    Group(
        SwitchTo(Label("settings-btn-country"), id="country", state=SettingsSG.country),
        SwitchTo(Label("settings-btn-city"), id="city", state=SettingsSG.city),
        SwitchTo(Label("settings-btn-zone"), id="zone", state=SettingsSG.zone),
        SwitchTo(Label("settings-btn-currency"), id="currency", state=SettingsSG.currency),
        SwitchTo(Label("settings-btn-quiet"), id="quiet", state=SettingsSG.quiet),
        SwitchTo(Label("settings-btn-letters"), id="letters", state=SettingsSG.letters),
        Button(Label("settings-btn-buyer"), id="buyer", on_click=handlers.on_buyer),
        Button(Label("settings-btn-privacy"), id="privacy", on_click=handlers.on_privacy),
        width=2,
    ),
    home_button(),
    wish_input(),
    state=SettingsSG.main,
    hint="settings-hint",
    getter=getters.get_settings,
    preview_data=getters.PREVIEW,
)

country_window = Screen(
    Said("settings-country"),
    *pickers.country_picker(handlers.to_settings),
    back_button(SettingsSG.main),
    state=SettingsSG.country,
    hint="place-country-hint",
    getter=pickers.get_countries,
    preview_data=pickers.COUNTRIES_PREVIEW,
)

city_window = Screen(
    Said("settings-city"),
    MessageInput(handlers.on_city, content_types=[ContentType.TEXT]),
    back_button(SettingsSG.main),
    state=SettingsSG.city,
    hint="settings-city-hint",
)

zone_window = Screen(
    Said("settings-zone"),
    *pickers.zone_picker(handlers.to_settings),
    back_button(SettingsSG.main),
    state=SettingsSG.zone,
    hint="place-zone-hint",
    getter=pickers.get_zones,
    preview_data=pickers.ZONES_PREVIEW,
)

currency_window = Screen(
    Said("settings-currency"),
    choices(Value("code"), "currency", "currencies", handlers.on_currency, width=4),
    back_button(SettingsSG.main),
    state=SettingsSG.currency,
    hint="settings-currency-hint",
    getter=getters.get_currencies,
    preview_data=getters.get_currencies,
)

quiet_window = Screen(
    Said("settings-quiet"),
    choices(Label("settings-btn-quiet-span"), "span", "spans", handlers.on_quiet, width=3),
    Button(Label("settings-btn-quiet-none"), id="none", on_click=handlers.on_quiet_none),
    MessageInput(handlers.on_quiet_typed, content_types=[ContentType.TEXT]),
    back_button(SettingsSG.main),
    state=SettingsSG.quiet,
    hint="settings-quiet-hint",
    getter=getters.get_spans,
    preview_data=getters.get_spans,
)

letters_window = Screen(
    Said("settings-letters-question"),
    Group(
        Button(
            Label("settings-btn-letters-en"),
            id=LetterLanguages.ENGLISH.value,
            on_click=handlers.on_letters,
        ),
        Button(
            Label("settings-btn-letters-zh"),
            id=LetterLanguages.CHINESE.value,
            on_click=handlers.on_letters,
        ),
        Button(
            Label("settings-btn-letters-both"),
            id=LetterLanguages.BOTH.value,
            on_click=handlers.on_letters,
        ),
        width=3,
    ),
    back_button(SettingsSG.main),
    state=SettingsSG.letters,
    hint="settings-letters-hint",
)

dialog = Dialog(
    main_window,
    country_window,
    city_window,
    zone_window,
    currency_window,
    quiet_window,
    letters_window,
)
