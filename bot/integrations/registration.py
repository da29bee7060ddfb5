"""Reads registration.toml; a mistake in it stops the start with one line per mistake."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from bot.domain.facts import FactBook
from bot.domain.registration import Course, Courses
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError, read_knowledge


def load_courses(
    book: FactBook,
    has_text: Callable[[str], bool],
    path: Path = KNOWLEDGE / "registration.toml",
) -> Courses:
    """The courses. Raises KnowledgeError when the file breaks its own rules."""
    courses = read_knowledge(path, Courses)
    mistakes = [line for course in courses.courses for line in _mistakes(course, book, has_text)]
    if not courses.courses:
        mistakes.append("no course")
    if mistakes:
        raise KnowledgeError(path, mistakes)
    return courses


def _mistakes(course: Course, book: FactBook, has_text: Callable[[str], bool]) -> Iterator[str]:
    ids = [step.id for step in course.steps]
    if not ids or len(set(ids)) < len(ids):
        yield f"{course.id}: every step needs an id of its own"
    if not has_text(f"register-course-{course.id}"):
        yield f"{course.id}: no text 'register-course-{course.id}'"
    for place, step in enumerate(course.steps, 1):
        if list(step.covers) != ids[place : place + len(step.covers)]:
            yield f"{course.id}.{step.id}: covers steps that do not follow it"
        if not has_text(step.text):
            yield f"{course.id}.{step.id}: no text {step.text!r}"
        if step.url and urlsplit(step.url).scheme != "https":
            yield f"{course.id}.{step.id}: {step.url!r} is not an https address"
        for fact_id in step.facts:
            if fact_id not in book:
                yield f"{course.id}.{step.id}: no fact {fact_id!r}"
