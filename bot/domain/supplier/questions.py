"""The letter that asks a supplier about everything that is still unknown."""

from collections.abc import Iterator, Sequence

from bot.domain.letter import Layout, Letter, Line, Paragraph
from bot.domain.rfq import Sender
from bot.domain.supplier.model import Supplier


def ask(item_ids: Sequence[str], supplier: Supplier, sender: Sender) -> Letter:
    """One numbered question for each item."""
    questions = (Line("check-letter-questions"), *map(question, item_ids))
    paragraphs = (
        Paragraph((Line("check-letter-hello"),)),
        Paragraph((Line("check-letter-intro"),)),
        Paragraph(questions, Layout.NUMBERS),
        Paragraph((Line("check-letter-thanks"),)),
        Paragraph(tuple(_signature(sender))),
    )
    return Letter(_title(supplier), tuple(one for one in paragraphs if one.lines))


def question(item_id: str) -> Line:
    """The question about one item, as a supplier reads it."""
    return Line(f"check-ask-{item_id}")


def _title(supplier: Supplier) -> Line:
    if supplier.name_en:
        return Line("check-letter-title", {"name": supplier.name_en})
    return Line("check-letter-title-plain")


def _signature(sender: Sender) -> Iterator[Line]:
    named = ", ".join(part for part in (sender.name, sender.company) if part)
    if named:
        yield Line("check-letter-signature", {"name": named})
