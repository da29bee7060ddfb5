"""Keyboards: what the server accepts and how it words a refusal."""

from typing import Any

import pytest

from bot.playground.errors import ApiError
from bot.playground.markup import inline_keyboard, reply_keyboard


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "x", **button} for button in buttons]]}


@pytest.mark.parametrize(
    ("button", "complaint"),
    [
        ({}, "can't parse inline keyboard button: Text buttons are unallowed in the inline"),
        ({"callback_data": ""}, "Text buttons are unallowed in the inline keyboard"),
        ({"callback_data": "ы" * 33}, "BUTTON_DATA_INVALID"),
        ({"url": "ftp://a.io"}, "button URL 'ftp://a.io' is invalid: Unsupported URL protocol"),
        ({"url": "nonsense"}, "inline keyboard button URL 'nonsense' is invalid: Wrong HTTP URL"),
        ({"web_app": {"url": "http://a.io"}}, "Only HTTPS links are allowed"),
        ({"pay": True}, "BUTTON_TYPE_INVALID"),
        ({"text": " ", "url": "https://a.io"}, "inline keyboard button text must be non-empty"),
    ],
)
def test_unacceptable_buttons(button: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ApiError) as refusal:
        inline_keyboard(keyboard(button))
    assert complaint in refusal.value.description


@pytest.mark.parametrize(
    "button",
    [
        {"callback_data": "ы" * 32, "style": "danger"},
        {"url": "https://a.io/?q=1"},
        {"url": "tg://resolve?domain=x"},
        {"copy_text": {"text": "x"}},
        {"switch_inline_query": ""},
        {"disabled": {}},
    ],
)
def test_acceptable_buttons_are_kept_as_they_are(button: dict[str, Any]) -> None:
    stored = inline_keyboard(keyboard(button))
    assert stored == keyboard(button)


def test_the_first_action_wins_as_on_the_server() -> None:
    stored = inline_keyboard(keyboard({"callback_data": "x", "url": "https://a.io"}))
    assert stored == keyboard({"url": "https://a.io"})


def test_web_app_buttons_are_for_private_chats() -> None:
    with pytest.raises(ApiError, match="BUTTON_TYPE_INVALID"):
        inline_keyboard(keyboard({"web_app": {"url": "https://a.io"}}), private=False)


@pytest.mark.parametrize(("rows", "in_row"), [(101, 1), (1, 9)])
def test_oversized_keyboards(rows: int, in_row: int) -> None:
    row = [{"text": "x", "callback_data": "x"}] * in_row
    with pytest.raises(ApiError, match="reply markup is too long"):
        inline_keyboard({"inline_keyboard": [row] * rows})


def test_an_empty_keyboard_is_none() -> None:
    assert inline_keyboard({"inline_keyboard": [[]]}) is None
    assert inline_keyboard(None) is None
    assert reply_keyboard(keyboard({"url": "https://a.io"})) is None
    assert reply_keyboard({"force_reply": True}) == {"force_reply": True}
