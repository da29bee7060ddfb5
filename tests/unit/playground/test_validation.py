"""Arguments of every method: types, required ones, limits, Telegram's wording."""

import json
from typing import Any

import pytest

from bot.playground.call import HANDLERS
from bot.playground.errors import ApiError
from bot.playground.schema import SCHEMA
from bot.playground.validation import validated


def refusal_of(method: str, **params: Any) -> str:
    with pytest.raises(ApiError) as refusal:
        validated(method, params, {})
    assert refusal.value.code == 400
    return refusal.value.description.removeprefix("Bad Request: ")


def test_the_table_is_whole_and_every_spec_in_it_can_be_read() -> None:
    assert len(SCHEMA.methods) == 185
    for method in SCHEMA.methods.values():
        for field in SCHEMA.parameters(method):
            _walk(field.kind, set())


def _walk(kind: str, seen: set[str]) -> None:
    kind = kind.strip("[]")
    for choice in SCHEMA.choices(kind):
        name = choice.strip("[]")
        if name[0].isupper() and name not in seen:
            seen.add(name)
            for inner in [name] if SCHEMA.choices(name) != (name,) else []:
                _walk(inner, seen)
            if SCHEMA.choices(name) == (name,):
                for field in SCHEMA.keys(name):
                    _walk(field.kind, seen)


def test_every_model_belongs_to_a_documented_method() -> None:
    import bot.playground.methods  # noqa: F401, PLC0415

    assert set(HANDLERS) <= set(SCHEMA.methods.values())


def test_strings_of_a_form_become_typed_values() -> None:
    markup = {"inline_keyboard": [[{"text": "x", "callback_data": "y", "future": 1}]]}
    raw = {"chat_id": "-5", "text": "x", "protect_content": "true", "unknown": "1"}
    params = validated("sendMessage", {**raw, "reply_markup": json.dumps(markup)}, {})
    assert params["chat_id"] == -5
    assert params["protect_content"] is True
    assert params["reply_markup"]["inline_keyboard"] == [[{"text": "x", "callback_data": "y"}]]
    assert "unknown" not in params


@pytest.mark.parametrize(
    ("method", "params", "complaint"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendPhoto", {"chat_id": 1}, "there is no photo in the request"),
        ("deleteMessage", {"chat_id": 1}, "message identifier is not specified"),
        ("deleteMessage", {"chat_id": 1, "message_id": "x"}, "message identifier is not"),
        ("getChatMember", {"chat_id": 1}, "invalid user_id specified"),
        ("setMyCommands", {}, 'parameter "commands" is required'),
        ("setMyCommands", {"commands": "{"}, "can't parse commands JSON object"),
        ("setMyCommands", {"commands": "{}"}, 'field "commands" must be of type Array'),
        ("setMyCommands", {"commands": '[{"command":"x"}]'}, "can't parse BotCommand: Can't "),
        (
            "setMyCommands",
            {"commands": '[{"command":"x","description":""}]'},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
        ("sendChatAction", {"chat_id": 1, "action": "jump"}, "wrong parameter action in request"),
        (
            "sendMediaGroup",
            {"chat_id": 1, "media": '[{"type":"x"}]'},
            'field "media" has an unsup',
        ),
    ],
)
def test_refusals(method: str, params: dict[str, Any], complaint: str) -> None:
    assert refusal_of(method, **params).startswith(complaint)


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        ("{", "can't parse reply keyboard markup JSON object"),
        ("[]", "object expected as reply markup"),
        ('{"inline_keyboard":[[{"url":"x"}]]}', "can't parse inline keyboard button: Can't find"),
        (
            '{"inline_keyboard":[[{"text":1,"url":"x"}]]}',
            'can\'t parse inline keyboard button: Field "text" must be of type String',
        ),
        ('{"inline_keyboard":[{}]}', 'field "inline_keyboard" must be of type Array'),
        (
            '{"inline_keyboard":[[{"text":"x","copy_text":{"text":""}}]]}',
            "BUTTON_COPY_TEXT_INVALID",
        ),
        (
            '{"inline_keyboard":[[{"text":"x","callback_data":"y","style":"pink"}]]}',
            "can't parse inline keyboard button: ",
        ),
    ],
)
def test_refused_keyboards(markup: str, complaint: str) -> None:
    assert refusal_of("sendMessage", chat_id=1, text="x", reply_markup=markup).startswith(
        complaint
    )


def test_half_a_surrogate_pair_is_refused() -> None:
    refusal = refusal_of("sendMessage", chat_id=1, text="x\ud800")
    assert refusal == "strings must be encoded in UTF-8"


def test_an_empty_markup_object_is_no_markup() -> None:
    assert validated("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": "{}"}, {})
    assert validated("editMessageText", {"text": "x", "reply_markup": "{}"}, {})
