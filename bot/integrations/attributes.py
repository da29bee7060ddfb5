"""Reads which attributes a factory asks about, and checks that the file keeps its promises."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from bot.domain.attributes import MOST_OFFERED, Attribute, Attributes, ProductKind, words_of
from bot.integrations.knowledge import KnowledgeError, misfits

_FEWEST = 5
_LONGEST_LABEL = 24
_LONGEST_QUESTION = 60
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def load_attributes(path: Path) -> Attributes:
    """The attributes of all kinds of products. Raises KnowledgeError, a line per mistake."""
    try:
        content = tomllib.loads(path.read_text("utf-8"))
        attributes = TypeAdapter(Attributes).validate_python(content)
    except tomllib.TOMLDecodeError as error:
        raise KnowledgeError(path, [str(error)]) from error
    except ValidationError as error:
        raise KnowledgeError(path, list(misfits(error))) from error
    if mistakes := list(_mistakes(attributes)):
        raise KnowledgeError(path, mistakes)
    return attributes


def _mistakes(attributes: Attributes) -> Iterator[str]:
    yield from _repeated("attribute", (item.id for item in attributes.attribute))
    yield from _repeated("kind", (kind.id for kind in attributes.kind))
    yield from _repeated("name", _names(attributes))
    yield from _repeated("head", (" ".join(name) for name in _heads(attributes)))
    for attribute in attributes.attribute:
        yield from _attribute_mistakes(attribute)
    known = {attribute.id for attribute in attributes.attribute}
    yield from _unknown("default", attributes.default, known)
    for kind in attributes.kind:
        yield from _kind_mistakes(kind)
        yield from _unknown(kind.id, kind.attributes, known)


def _names(attributes: Attributes) -> Iterator[str]:
    for attribute in attributes.attribute:
        yield from (name.casefold() for name in (attribute.ru, *attribute.aliases))


def _heads(attributes: Attributes) -> Iterator[tuple[str, ...]]:
    return (words_of(head) for kind in attributes.kind for head in kind.heads)


def _repeated(what: str, values: Iterable[str]) -> Iterator[str]:
    for value, times in Counter(values).items():
        if times > 1:
            yield f"{what} {value!r} is there {times} times"


def _unknown(place: str, ids: Iterable[str], known: set[str]) -> Iterator[str]:
    for attribute_id in ids:
        if attribute_id not in known:
            yield f"{place}: no attribute {attribute_id!r}"


def _attribute_mistakes(attribute: Attribute) -> Iterator[str]:
    if not all((attribute.ru, attribute.en, attribute.zh, attribute.example, attribute.ask)):
        yield f"{attribute.id}: something is empty"
    if len(attribute.ru) > _LONGEST_LABEL:
        yield f"{attribute.id}: ru is longer than {_LONGEST_LABEL} characters"
    if len(attribute.ask) > _LONGEST_QUESTION:
        yield f"{attribute.id}: ask is longer than {_LONGEST_QUESTION} characters"
    if _CYRILLIC.search(attribute.en + attribute.zh):
        yield f"{attribute.id}: en and zh are read by suppliers, no Cyrillic there"


def _kind_mistakes(kind: ProductKind) -> Iterator[str]:
    if not _FEWEST <= len(kind.attributes) <= MOST_OFFERED:
        yield f"{kind.id}: expected {_FEWEST} to {MOST_OFFERED} attributes"
    yield from _repeated(f"{kind.id}: attribute", kind.attributes)
    for head in kind.heads:
        if head != head.lower() or not head.isascii() or not words_of(head):
            yield f"{kind.id}: {head!r} should be lower-case Latin"
