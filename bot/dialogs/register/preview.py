"""Sample data, so that every window can be looked at without a database."""

from typing import Any

from bot.domain.registration import FormField

OVERVIEW: dict[str, Any] = {
    "course": "Alibaba.com",
    "lines": "✓ 1. Alibaba.com",
    "done": 1,
    "steps": 13,
    "begun": True,
    "number": 2,
    "goes": "on",
}
CHOICE: dict[str, Any] = {
    "numbers": [{"id": str(number), "name": str(number)} for number in range(1, 14)],
    "lines": "1. Alibaba.com",
    "courses": [{"id": "aliexpress", "name": "AliExpress"}],
    "course": "Alibaba.com",
}
STEP: dict[str, Any] = {
    "course": "Alibaba.com",
    "number": 5,
    "steps": 13,
    "title": "Name",
    "body": "Anna Petrova",
    "now": [{"id": "name", "last": "no"}],
    "before": [{"id": "role"}],
    "url": "",
    "missing": True,
    **{f"put_{field.value}": "" for field in FormField},
    "put_name": "Anna Petrova",
}
FINISHED: dict[str, Any] = {
    "course": "Alibaba.com",
    "skipped": "company",
    "all": "no",
    "left": [{"id": "company", "name": "company"}],
}
