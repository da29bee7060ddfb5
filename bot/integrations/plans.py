"""Reads plans.toml; a mistake in it stops the start with one line per mistake."""

from collections.abc import Callable, Iterator
from pathlib import Path

from bot.domain.deal import DealRules
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge

_WHOLE = 100


def load_deal_rules(
    path: Path = KNOWLEDGE / "plans.toml", *, has_text: Callable[[str], bool]
) -> DealRules:
    """The payment plans. Raises KnowledgeError; `has_text` tells whether a Fluent key exists."""
    rules = read_knowledge(path, DealRules)
    if mistakes := list(_mistakes(rules, has_text)):
        raise KnowledgeError(path, mistakes)
    return rules


def _mistakes(rules: DealRules, has_text: Callable[[str], bool]) -> Iterator[str]:
    names = [plan.id for plan in rules.plans]
    for plan in rules.plans:
        if names.count(plan.id) > 1:
            yield f"{plan.id}: is there twice"
        if sum(part.share for part in plan.parts) != _WHOLE:
            yield f"{plan.id}: the shares do not make a hundred"
        if any(part.share <= 0 for part in plan.parts):
            yield f"{plan.id}: a share is above zero"
        if not has_text(f"deal-plan-{plan.id}"):
            yield f"{plan.id}: no text 'deal-plan-{plan.id}'"
