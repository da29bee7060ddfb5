"""Sample data, so that every window can be looked at without a database."""

from typing import Any

_NAME = "Ningbo Example Co., Ltd"
LIST: dict[str, Any] = {
    "empty": "no",
    "encrypted": "yes",
    "suppliers": [{"id": "a", "name": _NAME}],
}
CARD: dict[str, Any] = {
    "name": _NAME, "lines": "USCC: 91350100M000100Y43", "missing": 3, "walks": True,
    "done": "12", "total": "41", "stops": 1, "grade": "stop", "alarm": True,
}  # fmt: skip
FIELDS: dict[str, Any] = {
    "lines": "USCC: 91350100M000100Y43",
    "fields": [{"id": "uscc", "name": "USCC", "mark": "on"}],
}
FIELD: dict[str, Any] = {
    "question": "USCC?", "value": "91350100M000100Y43", "clearable": True, "name": _NAME,
    "walking": True, "correcting": False, "place": "6", "total": "13",
}  # fmt: skip
BADGES: dict[str, Any] = {**FIELD, "badges": [{"id": "gold", "badge": "Gold", "mark": "on"}]}
GROUPS: dict[str, Any] = {
    "name": _NAME, "done": "12", "total": "41",
    "groups": [{"id": "identity", "group": "Who", "done": "2", "total": "4"}],
}  # fmt: skip
ITEM: dict[str, Any] = {
    "group": "Who", "place": "1", "total": "4", "title": "License?", "why": "Why", "how": "How",
    "facts": "Fact", "english": "Please send a photo of your business license.", "chinese": "请发照片。",
    "reply": "yes", "source": "person", "is_stop": "yes", "note": "seen in the chat", "photos": 2, "has_photos": True,
    "has_answer": True, "replies": [{"id": "licence.yes", "reply": "yes", "mark": "on"}],
}  # fmt: skip
VERDICT: dict[str, Any] = {
    "name": _NAME, "score": "61", "grade": "stop", "stops": "Personal account",
    "against": "Price", "praise": "Verified", "unknown": "Sample", "has_unknown": True,
}  # fmt: skip
ASK: dict[str, Any] = {
    "count": 2, "language": "en", "body": "Hello,", "reading": "Hello", "copied": "Hello,", "is_short": True,
}  # fmt: skip
PAYEE: dict[str, Any] = {
    "licence": _NAME, "contract": _NAME, "names": "same", "locked": "yes", "lines": "Bank of China",
    "log": "22.11", "encrypted": "no", "alarm": True,
}  # fmt: skip
DETAIL: dict[str, Any] = {
    "question": "Beneficiary?", "lines": "Bank of China", "has_lines": True, "skips": True,
}  # fmt: skip
ALARM: dict[str, Any] = {"name": _NAME, "lines": "Bank: Bank of China, HSBC"}
HISTORY: dict[str, Any] = {
    "name": _NAME, "empty": "no",
    "checks": [{"id": "a", "date": "22 Nov", "score": "61", "grade": "stop"}],
}  # fmt: skip
PAST: dict[str, Any] = {
    "name": _NAME, "date": "22 Nov", "score": "61", "grade": "stop", "stops": "none", "changed": "none",
}  # fmt: skip
