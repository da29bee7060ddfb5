"""«At nine by Beijing time»: the clock of another place."""

import re
from datetime import datetime

from bot.domain.reminder.tokens import Words, fold, tokens
from bot.domain.reminder.wall import to_local, to_utc

# Delivery in China names no clock: the place must follow a time.
_TIMES = frozenset("ntpcqPULNM")


def split(text: str, words: Words) -> tuple[str, str | None]:
    """The text without the clock it names, and the zone of that clock."""
    found = _named(words).search(fold(text)) if words.clocks else None
    if found is None:
        return text, None
    before = tokens(text[: found.start()], words)
    if not before or before[-1].kind not in _TIMES:
        return text, None
    zone = words.clocks[found["by"] or found["of"]]
    return f"{text[: found.start()]} {text[found.end() :]}", zone


def translated(local: datetime, there: str, here: str) -> datetime:
    """A naive time on the clock of one zone, on the clock of another one."""
    return to_local(to_utc(local, there), here)


def _named(words: Words) -> re.Pattern[str]:
    names = "|".join(sorted(words.clocks, key=len, reverse=True))
    noun = "|".join(words.time_nouns)
    return re.compile(
        rf"\b(?:(?:{'|'.join(words.by)})\s+(?P<by>{names})(?:\s+(?:{noun}))?"
        rf"|(?P<of>{names})\s+(?:{noun}))\b"
    )
