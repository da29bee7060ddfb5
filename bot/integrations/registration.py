"""Reads registration.toml; a mistake in it stops the start with one line per mistake."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.domain.facts import FactBook
from bot.domain.registration import Step
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge

_PATH = KNOWLEDGE / "registration.toml"


@dataclass(frozen=True, slots=True)
class Registration:
    """registration.toml."""

    steps: tuple[Step, ...]


def load_registration(book: FactBook, has_text: Callable[[str], bool]) -> Registration:
    """The steps. Raises KnowledgeError for one without words or about an unknown fact."""
    registration = read_knowledge(_PATH, Registration)
    mistakes = [
        f"{step.id}: no text {key!r}"
        for step in registration.steps
        for key in (f"register-{step.id}", f"register-{step.id}-do")
        if not has_text(key)
    ]
    mistakes += [
        f"{step.id}: no fact {fact!r}"
        for step in registration.steps
        for fact in step.facts
        if fact not in book
    ]
    if mistakes:
        raise KnowledgeError(_PATH, mistakes)
    return registration
