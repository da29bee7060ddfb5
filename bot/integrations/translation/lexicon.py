"""The loaded vocabulary: everything matching and grammar look words up in."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.domain.vocabulary import OperatorWord
from bot.integrations.translation import paths
from bot.integrations.translation.additions import Additions
from bot.integrations.translation.compiled import cache_place, compiled
from bot.integrations.translation.contexts import Context, load_contexts
from bot.integrations.translation.derived import Derived
from bot.integrations.translation.foreign import ForeignNames
from bot.integrations.translation.forms import Speller
from bot.integrations.translation.fuzzy import Typos
from bot.integrations.translation.glossary import read_entries
from bot.integrations.translation.keys import KeyMaker
from bot.integrations.translation.language import Language
from bot.integrations.translation.measures import Measures
from bot.integrations.translation.morphology import Morphology
from bot.integrations.translation.romanised import Romanised
from bot.integrations.translation.script import Script
from bot.integrations.translation.sounds import Sounds
from bot.integrations.translation.tokens import Scanner
from bot.integrations.translation.trie import Trie
from bot.integrations.translation.units import Units


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Read-only after loading; safe to share between threads."""

    language: Language
    morphology: Morphology
    script: Script
    scanner: Scanner
    trie: Trie
    speller: Speller
    foreign: ForeignNames
    key_maker: KeyMaker
    romanised: Romanised
    nouns_of: Derived
    contexts: tuple[Context, ...]

    @classmethod
    def load(
        cls, glossary: Path, cache_dir: Path | None, words: Iterable[OperatorWord] = ()
    ) -> "Lexicon":
        """Read the data files; raises when one of them is missing or malformed."""
        language = Language.load(paths.LANGUAGE)
        morphology, script, sounds = Morphology(), Script(language), Sounds(language.sounds)
        scanner = Scanner(Measures(Units(paths.UNITS)), script)
        entries = read_entries(glossary)
        digest = _digest(glossary, paths.LANGUAGE, paths.UNITS)
        place = cache_place(cache_dir, digest) if cache_dir else None
        index = compiled(entries, scanner, morphology, sounds, place)
        rules = _digest(paths.LANGUAGE, paths.UNITS)
        key_maker = KeyMaker(scanner, morphology, sounds, rules)
        added = Additions.of(words, key_maker)
        trie = Trie(zip(entries, index.sequences, strict=True))
        added.join(trie, zip(entries, index.sequences, strict=True))
        spellings = {**added.sounds, **index.spellings}
        diminutives = Derived(language.diminutives, trie.words)
        speller = Speller(trie, Typos(spellings, sounds), morphology, diminutives)
        foreign = ForeignNames(added.around(entries))
        romanised = Romanised(
            language.romanised,
            frozenset({*trie.words, *language.prepositions}),
            morphology,
            foreign,
        )
        nouns_of = Derived(language.denominals, trie.words)
        return cls(
            language, morphology, script, scanner, trie, speller, foreign, key_maker, romanised,
            nouns_of, load_contexts(paths.CONTEXTS),
        )  # fmt: skip


def _digest(*files: Path) -> str:
    """Changes with any of the files that decide how a key is cut and matched."""
    content = b"\0".join(file.read_bytes() for file in files)
    return hashlib.blake2b(content, digest_size=16).hexdigest()
