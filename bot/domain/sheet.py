"""What is printed: a letter of headings and paragraphs, in any mixture of languages."""

from dataclasses import dataclass

MAX_CHARACTERS = 50_000


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A section. An empty heading is left out; a paragraph may hold line breaks."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document. `footer` stands at the foot of every page and is cut after two lines."""

    title: str
    parts: tuple[SheetPart, ...]
    footer: str = ""

    @property
    def characters(self) -> int:
        """How long the whole text is; every part and paragraph counts for one more."""
        parts = sum(
            1 + len(part.heading) + sum(1 + len(text) for text in part.paragraphs)
            for part in self.parts
        )
        return len(self.title) + len(self.footer) + parts
