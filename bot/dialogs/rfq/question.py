"""What every question of the conversation has in common."""

from typing import Any

from aiogram.types import ContentType
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group

from bot.dialogs.rfq import answers, getters, preview
from bot.dialogs.rfq.data import STATES
from bot.domain.rfq import Step
from bot.widgets import Label, Said, Screen, Value, choices


def question(
    step: Step,
    *widgets: Any,
    getter: Any = None,
    sample: Any = None,
    on_typed: Any = answers.on_text,
) -> Screen:
    """The window of one step: where one is, what is known, the question, the ways on and back.

    `widgets` stand before the common buttons; `getter` fills them, `sample` does in previews.
    """
    is_first = step is Step.PRODUCT
    ways = [] if is_first else [_skip(), _button("btn-back", "back", answers.on_back)]
    review = [] if is_first else [_button("rfq-btn-review", "review", answers.on_review)]
    return Screen(
        Value("note", when="note"),
        Said("rfq-progress"),
        Value("known", when="known"),
        Said(f"rfq-ask-{step.value}"),
        *widgets,
        Value("missing", when="missing"),
        MessageInput(on_typed, content_types=[ContentType.TEXT]),
        Group(*ways, *review, _button("rfq-btn-cancel", "cancel", answers.on_cancel), width=2),
        state=STATES[step],
        hint=f"rfq-hint-{step.value}",
        getter=[getters.get_step, *([getter] if getter else [])],
        preview_data={**preview.STEP, **(sample or {})},
    )


def choosing(step: Step, width: int = 2) -> Screen:
    """A question with ready answers; one's own words can be typed instead or beside them."""
    return question(
        step,
        Said("rfq-own", when="own"),
        choices(Label("rfq-btn-choice"), "choice", "choices", answers.on_choice, width=width),
        getter=getters.get_choices,
        sample=preview.CHOICES,
    )


def _skip() -> Button:
    return _button("rfq-btn-next", "next", answers.on_next)


def _button(key: str, widget_id: str, handler: Any) -> Button:
    return Button(Label(key), id=widget_id, on_click=handler)
