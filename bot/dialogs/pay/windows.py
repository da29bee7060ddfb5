from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot import pickers
from bot.dialogs.pay import answers, getters, handlers, preview
from bot.states import PaySG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, back_button, choices, home_button


def _told() -> MessageInput:
    return MessageInput(answers.on_text, content_types=[ContentType.TEXT])


def _back_to_answer() -> SwitchTo:
    return SwitchTo(Label("pay-btn-result"), id="result", state=PaySG.result, when="answered")


def _return() -> Button:
    return Button(Label("pay-btn-return"), id="return", on_click=handlers.on_return, when="nested")


country_window = Screen(
    Said("pay-country"),
    choices(Label("place-btn-country"), "country", "countries", answers.on_country),
    _back_to_answer(),
    _return(),
    home_button(),
    MessageInput(answers.on_country_typed, content_types=[ContentType.TEXT]),
    state=PaySG.country,
    hint="pay-country-hint",
    getter=[pickers.get_countries, getters.get_answered],
    preview_data={**pickers.COUNTRIES_PREVIEW, "answered": True, "nested": True},
)

bank_window = Screen(
    Said("pay-bank"),
    choices(Label("place-btn-country"), "bank", "countries", answers.on_country),
    back_button(PaySG.change),
    MessageInput(answers.on_country_typed, content_types=[ContentType.TEXT]),
    state=PaySG.bank,
    hint="pay-country-hint",
    getter=pickers.get_countries,
    preview_data=pickers.COUNTRIES_PREVIEW,
)

money_window = Screen(
    Said("pay-money"),
    _back_to_answer(),
    _return(),
    home_button(),
    MessageInput(answers.on_money, content_types=[ContentType.TEXT]),
    state=PaySG.money,
    hint="pay-money-hint",
    getter=getters.get_answered,
    preview_data={"answered": True, "nested": True, "puzzle": "none"},
)

result_window = Screen(
    Value("table"),
    Button(
        Label("pay-btn-best"), id="best", on_click=handlers.on_best, when="best", style=PRIMARY
    ),
    Row(
        SwitchTo(Label("pay-btn-methods"), id="methods", state=PaySG.methods),
        Button(Label("pay-btn-compare"), id="compare", on_click=handlers.on_compare),
    ),
    Row(
        SwitchTo(Label("pay-btn-change"), id="change", state=PaySG.change),
        Button(Label("pay-btn-assurance"), id="assurance", on_click=handlers.on_assurance),
    ),
    Button(Label("pay-btn-send"), id="send", on_click=handlers.on_send),
    _return(),
    home_button(),
    _told(),
    state=PaySG.result,
    hint="pay-result-hint",
    getter=getters.get_result,
    preview_data=preview.RESULT,
)

change_window = Screen(
    Said("pay-change"),
    SwitchTo(Label("pay-btn-country"), id="country", state=PaySG.country),
    SwitchTo(Label("pay-btn-bank"), id="bank", state=PaySG.bank),
    SwitchTo(Label("pay-btn-money"), id="money", state=PaySG.money),
    Button(Label("pay-btn-payer"), id="payer", on_click=answers.on_payer),
    Button(Label("pay-btn-order"), id="order", on_click=answers.on_order),
    SwitchTo(Label("pay-btn-result"), id="result", state=PaySG.result, style=PRIMARY),
    home_button(),
    _told(),
    state=PaySG.change,
    hint="pay-result-hint",
    getter=getters.get_change,
    preview_data=preview.CHANGE,
)

methods_window = Screen(
    Said("pay-methods"),
    choices(Value("name"), "method", "methods", handlers.on_method),
    Row(SwitchTo(Label("pay-btn-result"), id="result", state=PaySG.result), home_button()),
    _told(),
    state=PaySG.methods,
    hint="pay-result-hint",
    getter=getters.get_methods,
    preview_data=preview.METHODS,
)

method_window = Screen(
    Value("card"),
    Row(
        SwitchTo(Label("pay-btn-methods"), id="methods", state=PaySG.methods),
        SwitchTo(Label("pay-btn-result"), id="result", state=PaySG.result),
    ),
    home_button(),
    _told(),
    state=PaySG.method,
    hint="pay-result-hint",
    getter=getters.get_method,
    preview_data=preview.METHOD,
)

compare_window = Screen(
    Said("pay-compare"),
    choices(Label("pay-btn-method"), "pick", "methods", handlers.on_pick),
    Row(SwitchTo(Label("pay-btn-result"), id="result", state=PaySG.result), home_button()),
    _told(),
    state=PaySG.compare,
    hint="pay-compare-hint",
    getter=getters.get_methods,
    preview_data=preview.METHODS,
)

compared_window = Screen(
    Value("compared"),
    Button(Label("pay-btn-compare"), id="compare", on_click=handlers.on_compare),
    Row(SwitchTo(Label("pay-btn-result"), id="result", state=PaySG.result), home_button()),
    _told(),
    state=PaySG.compared,
    hint="pay-result-hint",
    getter=getters.get_compared,
    preview_data=preview.COMPARED,
)
