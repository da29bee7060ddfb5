"""How a supplier's message is explained: what to beware of, what it offers, what to do next."""

from collections.abc import Sequence
from typing import Final

from bot import i18n
from bot.domain.facts import Fact
from bot.domain.traps import Trap
from bot.services.message_reader import SupplierMessage
from bot.texts import facts_text, quote_text

_LONGEST_TRANSLATION: Final = 3000


def explained(message: SupplierMessage, reasons: Sequence[Fact]) -> str:
    """Bad news first; every warning says what to do."""
    parts = [
        i18n.html("message-title"),
        _warned("message-stop", message.stops),
        _warned("message-care", message.cares),
        "" if message.traps else i18n.html("message-calm"),
        _offered(message),
        _next(message),
        facts_text.folded(reasons),
    ]
    return "\n\n".join(filter(None, parts))


def translated(text: str) -> str:
    return i18n.html("message-translation", text=text[:_LONGEST_TRANSLATION])


def _warned(key: str, traps: tuple[Trap, ...]) -> str:
    lines = [i18n.html("message-trap", text=i18n.plain(f"trap-{trap.id}")) for trap in traps]
    return "\n".join([i18n.html(key), *lines]) if lines else ""


def _offered(message: SupplierMessage) -> str:
    if not message.quote:
        return ""
    line = i18n.html("message-quote", line=quote_text.line(message.quote))
    return f"{line}\n{i18n.html('message-doubt')}"


def _next(message: SupplierMessage) -> str:
    if message.stops:
        return i18n.html("message-next-stop")
    return i18n.html("message-next-quote") if message.quote else ""
