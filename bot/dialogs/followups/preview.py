"""Sample data, so that every window can be looked at without a database."""

from typing import Any

from bot.domain.followup import Blocked, Defect, Evidence, FollowupKind, QuoteField

KINDS: dict[str, Any] = {
    "kinds": [{"id": kind.value, "kind": kind.value} for kind in FollowupKind],
    "product": "thermos",
    "known": "yes",
}
PRODUCT = {"kind": "ask_sample"}
BLOCKED: dict[str, Any] = {
    "items": [{"id": one.value, "mark": "off"} for one in Blocked],
    "count": "none",
}
FIELDS: dict[str, Any] = {
    "items": [{"id": one.value, "mark": "on"} for one in QuoteField],
    "count": "10",
}
DEFECTS: dict[str, Any] = {
    "items": [{"id": one.value, "mark": "off"} for one in Defect],
    "count": "none",
}
PROBLEM = {"told": "yes", "is_told": True}
EVIDENCE: dict[str, Any] = {
    "items": [{"id": one.value, "mark": "off"} for one in Evidence],
    "count": "none",
}
QUANTITY = {"quantity": "500"}
PRICE = {"price": "1.8 USD"}
LETTER: dict[str, Any] = {
    "title": "Waiting for your reply: thermos",
    "body": "Hello,\n\nTwo days ago we wrote to you about: thermos.",
    "reading": "Hello,\n\nTwo days ago we wrote to you about: thermos.",
    "draft": "",
    "advice": "silent_2",
    "language": "en",
    "copied": "Hello,\n\nTwo days ago we wrote to you about: thermos.",
    "can_drop": True,
    "is_short": True,
    "day": "27.11",
    "supplier": "none",
}
DAYS = {"days": [{"id": "2026-11-27", "day": "27.11"}]}
SUPPLIER = {"supplier": "Ms Wang"}
