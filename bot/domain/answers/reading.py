"""A typed question as a row of ideas: forms, synonyms, typos and the wrong keyboard undone."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

WORDS_READ = 40
LETTERS_READ = 400
_WORD = re.compile(r"[^\W_]+")
_SPLIT_LETTERS = re.compile(r"(?<=\b\w)/(?=\w\b)")

Idea = frozenset[str]
"""One word of a question: every concept it may stand for."""


class WordForms(Protocol):
    """What is known about the words of a language."""

    def bases(self, word: str) -> tuple[str, ...]:
        """Dictionary forms, likeliest first, never empty; `word` is folded."""

    def fold(self, text: str) -> str:
        """Letters that are typed in two ways, in one."""

    def near(self, word: str, vocabulary: Sequence[str]) -> tuple[str, ...]:
        """The words it may be a misspelling of: all that are equally close, or none."""


@dataclass(frozen=True, slots=True)
class AskingRules:
    """How people ask. `same` are groups of words and phrases of one meaning, first to name it.

    `defining` are the turns that ask for the meaning of a word. `keys` are the letters of the same keys of two layouts, in one order.
    """

    silent: tuple[str, ...]
    same: tuple[tuple[str, ...], ...]
    defining: tuple[str, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)


class Reader:
    """Reads wordings and questions alike; only questions are forgiven mistakes."""

    def __init__(
        self, rules: AskingRules, forms: WordForms, names: Iterable[Sequence[str]] = ()
    ) -> None:
        self._forms = forms
        self._silent = {forms.fold(word) for word in rules.silent}
        latin, russian = rules.keys.get("latin", ""), rules.keys.get("russian", "")
        self._to_russian = str.maketrans(latin, russian)
        self._to_latin = str.maketrans(russian, latin)
        self._known: frozenset[str] = frozenset()
        self._spellings: tuple[str, ...] = ()
        self._concepts: dict[str, str] = {}
        self._phrases: dict[str, dict[tuple[str, ...], str]] = {}
        self._defining = tuple(forms.fold(one) for one in rules.defining)
        groups = [self._spelt(group) for group in (*rules.same, *names)]
        for group in groups:
            self._learn_words(group)
        for group in groups:
            self._learn_phrases(group)

    def read(self, text: str) -> tuple[Idea, ...]:
        """A wording, as it is."""
        return tuple(self._joined([self._idea(word) for word in self._words(text)]))

    def learn(self, vocabulary: Sequence[str]) -> None:
        """What the wordings speak of: a question that says something else is mistyped."""
        self._spellings = tuple(dict.fromkeys((*vocabulary, *self._concepts)))
        self._known = frozenset(vocabulary)

    def understand(self, text: str) -> tuple[Idea, ...]:
        """A question of a person: what the index does not know is looked for nearby."""
        words = self._best_layout(text)
        ideas = (self._forgiven(word) for word in words)
        return tuple(self._joined(list(ideas)))

    def asks_meaning(self, text: str) -> bool:
        """Whether it is the meaning of a word that is asked for."""
        folded = self._forms.fold(text[:LETTERS_READ])
        readings = (folded, folded.translate(self._to_russian))
        return any(one in reading for one in self._defining for reading in readings)

    def _spelt(self, group: Sequence[str]) -> list[tuple[str, ...]]:
        names = (tuple(map(self._lemma, self._words(name))) for name in group)
        return list(filter(None, names))

    def _learn_words(self, group: Sequence[tuple[str, ...]]) -> None:
        single = [one[0] for one in group if len(one) == 1]
        meaning = self._meaning(group)
        for word in single:
            self._concepts.setdefault(word, meaning)

    def _learn_phrases(self, group: Sequence[tuple[str, ...]]) -> None:
        for phrase in (one for one in group if len(one) > 1):
            first = self._concepts.get(phrase[0], phrase[0])
            self._phrases.setdefault(first, {}).setdefault(phrase, self._meaning(group))

    def _meaning(self, group: Sequence[tuple[str, ...]]) -> str:
        """What an earlier group calls one of these words, or the first of them."""
        known = (self._concepts.get(one[0]) for one in group if len(one) == 1)
        return next(filter(None, known), None) or " ".join(group[0])

    def _words(self, text: str) -> list[str]:
        folded = _SPLIT_LETTERS.sub("", self._forms.fold(text[:LETTERS_READ]))
        words = _WORD.findall(folded)[:WORDS_READ]
        return [word for word in words if word not in self._silent]

    def _lemma(self, word: str) -> str:
        return self._forms.bases(word)[0]

    def _idea(self, word: str) -> Idea:
        return frozenset(self._concepts.get(base, base) for base in self._forms.bases(word))

    def _is_known(self, word: str) -> bool:
        return word in self._silent or not self._known.isdisjoint(self._idea(word))

    def _best_layout(self, text: str) -> list[str]:
        """The words as typed, unless the other keyboard makes more of them known."""
        typed = text[:LETTERS_READ].lower()
        readings = [self._words(typed), self._words(typed.translate(self._to_russian))]
        known = [sum(self._is_known(word) for word in words) for words in readings]
        silent = len(_WORD.findall(typed)) > 0 and not readings[1] and known[0] == 0
        return readings[1] if known[1] > known[0] or silent else readings[0]

    def _forgiven(self, word: str) -> Idea:
        if self._is_known(word):
            return self._idea(word)
        swapped = word.translate(self._to_latin)
        if swapped != word and self._is_known(swapped):
            return self._idea(swapped)
        near = self._forms.near(word, self._spellings)
        ideas = [self._idea(one) for one in near]
        return frozenset().union(*ideas) if ideas else self._idea(word)

    def _joined(self, ideas: Sequence[Idea]) -> Iterator[Idea]:
        """Words that are a known phrase together become one idea of all of them."""
        place = 0
        while place < len(ideas):
            size, meaning = self._phrase_at(ideas, place)
            yield (
                frozenset({meaning}).union(*ideas[place : place + size]) if size else ideas[place]
            )
            place += size or 1

    def _phrase_at(self, ideas: Sequence[Idea], place: int) -> tuple[int, str]:
        """The longest phrase that begins here: how many words, and what it means."""
        beginning = [self._phrases[one] for one in ideas[place] if one in self._phrases]
        found = [
            (len(phrase), meaning)
            for phrases in beginning
            for phrase, meaning in phrases.items()
            if self._goes_on(phrase, ideas[place : place + len(phrase)])
        ]
        return max(found, default=(0, ""))

    def _goes_on(self, phrase: Sequence[str], part: Sequence[Idea]) -> bool:
        return len(part) == len(phrase) and all(
            self._concepts.get(word, word) in idea for word, idea in zip(phrase, part, strict=True)
        )
