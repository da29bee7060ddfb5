"""Removes what no output may hold: secrets, phones, and the texts people wrote."""

import re
from collections.abc import Iterable
from urllib.parse import quote, unquote

MASK = "***"
_SHORTEST_SECRET = 6

# Bounded repetitions keep a hostile megabyte without spaces from costing quadratic time.
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<!\d)\d{6,20}(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE), MASK),
    # A test server's token has any shape; its place in the path gives it away.
    (re.compile(r"/bot\d{1,20}(?::|%3A)[A-Za-z0-9_-]+", re.IGNORECASE), f"/bot{MASK}"),
    (re.compile(r"(://[^\s:/@'\"]{0,256}):[^\s'\"]{1,256}@"), rf"\1:{MASK}@"),
    (
        re.compile(r"(uthorization\W{1,5}(?:Basic|Bearer)\s+)[\w+/=.~-]+", re.IGNORECASE),
        rf"\1{MASK}",
    ),
    (re.compile(r"(phone(?:_number)?\W{1,5})\+?\d{5,15}", re.IGNORECASE), rf"\1{MASK}"),
    (re.compile(r"(?<![\w+])\+\d{1,3}(?:[\s().-]{0,2}\d){7,13}(?!\d)"), MASK),
    (
        re.compile(r"(?<![\w+.-])8[\s(-]{1,2}\d{3}[\s)-]{1,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)"),
        MASK,
    ),
    # Written without signs: Russian and Chinese mobile numbers have eleven digits, ids have ten.
    (re.compile(r"(?<![\w.:-])(?:[78]9\d{9}|1[3-9]\d{9})(?![\w:-])"), MASK),
    # Libraries quote what they choke on, and that may be somebody's message.
    (re.compile(r"\[parameters: .*", re.MULTILINE), f"[parameters: {MASK}]"),
    (re.compile(r"input_value=.*?(?=, input_type=|$)", re.DOTALL), f"input_value={MASK}"),
    (re.compile(r"^Content: .*", re.MULTILINE), f"Content: {MASK}"),
    (re.compile(r"invalid JSON data: .*", re.DOTALL), f"invalid JSON data: {MASK}"),
)


class Masker:
    """Masks by shape, and the very secrets it is given whatever their shape."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        spelled = {
            spelling
            for secret in secrets
            for spelling in (secret, quote(secret, safe=""), unquote(secret))
            if len(spelling) >= _SHORTEST_SECRET
        }
        # The longest first, so that no secret survives as the rest of a shorter one.
        ordered = sorted(spelled, key=len, reverse=True)
        self._literal = re.compile("|".join(map(re.escape, ordered))) if ordered else None

    def __call__(self, text: str) -> str:
        if self._literal:
            text = self._literal.sub(MASK, text)
        for pattern, replacement in _PATTERNS:
            text = pattern.sub(replacement, text)
        return text
