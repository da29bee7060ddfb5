"""Reads rfq.toml; a mistake in it stops the start with one line per mistake."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.domain.rfq import CHOICE_STEPS, Step
from bot.domain.rfq.rules import RfqRules
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_RUBRIC = frozenset(
    [
        "product",
        "specification",
        "quantity",
        "price",
        "packaging",
        "certificates",
        "delivery",
        "deadline",
        "sample",
        "moq",
        "buyer",
    ]
)
_WHOLE_SCORE = 100


def load_rfq_rules(path: Path = KNOWLEDGE / "rfq.toml") -> RfqRules:
    """The rules of the RFQ conversation. Raises KnowledgeError when the file breaks its own rules."""
    rules = read_knowledge(path, RfqRules)
    if mistakes := list(_mistakes(rules)):
        raise KnowledgeError(path, mistakes)
    return rules


def _mistakes(rules: RfqRules) -> Iterator[str]:
    yield from _repeated("choices", [f"{one.step}.{one.id}" for one in rules.choices])
    yield from _repeated("units", [word for unit in rules.units for word in unit.words])
    yield from _repeated("incoterms", [word for one in rules.incoterms for word in one.spellings])
    yield from _repeated("places", [stem for place in rules.places for stem in place.stems])
    for choice in rules.choices:
        if choice.step not in CHOICE_STEPS:
            yield f"choices.{choice.id}: the step {choice.step} is not answered by choosing"
        if _CYRILLIC.search(choice.en + choice.zh):
            yield f"choices.{choice.id}: what a supplier reads has Cyrillic letters"
    if not rules.offered(Step.QUESTIONS, None):
        yield "choices: there is no question to ask"
    known = {one.id for one in rules.incoterms}
    for code in (*rules.land_incoterms, *rules.sea_incoterms):
        if code not in known:
            yield f"incoterms: {code} is offered but not described"
    weights = rules.rubric.weights
    if set(weights) != _RUBRIC or sum(weights.values()) != _WHOLE_SCORE:
        yield f"rubric.weights: expected {', '.join(sorted(_RUBRIC))}, {_WHOLE_SCORE} in all"


def _repeated(where: str, names: Iterable[str]) -> Iterator[str]:
    for name, times in Counter(names).items():
        if times > 1:
            yield f"{where}: {name!r} is there {times} times"
