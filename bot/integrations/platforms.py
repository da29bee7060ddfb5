"""Reads platforms.toml; a mistake in it stops the start with one line per mistake."""

from collections.abc import Callable, Iterator
from pathlib import Path

from bot.domain.facts import FactBook
from bot.domain.platforms import Platform, PlatformRules, Purpose, Urgency
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge


def load_platforms(
    book: FactBook,
    has_text: Callable[[str], bool],
    path: Path = KNOWLEDGE / "platforms.toml",
) -> PlatformRules:
    """The platforms. Raises KnowledgeError when the file breaks its own rules."""
    rules = read_knowledge(path, PlatformRules)
    if mistakes := list(_mistakes(rules, book, has_text)):
        raise KnowledgeError(path, mistakes)
    return rules


def _mistakes(
    rules: PlatformRules, book: FactBook, has_text: Callable[[str], bool]
) -> Iterator[str]:
    if all(one.is_historical for one in rules.platforms):
        yield "no platform can be advised"
    for name, listed, kinds in (
        ("purposes", rules.words.purposes, Purpose),
        ("urgencies", rules.words.urgencies, Urgency),
    ):
        if set(listed) != set(kinds):
            yield f"words.{name}: expected {', '.join(kinds)}"
    for platform in rules.platforms:
        yield from _platform_mistakes(platform, book, has_text)
    for question in rules.questions:
        if not has_text(f"where-question-{question.id}"):
            yield f"{question.id}: no text 'where-question-{question.id}'"
        for fact_id in question.facts:
            if fact_id not in book:
                yield f"{question.id}: no fact {fact_id!r}"


def _platform_mistakes(
    platform: Platform, book: FactBook, has_text: Callable[[str], bool]
) -> Iterator[str]:
    texts = [platform.suits, platform.beware]
    texts += [rule.text for rule in platform.rules]
    texts += [payment.text for payment in platform.payments]
    texts += [step.text for step in platform.guide]
    for text in texts:
        if not has_text(text):
            yield f"{platform.id}: no text {text!r}"
    facts = [*platform.facts, *(fact for step in platform.guide for fact in step.facts)]
    facts += [fact for payment in platform.payments for fact in payment.facts]
    for fact_id in facts:
        if fact_id not in book:
            yield f"{platform.id}: no fact {fact_id!r}"
    if not platform.guide:
        yield f"{platform.id}: no guide"
    if [one for one in platform.payments if not one.countries] != [platform.payments[-1]]:
        yield f"{platform.id}: the last payment, and no other, is for all the other countries"
