from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, CopyText, Group, Row, SwitchTo

from bot import pickers
from bot.dialogs.buyer import getters, handlers, preview
from bot.dialogs.buyer.data import STATES
from bot.dialogs.buyer.step import question
from bot.domain.buyer import BuyerField
from bot.states import BuyerSG
from bot.widgets import DANGER, PRIMARY, Label, Said, Screen, Value, back_button, choices
from bot.wish_input import wish_input

name_window = question(BuyerField.NAME, Said("buyer-privacy", when="walking"))
name_latin_window = question(BuyerField.NAME_LATIN)
company_window = question(BuyerField.COMPANY)
position_window = question(BuyerField.POSITION)
business_window = question(
    BuyerField.BUSINESS,
    choices(Value("name"), "business", "businesses", handlers.on_business),
    getter=getters.get_businesses,
    sample=preview.BUSINESSES,
)
country_window = question(
    BuyerField.COUNTRY,
    choices(Label("place-btn-country"), "country", "countries", handlers.on_country),
    getter=pickers.get_countries,
    sample=pickers.COUNTRIES_PREVIEW,
)
city_window = question(BuyerField.CITY)
email_window = question(BuyerField.EMAIL)
phone_window = question(
    BuyerField.PHONE, MessageInput(handlers.on_contact, content_types=[ContentType.CONTACT])
)
website_window = question(BuyerField.WEBSITE)
address_window = question(BuyerField.ADDRESS)

card_window = Screen(
    Said("buyer-card"),
    Row(
        CopyText(Label("buyer-btn-copy-name"), Value("name_latin"), when="name_latin"),
        CopyText(Label("buyer-btn-copy-phone"), Value("phone"), when="phone"),
        CopyText(Label("buyer-btn-copy-address"), Value("address"), when="address"),
    ),
    Button(Label("buyer-btn-fill"), id="fill", on_click=handlers.on_fill, when="missing"),
    SwitchTo(Label("buyer-btn-fix"), id="fix", state=BuyerSG.fix),
    Row(
        SwitchTo(Label("buyer-btn-erase"), id="erase", state=BuyerSG.erase),
        Button(Label("buyer-btn-done"), id="done", on_click=handlers.on_leave, style=PRIMARY),
    ),
    wish_input(),
    state=BuyerSG.card,
    hint="buyer-hint",
    getter=getters.get_card,
    preview_data=preview.CARD,
)

fix_window = Screen(
    Said("buyer-fix"),
    Group(
        *(
            SwitchTo(
                Label(f"buyer-label-{getters.key(field)}"),
                id=field.value,
                state=state,
                on_click=handlers.on_correct,
            )
            for field, state in STATES.items()
        ),
        width=2,
    ),
    back_button(BuyerSG.card),
    wish_input(),
    state=BuyerSG.fix,
    hint="buyer-hint",
    getter=getters.get_card,
    preview_data=preview.CARD,
)

erase_window = Screen(
    Said("buyer-erase"),
    Button(Label("buyer-btn-erase-sure"), id="erase", on_click=handlers.on_erase, style=DANGER),
    Button(Label("btn-back"), id="back", on_click=handlers.on_not_erase),
    state=BuyerSG.erase,
    hint="buyer-hint",
)

erased_window = Screen(
    Said("buyer-erased"),
    Button(Label("buyer-btn-done"), id="done", on_click=handlers.on_leave, style=PRIMARY),
    SwitchTo(Label("buyer-btn-start"), id="start", state=BuyerSG.name, on_click=handlers.on_begin),
    wish_input(),
    state=BuyerSG.erased,
    hint="buyer-hint",
)

unreadable_window = Screen(
    Said("buyer-unreadable"),
    Button(Label("buyer-btn-done"), id="done", on_click=handlers.on_leave, style=PRIMARY),
    SwitchTo(Label("buyer-btn-erase"), id="erase", state=BuyerSG.erase),
    wish_input(),
    state=BuyerSG.unreadable,
    hint="buyer-hint",
)
