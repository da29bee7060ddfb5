"""What every question of the questionnaire has in common."""

from typing import Any

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, SwitchTo

from bot.dialogs.buyer import getters, handlers, preview
from bot.dialogs.buyer.data import STATES, after, before
from bot.domain.buyer import BuyerField
from bot.states import BuyerSG
from bot.widgets import Label, Said, Screen


def question(field: BuyerField, *widgets: Any, getter: Any = None, sample: Any = None) -> Screen:
    """The window that asks for `field`: where one is, what is known, the ways on and back.

    `widgets` stand before the common ones; `getter` fills them, `sample` does in previews.
    """
    is_check = field is BuyerField.NAME_LATIN
    keep = "buyer-btn-right" if is_check else "buyer-btn-keep"
    back = "buyer-btn-right" if is_check else "btn-back"
    return Screen(
        Said("buyer-head", when="walking"),
        Said("buyer-head-correct", when="correcting"),
        Said("buyer-known", when="known"),
        Said(f"buyer-{getters.key(field)}"),
        Said("buyer-now", when="now"),
        *widgets,
        MessageInput(handlers.on_text, content_types=[ContentType.TEXT]),
        Group(
            SwitchTo(Label(keep), id="keep", state=after(field), when="keeps"),
            SwitchTo(Label("buyer-btn-skip"), id="skip", state=after(field), when="skips"),
            *_back(field),
            SwitchTo(Label(back), id="card", state=BuyerSG.card, when="correcting"),
            SwitchTo(Label("buyer-btn-finish"), id="finish", state=BuyerSG.card, when="finishes"),
            Button(
                Label("buyer-btn-later"), id="later", on_click=handlers.on_leave, when="leaves"
            ),
            Button(
                Label("buyer-btn-clear"), id="clear", on_click=handlers.on_clear, when="clearable"
            ),
            width=3,
        ),
        state=STATES[field],
        hint=f"buyer-{getters.key(field)}-hint",
        getter=[getters.get_step, *([getter] if getter else [])],
        preview_data={**preview.STEP, **(sample or {})},
    )


def _back(field: BuyerField) -> list[SwitchTo]:
    if field is BuyerField.NAME:
        return []
    return [SwitchTo(Label("btn-back"), id="back", state=before(field), when="walking")]
