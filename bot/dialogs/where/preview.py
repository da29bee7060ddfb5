"""Sample data, so that every window can be looked at without a database."""

from typing import Any

from bot.dialogs.where.answers import AMOUNTS
from bot.domain.platforms import Purpose, Urgency

ASKED: dict[str, Any] = {
    "purposes": [{"id": one.value} for one in Purpose],
    "amounts": [{"id": str(number), "pieces": number} for number in AMOUNTS],
    "urgencies": [{"id": one.value} for one in Urgency],
}
NEED = {"need": "50"}
ANSWER: dict[str, Any] = {
    "need": "50",
    "advice": "1. Alibaba.com",
    "best": [{"id": "alibaba", "name": "Alibaba.com"}],
}
QUESTIONS = {"questions": [{"id": "person", "name": "?"}]}
QUESTION = {"question": "?", "answer": "PLT4"}
PLATFORMS: dict[str, Any] = {
    "platforms": [
        {"id": "alibaba", "name": "Alibaba.com", "historical": "no"},
        {"id": "tomtop", "name": "TOMTOP", "historical": "yes"},
    ],
    "answered": True,
    "asking": False,
}
GUIDE: dict[str, Any] = {
    "text": "Alibaba.com",
    "following": [{"id": "2", "page": 2}],
    "before": [{"id": "0"}],
    "registers": True,
    "answered": True,
    "asking": False,
}
