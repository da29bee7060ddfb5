"""Puts the operator's words into the loaded glossary: own ones in front, imported ones behind."""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.vocabulary import OperatorWord, WordSource
from bot.integrations.translation.glossary import Entry
from bot.integrations.translation.keys import KeyMaker
from bot.integrations.translation.trie import Trie

_Row = tuple[Entry, Sequence[str]]
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Additions:
    """The operator's words as entries. `sounds` are those that typos are compared with."""

    own: Sequence[_Row]
    imported: Sequence[_Row]
    sounds: Mapping[str, str]

    @classmethod
    def of(cls, words: Iterable[OperatorWord], maker: KeyMaker) -> "Additions":
        """Words whose keys another version made get new ones, which takes its time."""
        own: list[_Row] = []
        imported: list[_Row] = []
        sounds: dict[str, str] = {}
        outdated = 0
        for known in words:
            word = maker.fresh(known)
            outdated += word is not known
            row = (_entry(word), word.keys.sequences)
            (own if word.source is WordSource.OWN else imported).append(row)
            sounds.update(word.keys.sounds)
        if outdated:
            logger.warning("%s words of the operator were compiled anew: import again", outdated)
        return cls(own, imported, sounds)

    def join(self, trie: Trie, shipped: Iterable[_Row]) -> None:
        """An own word takes the place of the shipped entry that its Russian means, in any form."""
        sequences = {id(entry): keys for entry, keys in shipped}
        for entry, keys in self.own:
            rival = trie.meant_by(keys)
            trie.put(entry, keys[:1])
            if rival:
                trie.put(entry, sequences.get(id(rival), ()), instead_of=rival)
            trie.add(entry, keys)
        for entry, keys in self.imported:
            trie.add(entry, keys)

    def around(self, shipped: Iterable[Entry]) -> Iterator[Entry]:
        """All entries, the first ones winning."""
        yield from (entry for entry, _ in self.own)
        yield from shipped
        yield from (entry for entry, _ in self.imported)


def _entry(known: OperatorWord) -> Entry:
    """Suppliers read Latin words in Chinese text, so English stands in for missing Chinese."""
    word = known.word
    return Entry(word.ru, word.en, word.zh or word.en, word.role)
