"""Loads the dated data files into the frozen shapes that the domain works with.

A mistake in a file stops the start with one line per mistake; nothing is guessed.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from pydantic import TypeAdapter, ValidationError

from bot.domain.search import Filters, LinkRules, SearchRules, WordRules

KNOWLEDGE = Path(__file__).parents[1] / "knowledge"
Shape = TypeVar("Shape")
_MARKETPLACE = ".alibaba.com"
_ISO_LENGTH = 2


class KnowledgeError(ValueError):
    """A data file that cannot be used; the message has one line per mistake."""

    def __init__(self, path: Path, mistakes: Sequence[str]) -> None:
        super().__init__("\n".join(f"{path.name}: {mistake}" for mistake in mistakes))


def read_knowledge(path: Path, shape: type[Shape]) -> Shape:
    """The file as the frozen shape it should have. Raises KnowledgeError when it does not fit."""
    try:
        content = tomllib.loads(path.read_text("utf-8"))
        known: Shape = TypeAdapter(shape).validate_python(content)
    except tomllib.TOMLDecodeError as error:
        raise KnowledgeError(path, [str(error)]) from error
    except ValidationError as error:
        raise KnowledgeError(path, list(misfits(error))) from error
    return known


def load_search_rules(path: Path = KNOWLEDGE / "search.toml") -> SearchRules:
    """The search rules. Raises KnowledgeError when the file breaks its own rules."""
    rules = read_knowledge(path, SearchRules)
    if mistakes := [*_word_mistakes(rules.words), *_link_mistakes(rules.links)]:
        raise KnowledgeError(path, mistakes)
    return rules


def misfits(error: ValidationError) -> Iterator[str]:
    for mistake in error.errors(include_url=False, include_input=False):
        yield f"{'.'.join(map(str, mistake['loc']))}: {mistake['msg']}"


def _word_mistakes(rules: WordRules) -> Iterator[str]:
    for phrase in rules.phrases:
        if phrase != phrase.casefold() or not phrase.isascii():
            yield f"words: {phrase!r} should be lower-case Latin"
    names = [name for land in rules.territories for name in land.names + land.after_from]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"words.territories: {name!r} stands for two countries"
    for land in rules.territories:
        if len(land.iso) != _ISO_LENGTH or not land.iso.isupper():
            yield f"words.territories: {land.iso!r} is not an ISO code such as 'CN'"


def _link_mistakes(rules: LinkRules) -> Iterator[str]:
    for address in (rules.plain, rules.filtered, rules.suppliers, rules.rfq):
        parts = urlsplit(address.url)
        if parts.scheme != "https" or not parts.netloc.endswith(_MARKETPLACE) or parts.query:
            yield f"links: {address.url!r} should be like 'https://www{_MARKETPLACE}/trade/search'"
    described = [rule.name for rule in rules.filters]
    known = {field.name: field.default for field in fields(Filters)}
    if sorted(described) != sorted(known):
        yield f"links.filters: expected each of {', '.join(sorted(known))} once"
    for rule in rules.filters:
        if rule.name in known and (known[rule.name] is False) != bool(rule.value):
            yield f"links.filters: {rule.name!r} needs a value if, and only if, it is a toggle"
