"""Recognises the operator's files by what is in them."""

import re
from collections.abc import Sequence
from pathlib import Path

from bot.domain.errors import AppError
from bot.integrations.translation.keys import KeyMaker
from bot.integrations.vocabulary import taxonomy
from bot.integrations.vocabulary.draft import Draft
from bot.integrations.vocabulary.files import TextFile, open_text
from bot.integrations.vocabulary.names import Namer
from bot.integrations.vocabulary.own import is_own, read_own

_TAXONOMIES = (taxonomy.GOOGLE, taxonomy.SHOPIFY)


def read(paths: Sequence[Path], maker: KeyMaker, namer: Namer) -> Draft:
    """The words of one import: our table, or the languages of one taxonomy together.

    AppError when a file can not be opened, is of no known format, or they do not fit together.
    """
    files = [open_text(path) for path in paths]
    for file in files:
        if not _is_own(file) and not any(_is_listing(file, one) for one in _TAXONOMIES):
            raise AppError("op-glossary-format", file=file.name)
    if all(map(_is_own, files)):
        return read_own(files, maker)
    for pattern in _TAXONOMIES:
        if all(_is_listing(file, pattern) for file in files):
            return taxonomy.read_taxonomy(files, pattern, maker, namer)
    raise AppError("op-glossary-mixed")


def _is_own(file: TextFile) -> bool:
    return bool(file.lines) and is_own(file.lines[0][1])


def _is_listing(file: TextFile, pattern: re.Pattern[str]) -> bool:
    rows = (line for _, line in file.lines if not taxonomy.is_comment(line))
    return pattern.fullmatch(next(rows, "").rstrip()) is not None
