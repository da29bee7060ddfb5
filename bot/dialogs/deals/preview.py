"""Sample data, so that every window can be looked at without a database."""

from typing import Any

_DEALS = [{"id": "a", "name": "travel mugs"}, {"id": "b", "name": "phone cases"}]
LIST: dict[str, Any] = {
    "count": 2,
    "summaries": "<b>travel mugs</b> · 6 000 $",
    "more": 0,
    "totals": "paid 1 800 $",
    "deals": _DEALS,
}
PICK: dict[str, Any] = {"product": "travel mugs", "count": 2, "deals": _DEALS}
DRAFT: dict[str, Any] = {
    "doubtful": "yes",
    "bare": "410 $",
    "all": "3 280 $",
    "product": "travel mugs",
    "total": "6 000 $",
    "quantity": 500,
    "parts": "1 800 $ + 4 200 $",
    "days": "ready: 15 March",
    "quote": "2.35 $ a piece",
    "priced": "yes",
    "dated": True,
}
PLAN: dict[str, Any] = {
    "note": "",
    "product": "travel mugs",
    "total": "6 000 $",
    "quote": "none",
    "creating": True,
    "correcting": False,
    "plans": [{"id": "ready", "name": "30/70"}],
}
CARD: dict[str, Any] = {
    "name": "travel mugs",
    "stage": "in production",
    "total": "6 000 $",
    "protected": "yes",
    "step": "pay the balance",
    "paid": "1 800 $",
    "left": "4 200 $",
    "risk": "1 800 $",
    "own": "none",
    "refunded": "none",
    "known": "Quantity: 500",
    "letter": "travel mugs",
    "link": "https://www.alibaba.com/product-detail/mug_1600.html",
    "followers": "Followed by the group Purchases",
    "planned": True,
    "unplanned": False,
    "has_letter": True,
    "has_no_letter": False,
    "refundable": True,
}
FIELDS: dict[str, Any] = {
    "name": "travel mugs",
    "known": "Quantity: 500",
    "fields": [{"id": "supplier", "name": "supplier"}, {"id": "quantity", "name": "quantity"}],
    "quoted": True,
    "dropped": False,
}
FIELD: dict[str, Any] = {
    "field": "transport",
    "value": "rail",
    "clearable": True,
    "options": [{"id": "rail", "name": "rail"}],
}
SCHEDULE: dict[str, Any] = {
    "name": "travel mugs",
    "total": "6 000 $",
    "lines": "1. deposit 1 800 $",
    "paid": "1 800 $",
    "left": "4 200 $",
    "planned": "yes",
    "changeable": True,
    "parts": [
        {"id": "0", "place": 1, "part": "deposit", "amount": "1 800 $", "status": "paid"},
        {"id": "1", "place": 2, "part": "balance", "amount": "4 200 $", "status": "due"},
    ],
}
MILESTONE: dict[str, Any] = {
    "part": "balance",
    "amount": "4 200 $",
    "when": "when the goods are ready",
    "status": "partly",
    "open": "3 200 $",
    "payments": "1 000 $, 20 November",
    "kind": "balance",
    "gate": "closed",
    "unpaid": True,
    "gated": True,
}
HOW: dict[str, Any] = {
    "how": "Method: transfer",
    "differs": True,
    "differing": "beneficiary",
    "warnings": "none",
}
PAY = {
    "part": "balance",
    "amount": "4 200 $",
    "rest": "0 $",
    "day": "20 November",
    "whole": "yes",
}
GATE: dict[str, Any] = {
    "amount": "4 200 $",
    "kind": "gated",
    "lines": "inspection",
    "missing": 2,
    "reason": "none",
    "checks": [
        {"id": "y-payee", "check": "payee", "mark": "off"},
        {"id": "n-inspection", "check": "inspection", "mark": "on"},
    ],
    "passed": False,
    "held": True,
}
EVENTS: dict[str, Any] = {
    "lines": "ready: 20 November",
    "events": [{"id": "ready", "event": "ready", "mark": "on"}],
}
EVENT = {"event": "ready", "kind": "ready"}
STAGE: dict[str, Any] = {
    "stage": "in production",
    "page": "Waiting for Shipment",
    "last": "no",
    "stages": [{"id": "inspected", "name": "inspected"}, {"id": "dispute", "name": "dispute"}],
}
HISTORY: dict[str, Any] = {
    "name": "travel mugs",
    "lines": "20 Nov: paid 1 800 $",
    "undo": [{"id": "3", "name": "paid 1 800 $"}],
}
AQL: dict[str, Any] = {
    "lot": 3000,
    "card": "yes",
    "letter": "K",
    "opened": 125,
    "major": "major: 7",
    "minor": "minor: 10",
}
LETTERS: dict[str, Any] = {"count": 1, "attached": True, "letters": _DEALS}
REFUND = {"left": "1 800 $"}
WATCH: dict[str, Any] = {
    "name": "travel mugs",
    "lines": "deposit 1 800 $ until 5 December",
    "more": 1,
    "clock": "Ask for a refund in time.",
    "waiting": "3 December",
    "silent": True,
    "unanswered": True,
    "extendable": True,
    "extension": 15,
    "days": [{"id": "ready", "kind": "ready", "day": "15 December"}],
}
AHEAD: dict[str, Any] = {
    "kind": "ready",
    "day": "15 December",
    "offered": "20 December",
    "offers": True,
    "working": "yes",
    "clearable": True,
}
