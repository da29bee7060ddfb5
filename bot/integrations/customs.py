"""Reads customs.toml; a mistake in it stops the start with one line per mistake."""

from collections.abc import Iterator
from itertools import combinations

from bot.domain.landed import CustomsBook
from bot.integrations.facts import dating_mistakes
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge

_PATH = KNOWLEDGE / "customs.toml"


def load_customs() -> CustomsBook:
    """The rules. Raises KnowledgeError when two confirmed ones hold on one day in one country."""
    book = read_knowledge(_PATH, CustomsBook)
    if mistakes := list(_mistakes(book)):
        raise KnowledgeError(_PATH, mistakes)
    return book


def _mistakes(book: CustomsBook) -> Iterator[str]:
    for rule in book.rules:
        yield from dating_mistakes(rule.id, rule)
    for vat in book.vat:
        yield from dating_mistakes(f"vat {' '.join(vat.countries)}", vat)
    for one, other in combinations([rule for rule in book.rules if rule.confirmed], 2):
        if one.overlaps(other):
            yield f"{one.id} and {other.id} hold at the same time"
    for one_vat, other_vat in combinations(book.vat, 2):
        if one_vat.overlaps(other_vat):
            yield f"two rates of VAT for {' '.join(one_vat.countries)}"
