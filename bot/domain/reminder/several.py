"""Two reminders in one phrase: «tomorrow about the deposit, and on Friday about the inspection»."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.domain.reminder.phrase import Unclear, Understood, understand
from bot.domain.reminder.tokens import Words, tokens

MOST: Final = 3
# A joint, and right after it another moment; a weekday alone goes on with a list of them.
_BOUNDARY = re.compile(r"[,a]+(?=[vouk]+s?w|[vouk]*(?:sw|r|[nJ]m|d|p|in?U|eU|ew))")


def heard(
    text: str, now: datetime, words: Words, zone: str | None
) -> Sequence[Understood] | Unclear:
    """What each part means on the owner's clock; the whole text is one part without a zone."""
    phrases = (text,) if zone is None else parts(text, now, words)
    found = [understand(one, now, words, zone) for one in phrases]
    unclear = next((one for one in found if isinstance(one, Unclear)), None)
    return unclear or [one for one in found if isinstance(one, Understood)]


def parts(text: str, now: datetime, words: Words) -> tuple[str, ...]:
    """The phrases of the single reminders; the text itself when it is about one.

    Each of them must name its own moment, and its own matter or all of them the last one's.
    """
    found = tokens(text, words)
    kinds = "".join(one.kind for one in found)
    cuts = [match.start() for match in _BOUNDARY.finditer(kinds) if match.start()]
    starts = [0, *(found[at].start for at in cuts)]
    pieces = [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    single = [_without_joint(one) for one in pieces]
    heard = [understand(one, now, words) for one in single]
    understood = [one for one in heard if isinstance(one, Understood)]
    if not 1 < len(understood) == len(single) <= MOST:
        return (text,)
    matters, days = [one.text for one in understood], {one.local.date() for one in understood}
    is_once = not any(one.repeat for one in understood)
    if is_once and matters[-1] and not any(matters[:-1]) and len(days) == len(single):
        return (*(f"{one} {matters[-1]}" for one in single[:-1]), single[-1])
    return tuple(single) if all(matters) else (text,)


def _without_joint(piece: str) -> str:
    return re.sub(r"^[\s,.;:\u2013\u2014-]*(?:(?:\u0438|\u0430)\s+)?", "", piece)
