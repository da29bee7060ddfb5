"""Opens the operator's files: text in UTF-8, not too large, its lines numbered."""

from dataclasses import dataclass
from pathlib import Path

from bot.domain.errors import AppError
from bot.domain.vocabulary import MOST_WORDS

MOST_MEGABYTES = 20
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class TextFile:
    """The lines that are not blank, each with its number."""

    name: str
    lines: tuple[tuple[int, str], ...]


def open_text(path: Path) -> TextFile:
    """The file's lines, whatever ends them. AppError when it can not be used."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_MEGABYTES * _MEGABYTE + 1)
    except OSError as error:
        raise AppError("op-glossary-file-closed", file=path.name) from error
    if len(content) > MOST_MEGABYTES * _MEGABYTE:
        raise AppError("op-glossary-file-large", file=path.name, most=str(MOST_MEGABYTES))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AppError("op-glossary-file-encoding", file=path.name) from error
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    numbered = tuple((number, line) for number, line in enumerate(lines, start=1) if line.strip())
    if len(numbered) > MOST_WORDS:
        raise AppError("op-glossary-too-many", most=str(MOST_WORDS))
    return TextFile(path.name, numbered)
