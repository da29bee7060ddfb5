"""Sentences and paragraphs that several follow-up letters share."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from bot.domain.followup.model import Followup
from bot.domain.letter import Layout, Line, Paragraph, Value, Words


def about(key: str, **values: Value) -> Line:
    """A sentence with its values named."""
    return Line(key, values)


def prose(*lines: Line) -> Paragraph:
    return Paragraph(lines)


def points(heading: str, keys: Iterable[str]) -> Paragraph:
    """A list under its heading."""
    return Paragraph((Line(heading), *map(Line, keys)), Layout.BULLETS)


def keys(prefix: str, chosen: Iterable[StrEnum]) -> Iterator[str]:
    """The keys of chosen things; Fluent files spell them with hyphens."""
    return (f"{prefix}{one.value.replace('_', '-')}" for one in chosen)


def subject(followup: Followup) -> Words:
    """The product, with its quantity where it is known."""
    product, quantity = followup.product, followup.quantity
    if quantity is None:
        return product
    return Words(
        f"{product.en}, {quantity.en}",
        f"{product.zh}，{quantity.zh}",
        f"{product.ru}, {quantity.ru}",
    )


def reply_by(followup: Followup, key: str = "followup-reply-by") -> Iterator[Line]:
    """The day until which an answer is awaited, if there is one."""
    if followup.reply_by:
        yield about(key, date=followup.reply_by)
