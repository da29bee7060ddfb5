"""Reads payments.toml; a mistake in it stops the start with one line per mistake."""

from collections.abc import Callable, Iterator
from itertools import combinations

from bot.domain.facts import FactBook
from bot.domain.payment import Availability, PaymentRules
from bot.integrations.facts import dating_mistakes
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge

_PATH = KNOWLEDGE / "payments.toml"
_TEXTS = ("", "-steps", "-papers", "-risk")


def load_payments(book: FactBook, has_text: Callable[[str], bool]) -> PaymentRules:
    """The methods. Raises KnowledgeError when the file breaks its own rules."""
    rules = read_knowledge(_PATH, PaymentRules)
    if mistakes := [*_method_mistakes(rules, book, has_text), *_route_mistakes(rules, book)]:
        raise KnowledgeError(_PATH, mistakes)
    return rules


def _method_mistakes(
    rules: PaymentRules, book: FactBook, has_text: Callable[[str], bool]
) -> Iterator[str]:
    for method in rules.methods:
        keys = [f"pay-method-{method.id}{part}" for part in _TEXTS]
        yield from (f"{method.id}: no text {key!r}" for key in keys if not has_text(key))
        yield from (f"{method.id}: no fact {one!r}" for one in method.facts if one not in book)
    yield from (f"no fact {one!r}" for one in rules.doubtful_order_facts if one not in book)


def _route_mistakes(rules: PaymentRules, book: FactBook) -> Iterator[str]:
    known = {method.id: method.facts for method in rules.methods}
    sourced = {fact.id: fact.sources for fact in book.facts}
    for route in rules.routes:
        name = f"{route.method} {' '.join(route.countries)}".strip()
        yield from dating_mistakes(name, route)
        yield from (f"{name}: no fact {one!r}" for one in route.facts if one not in book)
        if route.method not in known:
            yield f"{name}: no such method"
        cited = (*route.facts, *known.get(route.method, ()))
        of_facts = {source for one in cited for source in sourced.get(one, ())}
        yield from (f"{name}: no fact has {one}" for one in route.sources if one not in of_facts)
        if route.state is Availability.YES and not route.sources:
            yield f"{name}: nothing works without a source"
    own = [route for route in rules.routes if route.countries]
    for one, other in combinations(own, 2):
        if one.method == other.method and one.overlaps(other):
            yield f"{one.method}: two rows for one country and day"
