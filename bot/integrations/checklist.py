"""Reads checklist.toml; a mistake in it stops the start with one line per mistake."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.domain.facts import FactBook
from bot.domain.supplier import SIGNALS, Checklist, Item, Reply
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge

HasText = Callable[[str, str], bool]
_LOCALES = ("en", "zh", "ru")


def load_checklist(
    facts: FactBook, path: Path = KNOWLEDGE / "checklist.toml", *, has_text: HasText
) -> Checklist:
    """What is checked about a supplier. Raises KnowledgeError when the file breaks its own rules.

    `has_text` tells whether a Fluent key has its words in a locale.
    """
    checklist = read_knowledge(path, Checklist)
    if mistakes := list(_mistakes(checklist, facts, has_text)):
        raise KnowledgeError(path, mistakes)
    return checklist


def _mistakes(checklist: Checklist, facts: FactBook, has_text: HasText) -> Iterator[str]:
    for item_id, times in Counter(item.id for item in checklist.items).items():
        if times > 1:
            yield f"{item_id}: is there {times} times"
    for group in checklist.groups:
        if not checklist.of(group):
            yield f"{group}: has no items"
        if not has_text(f"check-group-{group}", "ru"):
            yield f"{group}: no text 'check-group-{group}'"
    for item in checklist.items:
        yield from _item_mistakes(item, checklist, facts)
        yield from _text_mistakes(item, has_text)


def _item_mistakes(item: Item, checklist: Checklist, facts: FactBook) -> Iterator[str]:
    if item.group not in checklist.groups:
        yield f"{item.id}: no group {item.group!r}"
    if item.weight < 1:
        yield f"{item.id}: the weight is below one"
    if item.good is Reply.UNKNOWN:
        yield f"{item.id}: what is unknown cannot be good"
    if item.signal and item.signal not in SIGNALS:
        yield f"{item.id}: no signal {item.signal!r}"
    if item.explainable and not (item.stop and item.signal):
        yield f"{item.id}: only a stop with a signal can be explained"
    for fact in item.facts:
        if fact not in facts:
            yield f"{item.id}: no fact {fact!r}"


def _text_mistakes(item: Item, has_text: HasText) -> Iterator[str]:
    wanted = [(f"check-item-{item.id}{end}", "ru") for end in ("", "-why", "-how")]
    wanted += [(f"check-ask-{item.id}", locale) for locale in _LOCALES]
    for key, locale in wanted:
        if not has_text(key, locale):
            yield f"{item.id}: no text {key!r} in {locale}"
