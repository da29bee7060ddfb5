"""Messages written before they were read, with what a careful person reads in them.

A block is "=== id", the message, and "--- field=value; traps=a,b"; nothing behind the dashes is an honest message
without terms. A field that is not named is not said, or is said in two ways.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from bot.domain.money import Money
from bot.domain.quote import Quote

MESSAGES = Path(__file__).with_name("messages.txt")


@dataclass(frozen=True)
class Expected:
    """What is to be read of one message."""

    id: str
    text: str
    fields: dict[str, str]
    traps: frozenset[str]


def expected() -> Iterator[Expected]:
    for block in MESSAGES.read_text("utf-8").split("=== ")[1:]:
        number, rest = block.split("\n", 1)
        text, said = rest.rsplit("\n---", 1)
        fields = dict(one.strip().split("=", 1) for one in said.split(";") if "=" in one)
        traps = fields.pop("traps", "").replace("_", "-").split(",")
        yield Expected(number, text, fields, frozenset(filter(None, traps)))


def is_right(field: str, value: str, said: str) -> bool:
    """A packing may be told with more words than a person would pick."""
    return said in value.lower() if field == "packing" else value == _plain(said)


def told(quote: Quote) -> dict[str, str]:
    """The fields of a quote as the list spells them."""
    lead, tiers = quote.lead, quote.tiers
    known = {
        "price": _money(quote.price),
        "qty": str(quote.quantity or ""),
        "moq": str(quote.moq or ""),
        "term": quote.incoterm,
        "place": quote.place,
        "lead": f"{lead.low}-{lead.high}{'w' * lead.is_working}" if lead else "",
        "pay": quote.parts.replace("30% deposit, 70% against bl", "30/70bl"),
        "tiers": ",".join(f"{one.least}:{_money(one.price)}" for one in tiers),
        "sample": _money(quote.sample),
        "valid": str(quote.valid or ""),
        "packing": quote.packing,
    }
    return {field: value for field, value in known.items() if value}


def _money(money: Money | None) -> str:
    if money is None:
        return ""
    return f"{money.currency} {money.amount.normalize():f}" if money.amount else "free"


def _plain(said: str) -> str:
    """As `told` spells it: "USD 500:2.50" is "500:USD 2.5"."""
    code, space, rest = said.partition(" ")
    if not space or not code.isupper() or (not rest[:1].isdecimal() and ":" not in rest):
        return said
    if ":" not in rest:
        return f"{code} {Decimal(rest).normalize():f}"
    steps = (one.split(":") for one in rest.split(","))
    return ",".join(f"{least}:{code} {Decimal(price).normalize():f}" for least, price in steps)
