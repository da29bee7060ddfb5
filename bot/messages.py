"""Long texts in messages: Telegram takes 4,096 UTF-16 units at a time."""

from itertools import accumulate

MESSAGE_LIMIT = 4096
_BASIC_PLANE = 0xFFFF
_ENDS = ("\n\n", "\n", ". ", " ")


def length(text: str) -> int:
    """Telegram's own count: a sign outside the basic plane counts twice."""
    return len(text.encode("utf-16-le")) // 2


def split(text: str, limit: int = MESSAGE_LIMIT) -> list[str]:
    """The text in as few messages as fit, cut at the ends of paragraphs where possible."""
    parts: list[str] = []
    rest = text.strip()
    while length(rest) > limit:
        head = shortened(rest, limit)
        cut = next(
            (at for end in _ENDS if (at := head.rfind(end) + len(end)) > len(end)), len(head)
        )
        parts.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [*parts, rest] if rest else parts


def cut(text: str, limit: int) -> str:
    """The text as it is, or as much of it as fits and a sign that more follows."""
    return text if length(text) <= limit else f"{shortened(text, limit - 1).rstrip()}…"


def shortened(text: str, limit: int) -> str:
    """As many whole characters as fit into `limit` units."""
    sizes = accumulate(2 if ord(char) > _BASIC_PLANE else 1 for char in text)
    return "".join(char for char, size in zip(text, sizes, strict=True) if size <= limit)
