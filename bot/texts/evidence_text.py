"""How attached evidence reads: a line of the list, the card of an item."""

from typing import Any, Final
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal

from bot import i18n
from bot.domain.deal import Evidence, EvidenceKind
from bot.messages import cut

PREFIX: Final = 8
_SHOWN_NAME, _SHOWN_TEXT, _KILOBYTE = 24, 1500, 1024


def line(item: Evidence, zone: ZoneInfo) -> str:
    """For a button: number, kind, day, name."""
    day = str(format_date(item.created_at.astimezone(zone), "d MMM", locale="ru"))
    return i18n.plain(
        "deal-evidence-line",
        number=item.number, kind=item.kind.value, day=day,
        name=cut(item.text if item.kind is EvidenceKind.NOTE else item.name, _SHOWN_NAME),
    )  # fmt: skip


def kept(item: Evidence) -> dict[str, str | int]:
    """The values of the note that says what was kept."""
    return {
        "number": item.number,
        "kind": item.kind.value,
        "print": item.sha256[:PREFIX] or "none",
    }


def card(item: Evidence, zone: ZoneInfo) -> dict[str, Any]:
    """Everything that is known of an item."""
    at = item.created_at.astimezone(zone)
    return {
        "number": item.number,
        "kind": item.kind.value,
        "at": f"{format_datetime(at, 'd MMMM y, HH:mm', locale='ru')} ({at.tzname()})",
        "name": item.name or "none",
        "size": size(item),
        "print": item.sha256 or "none",
        "text": cut(item.text, _SHOWN_TEXT) or "none",
    }


def size(item: Evidence) -> str:
    """In kilobytes, at least one; "none" when it is not known."""
    if item.size is None:
        return "none"
    return str(format_decimal(max(1, round(item.size / _KILOBYTE)), locale="ru"))
