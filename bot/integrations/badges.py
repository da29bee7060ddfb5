"""Reads the dated facts about badges."""

import tomllib
from pathlib import Path

from pydantic import TypeAdapter

from bot.domain.badges import BadgeFacts


def load_badges(path: Path) -> BadgeFacts:
    """Raises pydantic's ValidationError when the file lacks a date or a source."""
    return TypeAdapter(BadgeFacts).validate_python(tomllib.loads(path.read_text(encoding="utf-8")))
