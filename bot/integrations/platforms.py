"""Reads platforms.toml; a mistake in it stops the start with one line per mistake."""

from collections.abc import Callable, Iterator

from bot.domain.facts import FactBook
from bot.domain.platforms import Haste, Lot, Platforms, Use
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge

_PATH = KNOWLEDGE / "platforms.toml"
_TEXTS = ("", "-for", "-beware", "-pay")


def load_platforms(book: FactBook, has_text: Callable[[str], bool]) -> Platforms:
    """The platforms. Raises KnowledgeError when one lacks points, facts or words."""
    platforms = read_knowledge(_PATH, Platforms)
    if mistakes := list(_mistakes(platforms, book, has_text)):
        raise KnowledgeError(_PATH, mistakes)
    return platforms


def _mistakes(
    platforms: Platforms, book: FactBook, has_text: Callable[[str], bool]
) -> Iterator[str]:
    for one in platforms.platforms:
        keys = [f"where-{one.id}{part}" for part in _TEXTS]
        keys += [f"where-{one.id}-step-{number}" for number in range(1, one.steps + 1)]
        yield from (f"{one.id}: no text {key!r}" for key in keys if not has_text(key))
        yield from (f"{one.id}: no fact {fact!r}" for fact in one.facts if fact not in book)
        if set(one.use) != set(Use) or set(one.lot) != set(Lot) or set(one.haste) != set(Haste):
            yield f"{one.id}: points are missing"
