"""Longest match of token sequences over the glossary, every token with several forms.

Two flat tables instead of a tree of nodes: a tree of this size costs 10 MB more.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.integrations.translation.glossary import Entry

SEPARATOR = "_"


@dataclass(frozen=True, slots=True)
class Match:
    """`length` tokens mean `entry`."""

    entry: Entry
    length: int


class Trie:
    """The glossary by token sequences; a sequence is written with `SEPARATOR` between tokens."""

    def __init__(self, entries: Iterable[tuple[Entry, Sequence[str]]]) -> None:
        self._entries: dict[str, Entry] = {}
        self._prefixes: set[str] = set()
        self.words: set[str] = set()
        ranks: dict[str, int] = {}
        for entry, sequences in entries:
            for rank, sequence in enumerate(sequences):
                self._insert(sequence, entry, rank, ranks)

    def _insert(self, sequence: str, entry: Entry, rank: int, ranks: dict[str, int]) -> None:
        """A literal spelling beats a dictionary form; among equals the earlier row stays."""
        if rank < ranks.get(sequence, rank + 1):
            ranks[sequence] = rank
            self._entries[sequence] = entry
        self._open(sequence)

    def meant_by(self, sequences: Iterable[str]) -> Entry | None:
        """The entry that the first known of the sequences means now."""
        return next(filter(None, map(self._entries.get, sequences)), None)

    def put(self, entry: Entry, sequences: Iterable[str], instead_of: Entry | None = None) -> None:
        """Let the sequences mean `entry`, all of them or those that mean another one now."""
        for sequence in sequences:
            if instead_of is None or self._entries.get(sequence) is instead_of:
                self._entries[sequence] = entry
                self._open(sequence)

    def add(self, entry: Entry, sequences: Iterable[str]) -> None:
        """Let those of the sequences that mean nothing yet mean `entry`."""
        for sequence in sequences:
            if self._entries.setdefault(sequence, entry) is entry:
                self._open(sequence)

    def _open(self, sequence: str) -> None:
        words = sequence.split(SEPARATOR)
        self.words.update(words)
        self._prefixes.update(SEPARATOR.join(words[:end]) for end in range(1, len(words)))

    def longest(self, forms: Sequence[Sequence[str]]) -> Match | None:
        """The longest entry at the start of `forms`; likelier forms win among equals."""
        begun, found = [""], None
        for length, words in enumerate(forms, start=1):
            sequences = [start + word for word in words for start in begun]
            entry = next(filter(None, map(self._entries.get, sequences)), None)
            if entry:
                found = Match(entry, length)
            begun = [one + SEPARATOR for one in sequences if one in self._prefixes]
            if not begun:
                break
        return found

    def __contains__(self, word: str) -> bool:
        return word in self._entries or word in self._prefixes
