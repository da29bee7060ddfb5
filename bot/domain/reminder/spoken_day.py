"""The day that a whole answer names, for whoever asks for a day and not for a reminder."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from bot.domain.reminder.phrase import Understood, understand
from bot.domain.reminder.tokens import Words, tokens

# An ordinal of a day, and one of a part of the month.
_ORDINALS = frozenset({"J", "C"})
_AFTER, _MONTH = "i", "m"


def with_ordinals(text: str, words: Words, *, everywhere: bool = False) -> str:
    """The text with its ordinal numbers in digits: the fifteenth of December is 15 December.

    Not `everywhere`: before the name of a month alone, for the second payment is no number.
    """
    found = tokens(text, words)
    for one, following in reversed([*zip(found, [*found[1:], None], strict=False)]):
        is_of_month = following is not None and following.kind == _MONTH
        is_number = one.kind in _ORDINALS and one.value.isdecimal()
        if is_number and (everywhere or is_of_month):
            text = f"{text[: one.start]}{one.value}{text[one.end :]}"
    return text


def spoken_day(
    text: str, today: date, words: Words, fillers: Iterable[str], *, from_now: bool = True
) -> date | None:
    """A day ahead; None when the text says anything else as well, or names no day.

    `fillers` are phrases that change nothing. Not `from_now`: "in ten days" names no day.
    """
    said = text.casefold()
    for filler in fillers:
        said = re.sub(rf"(?<!\w){re.escape(filler)}(?!\w)", " ", said)
    if not from_now and any(one.kind == _AFTER for one in tokens(said, words)):
        return None
    found = understand(said, datetime.combine(today, time()), words)
    if not isinstance(found, Understood) or found.repeat or found.nag or found.after:
        return None
    return None if found.text.strip() else found.local.date()
