"""Which windows and answers carry which statement of the source article, read from the data.

`python -m tests.knowledge_map` prints the table.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot import i18n
from bot.dialogs.search.getters import BADGES
from bot.domain.facts import FactBook
from bot.integrations.answers import load_answers
from bot.integrations.checklist import load_checklist
from bot.integrations.facts import load_facts
from bot.integrations.payments import load_payments
from bot.integrations.platforms import load_platforms
from bot.integrations.registration import load_courses

# Every statement of the article, by its number in the knowledge base.
STATEMENTS = tuple(
    f"{letter}{number}"
    for letter, first, last in (
        ("P", 1, 14), ("T", 1, 8), ("R", 1, 17), ("A", 1, 5), ("S", 1, 14), ("F", 1, 13), ("Q", 1, 9),
        ("B", 1, 18), ("K", 0, 6), ("M", 1, 23), ("O", 1, 3), ("D", 1, 3), ("X", 1, 4),
    )
    for number in range(first, last + 1)
)  # fmt: skip
# Statements that nothing says, with the reason.
LEFT_OUT: Mapping[str, str] = {}


def carriers() -> dict[str, list[str]]:
    """Where each statement is told, in today's form: `/help` answers, check items and so on."""
    book = load_facts(has_text=i18n.texts().has)
    places = defaultdict(list)
    for place, fact_id in _places(book):
        places[fact_id].append(place)
    told: dict[str, list[str]] = {statement: [] for statement in STATEMENTS}
    for fact in book.facts:
        for statement in {*fact.echoes, fact.id} & set(STATEMENTS):
            told[statement] += places[fact.id]
    return told


def _places(book: FactBook) -> Iterator[tuple[str, str]]:
    has = i18n.texts().has
    answers = load_answers(book, has_text=has)
    for entry in (*answers.entries, *answers.terms):
        yield from ((f"/help {entry.id}", fact) for fact in entry.facts)
    for item in load_checklist(
        book, has_text=lambda key, locale: i18n.texts(locale).has(key)
    ).items:
        yield from ((f"/check {item.id}", fact) for fact in item.facts)
    payments = load_payments(book, has)
    for method in payments.methods:
        yield from ((f"/pay {method.id}", fact) for fact in method.facts)
    for route in payments.routes:
        yield from ((f"/pay {route.method}", fact) for fact in route.facts)
    platforms = load_platforms(book, has)
    for platform in platforms.platforms:
        facts = (*platform.facts, *(fact for step in platform.guide for fact in step.facts))
        yield from ((f"/where {platform.id}", fact) for fact in facts)
    for question in platforms.questions:
        yield from ((f"/where {question.id}", fact) for fact in question.facts)
    for course in load_courses(book, has).courses:
        for step in course.steps:
            yield from ((f"/register {step.id}", fact) for fact in step.facts)
    yield from (("SearchSG:badges", fact) for fact in BADGES)


if __name__ == "__main__":
    for name, found in carriers().items():
        sys.stdout.write(
            f"{name:4} {', '.join(dict.fromkeys(found)) or LEFT_OUT.get(name, '-')}\n"
        )
