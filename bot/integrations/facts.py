"""Loads the facts: every file of `bot/knowledge/facts/`, as one book that keeps its own rules."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from urllib.parse import urlsplit

from bot.domain.facts import Dated, Fact, FactBook, Grade
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge

FACTS = KNOWLEDGE / "facts"
_WEB = ("http", "https")
_ISO_LENGTH = 2


@dataclass(frozen=True, slots=True)
class _File:
    facts: tuple[Fact, ...]


def load_facts(folder: Path = FACTS, *, has_text: Callable[[str], bool]) -> FactBook:
    """The facts of all files. Raises KnowledgeError with one line per mistake.

    `has_text` tells whether a Fluent key has its words.
    """
    facts: list[Fact] = []
    for path in sorted(folder.glob("*.toml")):
        read = read_knowledge(path, _File).facts
        if mistakes := list(_mistakes(read, has_text)):
            raise KnowledgeError(path, mistakes)
        facts.extend(read)
    if mistakes := list(_clashes(facts)):
        raise KnowledgeError(folder, mistakes)
    return FactBook(tuple(facts))


def dating_mistakes(name: str, dated: Dated) -> Iterator[str]:
    """What is wrong with the dates, countries and sources of anything dated."""
    if dated.since and dated.until and dated.until < dated.since:
        yield f"{name}: ends before it begins"
    if any(len(code) != _ISO_LENGTH or not code.isupper() for code in dated.countries):
        yield f"{name}: countries are ISO codes such as 'KZ'"
    if dated.grade is Grade.NONE and dated.sources:
        yield f"{name}: has sources, so its grade is not 'none'"
    if dated.grade is not Grade.NONE and not dated.sources:
        yield f"{name}: a source is missing"
    if dated.grade in (Grade.A, Grade.B, Grade.C):
        for address in dated.sources:
            if urlsplit(address).scheme not in _WEB:
                yield f"{name}: {address!r} is not a web address"


def _mistakes(facts: Sequence[Fact], has_text: Callable[[str], bool]) -> Iterator[str]:
    for fact in facts:
        yield from dating_mistakes(fact.id, fact)
        if not has_text(fact.text):
            yield f"{fact.id}: no text {fact.text!r}"


def _clashes(facts: Sequence[Fact]) -> Iterator[str]:
    """Two versions may hold at once only when one of them is not confirmed."""
    versions: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        versions[fact.id].append(fact)
    for fact_id, same in versions.items():
        sure = [fact for fact in same if fact.confirmed]
        if any(one.overlaps(two) for one, two in combinations(sure, 2)):
            yield f"{fact_id}: two versions hold at the same time"
