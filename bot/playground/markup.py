"""What Telegram checks in a reply markup beyond its shape."""

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.links import complaint_about

Json = dict[str, Any]

MAX_BUTTONS = 100
MAX_IN_ROW = 8
MAX_CALLBACK_BYTES = 64
# The order in which the server looks for a button's action: the first one wins.
ACTIONS = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
    "disabled",
)
MAY_BE_EMPTY = ("switch_inline_query", "switch_inline_query_current_chat", "disabled")
LOOKS = ("text", "style", "icon_custom_emoji_id")


def inline_keyboard(markup: Json | None, *, private: bool = True) -> Json | None:
    """The inline keyboard as the server stores it; None when there is none."""
    rows = [row for row in (markup or {}).get("inline_keyboard", []) if row]
    if not rows:
        return None
    if sum(map(len, rows)) > MAX_BUTTONS or max(map(len, rows)) > MAX_IN_ROW:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": [[_button(raw, private=private) for raw in row] for row in rows]}


def _button(raw: Json, *, private: bool) -> Json:
    action = next((name for name in ACTIONS if _usable(raw, name)), None)
    if action is None:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if not raw["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    _check(action, raw[action], private=private)
    return {name: raw[name] for name in (*LOOKS, action) if name in raw}


def _usable(raw: Json, name: str) -> bool:
    return name in raw and (bool(raw[name]) or name in MAY_BE_EMPTY)


def _check(action: str, value: Any, *, private: bool) -> None:
    if action == "callback_data" and len(value.encode()) > MAX_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if action in ("callback_game", "pay") or (action == "web_app" and not private):
        raise bad_request("BUTTON_TYPE_INVALID")
    url = value if action == "url" else value["url"] if action in ("web_app", "login_url") else ""
    problem = complaint_about(url) if url else None
    if problem:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {problem}")
    if action in ("web_app", "login_url") and not url.startswith("https://"):
        raise bad_request(
            f"inline keyboard button {action.replace('_', ' ')} URL '{url}' is invalid: "
            "Only HTTPS links are allowed"
        )


def reply_keyboard(markup: Json | None) -> Json | None:
    """A keyboard under the input field, its removal or a forced reply; None when there is none."""
    markup = markup or {}
    for row in markup.get("keyboard", []):
        for button in row:
            if isinstance(button, dict) and not button["text"].strip():
                raise bad_request("keyboard button text must be non-empty")
    if markup.get("keyboard") or markup.get("remove_keyboard") or markup.get("force_reply"):
        return None if "inline_keyboard" in markup else markup
    return None
