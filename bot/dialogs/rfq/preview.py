"""Sample data, so that every window can be looked at without a database."""

from typing import Any

_MARKED = [
    {"id": "a", "name": "Capacity", "mark": "on"},
    {"id": "b", "name": "Colour", "mark": "off"},
]
STEP: dict[str, Any] = {
    "note": "",
    "place": "3",
    "total": "13",
    "bar": "▰▰▰▱▱▱▱▱▱▱▱▱▱",
    "score": "35",
    "known": "<blockquote expandable>travel mug</blockquote>",
    "missing": "Sizes are missing",
    "answered": "yes",
    "has_answer": True,
    "checked_on": "22.11.2026",
    "spring_festival": "6.02.2027",
}
CHOICES: dict[str, Any] = {"choices": _MARKED, "own": "kraft"}
RESUME = {"product": "travel mug"}
SEVERAL = {"products": [{"id": "0", "name": "solar panel"}, {"id": "1", "name": "inverter"}]}
SPECIFICATION: dict[str, Any] = {"attributes": _MARKED, "lines": "— 500 ml", "example": "500 ml"}
ATTRIBUTE = {"ask": "Which capacity?", "example": "500 ml", "now": "Capacity: 500 ml"}
QUANTITIES = {"quantities": [{"id": "100", "name": "100"}]}
INCOTERMS = {
    "incoterms": [{"id": "DAP", "name": "DAP"}],
    "explained": "<b>DAP</b> - to your city",
    "usual": "DAP",
}
PLACES = {"kind": "destination", "incoterm": "DAP", "places": [{"id": "0", "name": "Omsk"}]}
DEADLINES = {"deadlines": [{"id": "30", "name": "30"}]}
PHOTOS = {"count": 2}
REVIEW: dict[str, Any] = {
    "note": "",
    "score": "80",
    "summary": "Product: travel mug",
    "missing": "",
    "steps": _MARKED,
    "introduced": "no",
    "finished": True,
}
LETTER: dict[str, Any] = {
    "title": "Inquiry: travel mug",
    "body": "Hello,\n\nWe are looking for: travel mug.",
    "reading": "Hello",
    "source": "offline",
    "copied_title": "Inquiry: travel mug",
    "copied_body": "Hello",
    "is_short": True,
    "kind": "inquiry",
    "language": "en",
    "link": "https://rfq.alibaba.com/rfq/profession.htm?rfqName=travel+mug",
    "doubts": "1",
    "has_doubts": True,
    "introduced": False,
    "has_photos": True,
}
MORE: dict[str, Any] = {"note": "", "product": "travel mug", "has_photos": True}
WORDS = {"words": [{"id": "0", "name": "plumbus"}]}
WORD = {"word": "plumbus"}
HISTORY: dict[str, Any] = {
    "wanted": "mug",
    "empty": "no",
    "rfqs": [{"id": "a", "name": "travel mug", "date": "25 Nov"}],
}
KEPT = {"name": "mugs", "product": "travel mug"}
