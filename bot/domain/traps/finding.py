"""Finds the traps of a message: sentence by sentence, by signs, and by who is to be paid."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.traps.model import Trap, TrapBook
from bot.domain.traps.payees import Payees
from bot.domain.traps.signs import Sign, Signs, Words

LONGEST: Final = 4096
# A dot in a number, an address or a shortened word ends no sentence.
_SENTENCE = re.compile(
    r"(?<!\bno)(?<!\bco)(?<!\bltd)(?<!\bpls)(?<!\bmr)(?<!\bms)(?<!\bmrs)\.(?=\s|$)|[!?。！？;；\n]+"
)
_CLAUSE = re.compile(r"[,，、:()（）\n]|\bbut\b|\bjust\b|\bso\b|\band\b|\bpls\b|\bplease\b")
_REACH: Final = 32


@dataclass(frozen=True, slots=True)
class _Sign:
    """A sign, and its words in the order in which they are listened for."""

    sign: Sign
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """A trap as it is looked for."""

    trap: Trap
    signs: tuple[_Sign, ...]
    calm: Words


class _Hearing:
    """Which words are in which sentences of a message; each is listened for once, if at all."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self.sentences = sentences
        self.whole = "\n".join(sentences)
        self._unspaced = ["".join(one.split()) for one in sentences]
        self._all = "".join(self._unspaced)
        self._heard: dict[Words, frozenset[int]] = {}

    def of(self, words: Words) -> frozenset[int]:
        """The places of the sentences."""
        heard = self._heard.get(words)
        if heard is None:
            spelled = [one for one in words.spelled if one in self._all]
            heard = self._heard[words] = frozenset(self._places(words, spelled))
        return heard

    def _places(self, words: Words, spelled: Sequence[str]) -> Iterator[int]:
        for place, unspaced in enumerate(self._unspaced if spelled else ()):
            for one in spelled:
                if one in unspaced:
                    if words.pattern.search(self.sentences[place]):
                        yield place
                    break

    def places(self, sign: Sign, words: Sequence[Words]) -> Sequence[str]:
        """What a sign may be seen in: the sentences that have all its words, or the whole message."""
        if sign.is_wide:
            return (self.whole,) if all(map(self.of, words)) else ()
        common = self.of(words[0])
        for one in words[1:]:
            if not common:
                return ()
            common = common & self.of(one)
        return [self.sentences[one] for one in sorted(common)]


class TrapFinder:
    """Read once. Hundreds of signs share words; most messages have few of them."""

    def __init__(self, book: TrapBook) -> None:
        read = Signs(book.groups).read
        signs = {trap.id: tuple(map(read, trap.signs)) for trap in book.traps}
        shared = Counter(one for all_ in signs.values() for sign in all_ for one in sign.words)
        # What most signs need is listened for first: without it none of them is looked at.
        self._traps = tuple(
            _Known(
                trap,
                tuple(
                    _Sign(sign, tuple(sorted(sign.words, key=lambda one: -shared[one])))
                    for sign in signs[trap.id]
                ),
                Words(trap.calm),
            )
            for trap in book.traps
        )
        self._harmless, self._warnings = Words(book.harmless), Words(book.warnings)
        self._negations, self._refusals = Words(book.negations), Words(book.refusals)
        self._greetings = Words(book.greetings)
        self._payees = Payees(book.payees)
        for words in shared:
            words.pattern  # noqa: B018  # made here, not when somebody waits

    def find(self, text: str) -> tuple[Trap, ...]:
        """Each trap once, in the order of the book; `text` as `readable` makes it. Never raises."""
        said = text[:LONGEST]
        hearing = _Hearing(list(self._sentences(said.lower())))
        named = self._payees.traps(said)
        return tuple(
            one.trap for one in self._traps if one.trap.id in named or self._is_told(one, hearing)
        )

    def greets(self, text: str) -> bool:
        """Whether it begins or ends as letters do."""
        return self._greetings.pattern.search(text.lower()) is not None

    def _sentences(self, said: str) -> Iterator[str]:
        """Those that warn of traps themselves are left out."""
        for sentence in _SENTENCE.split(said):
            if sentence.strip() and not self._warnings.pattern.search(sentence):
                yield self._harmless.pattern.sub(" ", sentence)

    def _is_told(self, known: _Known, hearing: _Hearing) -> bool:
        return any(
            self._shows(place, one.sign, known.trap) and not known.calm.pattern.search(place)
            for one in known.signs
            for place in hearing.places(one.sign, one.words)
        )

    def _shows(self, sentence: str, sign: Sign, trap: Trap) -> bool:
        """Whether all parts are there, in the first place or a later one, and none is denied."""
        return all(
            any(
                not self._is_denied(sentence, found)
                and not (trap.is_refusable and self._is_refused(sentence, found))
                for found in part.pattern.finditer(sentence)
            )
            for part in sign.parts
        )

    def _is_denied(self, sentence: str, found: re.Match[str]) -> bool:
        """Whether a negation stands before it in the same clause; one inside it is part of its sense."""
        before = sentence[max(0, found.start() - _REACH) : found.start()]
        clause = _CLAUSE.split(before)[-1]
        return self._negations.pattern.search(clause) is not None

    def _is_refused(self, sentence: str, found: re.Match[str]) -> bool:
        """Whether the same clause goes on with words that refuse it."""
        behind = sentence[found.end() : found.end() + _REACH]
        return self._refusals.pattern.search(_CLAUSE.split(behind)[0]) is not None
