from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, SwitchTo

from bot import pickers
from bot.dialogs.cost import answers, getters, preview
from bot.dialogs.cost.data import Part
from bot.domain.landed import Purpose
from bot.states import CostSG
from bot.widgets import PRIMARY, Label, Said, Screen, Value, back_button, choices, home_button


def _told() -> MessageInput:
    return MessageInput(answers.on_told, content_types=[ContentType.TEXT])


def _to_result() -> SwitchTo:
    return SwitchTo(Label("cost-btn-result"), id="result", state=CostSG.result, when="answered")


def _back_to_result() -> SwitchTo:
    return SwitchTo(Label("cost-btn-result"), id="result", state=CostSG.result, style=PRIMARY)


ask_window = Screen(
    Said("cost-ask"),
    Button(Label("cost-btn-skip"), id="skip", on_click=answers.on_skip, when="skips"),
    _to_result(),
    home_button(),
    MessageInput(answers.on_answer, content_types=[ContentType.TEXT]),
    state=CostSG.ask,
    hint="cost-result-hint",
    getter=getters.get_question,
    preview_data=preview.ASK,
)

country_window = Screen(
    Said("cost-country"),
    choices(Label("place-btn-country"), "country", "countries", answers.on_country),
    _to_result(),
    home_button(),
    MessageInput(answers.on_country_typed, content_types=[ContentType.TEXT]),
    state=CostSG.country,
    hint="cost-country-hint",
    getter=[pickers.get_countries, getters.get_question],
    preview_data={**pickers.COUNTRIES_PREVIEW, **preview.ASK},
)

purpose_window = Screen(
    Said("cost-purpose"),
    Row(
        *(
            Button(Label(f"cost-btn-{one.value}"), id=one.value, on_click=answers.on_purpose)
            for one in Purpose
        )
    ),
    _to_result(),
    home_button(),
    _told(),
    state=CostSG.purpose,
    hint="cost-purpose-hint",
    getter=getters.get_question,
    preview_data=preview.ASK,
)

result_window = Screen(
    Value("result"),
    SwitchTo(Label("cost-btn-change"), id="change", state=CostSG.change, style=PRIMARY),
    Button(Label("cost-btn-pay"), id="pay", on_click=getters.on_pay),
    Button(Label("cost-btn-send"), id="send", on_click=getters.on_send),
    home_button(),
    _told(),
    state=CostSG.result,
    hint="cost-result-hint",
    getter=getters.get_result,
    preview_data=preview.RESULT,
)

change_window = Screen(
    Said("cost-change"),
    Group(
        *(
            Button(Label(f"cost-btn-{one.value}"), id=one.value, on_click=answers.on_part)
            for one in Part
        ),
        width=2,
    ),
    _back_to_result(),
    _told(),
    state=CostSG.change,
    hint="cost-result-hint",
    getter=getters.get_result,
    preview_data=preview.RESULT,
)

part_window = Screen(
    Said("cost-part"),
    choices(Label("cost-btn-told"), "answer", "answers", answers.on_ask),
    Row(back_button(CostSG.change), _back_to_result()),
    _told(),
    state=CostSG.part,
    hint="cost-result-hint",
    getter=getters.get_part,
    preview_data=preview.PART,
)
