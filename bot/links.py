"""What deep links carry: an answer, a line as typed, a query to return to, a deal to share.

Anybody can write a link, so what it carries is as trusted as what somebody types.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Final

from bot.domain.answers import Ref

ANSWER: Final = "a-"
LINE: Final = "l-"
QUERY: Final = "i-"
SHARE: Final = "sh-"
DEAL: Final = "d-"
_ROOM: Final = 64
_COMMANDS: Final = {"s": "search", "r": "rfq", "p": "pay", "c": "cost"}
_LETTERS: Final = {name: letter for letter, name in _COMMANDS.items()}
# One byte a letter: twice as many Russian words fit as in UTF-8.
_ENCODING: Final = "cp1251"
_PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]+")
_BYTES: Final = (_ROOM - len(LINE)) * 3 // 4


def address(bot_name: str, payload: str) -> str:
    """The link that opens the private chat with a payload."""
    return f"https://t.me/{bot_name}?start={payload}"


def to_deal(deal_id: str) -> str:
    """A deal that its owner wants to show to a group."""
    return f"{DEAL}{deal_id}"


def to_group(bot_name: str, share_id: str) -> str:
    """The link that asks for a group and brings a shared deal there."""
    return f"https://t.me/{bot_name}?startgroup={SHARE}{share_id}"


def to_answer(ref: Ref) -> str:
    """One answer: links know no colon."""
    return f"{ANSWER}{ref.kind}-{ref.id}"


def to_line(command: str, *texts: str) -> str:
    """A command with the first of the texts that fits; the bare command when none does."""
    for text in texts:
        packed = _packed(f"{_LETTERS[command]}{' '.join(text.split())}")
        if packed and text:
            return f"{LINE}{packed}"
    return command


def read_line(payload: str) -> tuple[str, str] | None:
    """The command and its text; None for what `to_line` never made."""
    line = _unpacked(payload.removeprefix(LINE))
    command = _COMMANDS.get(line[:1])
    return (command, line[1:]) if command else None


def to_query(query: str) -> str:
    """An inline query to return to, as many of its words as fit."""
    words = query.split()
    while words:
        if packed := _packed(" ".join(words)):
            return f"{QUERY}{packed}"
        words.pop()
    return QUERY


def read_query(payload: str) -> str:
    """The query; "" for one that did not fit, and for a forged one."""
    return _unpacked(payload.removeprefix(QUERY))


def _packed(text: str) -> str:
    """As letters of a link; "" for what does not fit or has letters of other alphabets."""
    try:
        data = text.encode(_ENCODING)
    except UnicodeEncodeError:
        return ""
    return urlsafe_b64encode(data).decode().rstrip("=") if len(data) <= _BYTES else ""


def _unpacked(packed: str) -> str:
    if not _PAYLOAD.fullmatch(packed):
        return ""
    try:
        return urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode(_ENCODING)
    except ValueError:
        return ""
