"""Samples for previews."""

from typing import Any

from bot.dialogs.help.getters import TOPICS
from bot.i18n import Html

_ITEMS = [{"id": "q:refund", "title": "Refund?"}, {"id": "t:moq", "title": "MOQ"}]
MAIN: dict[str, Any] = {"note": "", "topics": TOPICS, "nested": True}
LIST: dict[str, Any] = {"topic": "payment", "items": _ITEMS, "page": 1, "pages": 2, "many": True}
NEAREST: dict[str, Any] = {"text": "No exact answer.", "items": _ITEMS}
ANSWER: dict[str, Any] = {
    "answer": Html("<b>Refund?</b>\n\nYes, when it was paid inside Alibaba."),
    "items": _ITEMS,
    "opens": "letters",
    "others": True,
    "nested": True,
}
