"""A letter before it is in any language: sentences by key, filled with words in three languages.

The edge renders the same letter in English, in Chinese and, for the buyer's eyes, in Russian.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Words:
    """The same thing said to a supplier in English and Chinese, and its Russian reading."""

    en: str
    zh: str
    ru: str

    @classmethod
    def same(cls, text: str) -> "Words":
        """For what is written alike in every language: a name, a code, a number."""
        return cls(text, text, text)

    @classmethod
    def joined(cls, parts: "list[Words] | tuple[Words, ...]") -> "Words":
        """A listing."""
        return cls(
            ", ".join(part.en for part in parts),
            "、".join(part.zh for part in parts),
            ", ".join(part.ru for part in parts),
        )


Value = Words | str | date


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: a Fluent key of the `letters` files and what fills it."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


class Layout(StrEnum):
    """How the sentences of a paragraph stand. In the last two the first one is a heading."""

    PROSE = "prose"
    LINES = "lines"
    BULLETS = "bullets"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Paragraph:
    lines: tuple[Line, ...]
    layout: Layout = Layout.PROSE


@dataclass(frozen=True, slots=True)
class Letter:
    """`title` is the subject of a letter or the title of a posting."""

    title: Line
    paragraphs: tuple[Paragraph, ...]
