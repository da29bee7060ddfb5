"""Lemmatises the glossary once and keeps the result in a file: start-up must not pay for it."""

import json
import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path

from bot.domain.translation import Role
from bot.integrations.translation.glossary import Entry
from bot.integrations.translation.morphology import Morphology
from bot.integrations.translation.sounds import Sounds
from bot.integrations.translation.text import clean
from bot.integrations.translation.tokens import Kind, Scanner, Token
from bot.integrations.translation.trie import SEPARATOR

FORMAT = 4
MAX_KEY_TOKENS = 12
SHORTEST_TYPO = 5
_MAX_SEQUENCES = 24

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Compiled:
    """`sequences`: for each entry, the token sequences that mean it, the literal one first.

    `spellings`: sounds that typos are compared with, to the word of the glossary.
    """

    sequences: list[list[str]]
    spellings: dict[str, str]


def cache_place(folder: Path, digest: str) -> Path:
    """`digest` names the version of all the data the compiled form depends on."""
    return folder / f"glossary-{FORMAT}-{digest}.json"


def compiled(
    entries: Sequence[Entry],
    scanner: Scanner,
    morphology: Morphology,
    sounds: Sounds,
    place: Path | None,
) -> Compiled:
    """The compiled form from the cache, or a fresh one, which is cached when that is possible."""
    found = _read(place, len(entries)) if place else None
    if found:
        return found
    fresh = _compile(entries, scanner, morphology, sounds)
    if place:
        _write(place, fresh)
    return fresh


def _compile(
    entries: Sequence[Entry], scanner: Scanner, morphology: Morphology, sounds: Sounds
) -> Compiled:
    sequences: list[list[str]] = []
    spellings: dict[str, str] = {}
    for entry in entries:
        tokens = [
            token
            for token in scanner.scan(clean(entry.ru), MAX_KEY_TOKENS)
            if token.kind is not Kind.SIGN
        ]
        is_told = entry.role is Role.DROP and bool(entry.en)
        is_place = entry.role is Role.ORIGIN and len(tokens) == 1
        found = [tokens[0].key] if is_place else _sequences(tokens, morphology, is_told=is_told)
        sequences.append(found)
        for token in tokens:
            if token.kind is Kind.WORD and len(token.key) >= SHORTEST_TYPO:
                if is_told and morphology.word(token.key).is_talk:
                    continue  # a misspelt product must not become a verb
                for form in sorted(morphology.spellings(token.key)):
                    spellings.setdefault(sounds.of(form), token.key)
    return Compiled(sequences, spellings)


def _sequences(tokens: list[Token], morphology: Morphology, *, is_told: bool) -> list[str]:
    """A word with a hyphen is also known without it; an adjective may follow its noun.

    What is only told must not take words from products: «in a fridge» is not «into a fridge»,
    and the adverb «then» is not the sweat it sounds like.
    """
    forms = [token_forms(token, morphology) for token in tokens]
    if is_told:
        is_talk = morphology.word(tokens[0].key).is_talk
        forms = [forms[0][:1] if is_talk else forms[0], *(one[:1] for one in forms[1:])]
    found = [SEPARATOR.join(path) for path in islice(product(*forms), _MAX_SEQUENCES)]
    if is_adjective_with_noun(tokens, morphology):
        found += [SEPARATOR.join(path) for path in islice(product(*forms[::-1]), _MAX_SEQUENCES)]
    if any(token.is_glued for token in tokens):
        found.append("".join(token.key for token in tokens))
    return list(dict.fromkeys(found))


def is_adjective_with_noun(tokens: Sequence[Token], morphology: Morphology) -> bool:
    """Two words that may also be said the other way round."""
    if [token.kind for token in tokens] != [Kind.WORD, Kind.WORD]:
        return False
    first, second = (morphology.word(token.key).is_adjective for token in tokens)
    return first is not second


def token_forms(token: Token, morphology: Morphology) -> tuple[str, ...]:
    """The literal key first, then the dictionary forms of a Russian word."""
    if token.kind is not Kind.WORD:
        return (token.key,)
    return tuple(dict.fromkeys((token.key, *morphology.word(token.key).lemmas)))


def _read(place: Path, entries: int) -> Compiled | None:
    try:
        data = json.loads(place.read_text(encoding="utf-8"))
        sequences = [line.split("|") for line in data["sequences"]]
        found = Compiled(sequences, dict(data["spellings"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return found if len(found.sequences) == entries else None


def _write(place: Path, fresh: Compiled) -> None:
    """Written aside and renamed, so that two processes starting together never read a half."""
    aside = place.with_suffix(f".{os.getpid()}.part")
    data = {"sequences": ["|".join(row) for row in fresh.sequences], "spellings": fresh.spellings}
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        aside.replace(place)
        for old in place.parent.glob("glossary-*.json"):
            if old != place:
                old.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("glossary cache not written: %s", error.strerror)
