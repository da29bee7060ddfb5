"""Public taxonomies of goods: one file for each language, categories joined by their ids."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from bot.domain.errors import AppError
from bot.domain.translation import Language
from bot.domain.vocabulary import WordSource
from bot.integrations.translation.foreign import has_chinese
from bot.integrations.translation.keys import KeyMaker
from bot.integrations.translation.script import has_cyrillic
from bot.integrations.vocabulary.draft import Draft, Fault, Mistake, Skip
from bot.integrations.vocabulary.files import TextFile
from bot.integrations.vocabulary.names import Namer

GOOGLE = re.compile(r"(?P<id>\d+) - (?P<path>\S.*)")
SHOPIFY = re.compile(r"(?P<id>gid://shopify/TaxonomyCategory/\S+)\s+: (?P<path>\S.*)")
_NEEDED = {Language.RUSSIAN, Language.ENGLISH}
_STEP = " > "
_COMMENT = "#"
# English borrows hardly any accents; another Latin-written language shows itself by them.
_MOST_ACCENTS = 0.02


@dataclass(frozen=True, slots=True)
class Listing:
    """The categories of one file: the last step of each path by its id."""

    names: Mapping[str, str]
    language: Language | None


def is_comment(line: str) -> bool:
    """Both taxonomies open with lines about their version."""
    return line.startswith(_COMMENT)


def read_taxonomy(
    files: Iterable[TextFile], pattern: re.Pattern[str], maker: KeyMaker, namer: Namer
) -> Draft:
    """Names of two and more Russian words that have an English name.

    AppError when the Russian or the English file is missing, or a language comes twice.
    """
    draft = Draft(WordSource.TAXONOMY)
    listings = [_listing(file, pattern, draft) for file in files]
    if draft.mistakes:
        return draft
    by_language = {listing.language: listing.names for listing in listings}
    if len(by_language) < len(listings) or not by_language.keys() >= _NEEDED:
        raise AppError("op-glossary-languages")
    english, chinese = by_language[Language.ENGLISH], by_language.get(Language.CHINESE, {})
    for key, russian in by_language[Language.RUSSIAN].items():
        draft.read += 1
        found = namer.word(russian, english.get(key, ""), chinese.get(key, ""), maker)
        if isinstance(found, Skip):
            draft.skipped[found] += 1
        elif draft.words.setdefault(found.ru, found) is not found:
            draft.skipped[Skip.REPEATED] += 1
    return draft


def _listing(file: TextFile, pattern: re.Pattern[str], draft: Draft) -> Listing:
    names: dict[str, str] = {}
    for number, line in file.lines:
        if is_comment(line):
            continue
        found = pattern.fullmatch(line.rstrip())
        if found:
            names[found["id"]] = found["path"].split(_STEP)[-1].strip()
        else:
            draft.mistakes.append(Mistake(file.name, number, Fault.LINE))
    return Listing(names, _language(names.values()))


def _language(names: Collection[str]) -> Language | None:
    """By the letters: a file may have any name, and Shopify's have the same in all languages."""
    if sum(map(has_cyrillic, names)) * 2 > len(names):
        return Language.RUSSIAN
    if sum(map(has_chinese, names)) * 2 > len(names):
        return Language.CHINESE
    is_english = sum(not name.isascii() for name in names) <= len(names) * _MOST_ACCENTS
    return Language.ENGLISH if is_english else None
