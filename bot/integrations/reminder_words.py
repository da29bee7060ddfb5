"""Reads the words by which people say when."""

import tomllib
from pathlib import Path
from typing import Any

from bot.domain.reminder.tokens import Words

_SINGLE = {
    "at": "v", "on": "o", "after": "i", "before": "z", "until": "u", "by": "k", "every": "e",
    "next": "s", "number": "S", "noon": "N", "midnight": "M", "half": "h", "half_of": "l",
    "daily": "D", "weekly": "W", "monthly": "O", "workdays": "B", "new": "G",
    "quarter": "Q", "less": "X", "half_year": "Y", "once": "R", "and": "a", "but": "c",
    "working": "b",
}  # fmt: skip
_TABLES = {
    "units": "U", "days": "r", "weekdays": "w", "parts": "P", "halves": "q", "months": "m",
    "numbers": "n", "ordinals": "J", "half_hours": "L", "edges": "E", "ranks": "C",
    "weekends": "V", "spring_festivals": "K", "eve": "y", "in_front": "f", "after_day": "T",
}  # fmt: skip


def load_reminder_words(path: Path) -> Words:
    """Raises when the file is missing or malformed."""
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    kinds: dict[str, tuple[str, str]] = {}
    for name, kind in _TABLES.items():
        for value, forms in data[name].items():
            for form in forms:
                kinds.setdefault(form, (kind, value))
    for name, kind in _SINGLE.items():
        for form in data[name]:
            kinds.setdefault(form, (kind, name))
    return Words(
        kinds=kinds,
        asks=frozenset(data["asks"]),
        asks_anywhere=frozenset(data["asks_anywhere"]),
        leads=frozenset(data["leads"]),
        polite=frozenset(data["polite"]),
        nag=tuple(data["nag"]),
        clocks={form: zone for zone, forms in data["clocks"].items() for form in forms},
        by=tuple(data["by"]),
        time_nouns=tuple(data["time_nouns"]),
    )
