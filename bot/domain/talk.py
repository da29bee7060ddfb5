"""What a person says to the bot itself: a greeting, a wish to stop, a question about buying."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.domain.reckoning import SumWords
from bot.domain.signs import Ways
from bot.domain.translation import Segment

_WORD = re.compile(r"[^\W_]+")
_REPEATED = re.compile(r"(\w)\1{2,}")
_YO = str.maketrans("\u0451", "\u0435")
_LONGEST_TURN, _LONGEST_GREETING, _LONGEST_SIGNED = 8, 4, 14
_LEAST = "fine"
_CIVIL = frozenset({"thanks", "hello", "fine", "bye"})


@dataclass(frozen=True, slots=True)
class Turn:
    """Something people say instead of pressing a button.

    `words` are all of the text. A row of `signs` may stand among other words, in any order: each
    is a beginning of a word, or a whole one before a full stop, or several with a bar between;
    none of `unless` may stand there then.
    `opens` is a command without its slash, `answer` an entry of the questions; without either a
    text is said. `everywhere`: also in the middle of a conversation, where other words are
    answers.
    """

    id: str
    words: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    opens: str = ""
    answer: str = ""
    everywhere: bool = False


@dataclass(frozen=True)
class TalkRules:
    """talk.toml, lower-case.

    `fillers` say nothing beside a turn. `asking` begin a question, `matters` are stems of what
    happens to a buyer. `topics` are things that people write about and seldom look for, in
    English or as they are typed. `rude` are stems. `letters` are of neighbours' languages.
    `wishing` are words of somebody who looks for a thing, `doubting` of one who asks, `leading`
    of either; `joining` are stems after which a property of the thing is told. `persons` are
    those of whom somebody tells. `copies` are stems of an imitated brand, `copies_of` are so only
    beside its name.
    """

    turns: tuple[Turn, ...]
    fillers: tuple[str, ...]
    asking: tuple[str, ...]
    matters: tuple[str, ...]
    topics: tuple[str, ...]
    rude: tuple[str, ...]
    letters: str
    wishing: frozenset[str]
    doubting: frozenset[str]
    leading: frozenset[str]
    joining: tuple[str, ...]
    persons: frozenset[str]
    copies: tuple[str, ...]
    copies_of: tuple[str, ...]
    sums: SumWords

    @cached_property
    def by_words(self) -> Mapping[tuple[str, ...], Turn]:
        """As written, and without fillers where several words are left."""
        written = {plain_words(words): turn for turn in self.turns for words in turn.words}
        bare = {
            tuple(w for w in words if w not in self.silent): turn
            for words, turn in written.items()
        }
        return {words: turn for words, turn in bare.items() if len(words) > 1} | written

    @cached_property
    def by_signs(self) -> Sequence[tuple[Turn, Sequence[Ways], Ways]]:
        """Every row of signs as ways to say each of them, and what must not stand beside them."""
        return [
            (turn, [Ways.of(sign.split("|")) for sign in row.split()], Ways.of(turn.unless))
            for turn in self.turns
            for row in turn.signs
        ]

    @cached_property
    def silent(self) -> frozenset[str]:
        return frozenset(self.fillers)


def said(text: str, rules: TalkRules) -> Turn | None:
    """The turn that the whole text is, whatever politeness is around it."""
    words = plain_words(text)
    if not words or len(words) > _LONGEST_TURN:
        return None
    if turn := rules.by_words.get(words):
        return turn
    civil = [word for word in words if not word.startswith(rules.rude)]
    left = tuple(word for word in civil if word not in rules.silent)
    if turn := rules.by_words.get(left) or _of_two(words, rules):
        return turn
    is_rude = len(civil) < len(words) and not left
    return next((one for one in rules.turns if one.id == "rude"), None) if is_rude else None


def signed(text: str, rules: TalkRules) -> Turn | None:
    """The turn that a text makes with the words it has among others."""
    words = plain_words(text)
    if len(words) > _LONGEST_SIGNED:
        return None
    said = frozenset(words)
    return next(
        (
            turn
            for turn, row, unless in rules.by_signs
            if all(ways.among(said) for ways in row) and not unless.among(said)
        ),
        None,
    )


def wants_copy(text: str, rules: TalkRules, *, has_brand: bool) -> bool:
    """Whether an imitation of a brand is looked for."""
    stems = (*rules.copies, *(rules.copies_of if has_brand else ()))
    return Ways.of(stems).among(frozenset(plain_words(text)))


def begun(text: str, rules: TalkRules) -> Turn | None:
    """The civil turn that a text begins with, such as thanks."""
    words = plain_words(text)
    sizes = range(min(_LONGEST_GREETING, len(words) - 1), 0, -1)
    found = (rules.by_words.get(words[:size]) for size in sizes)
    return next((turn for turn in found if turn and turn.id in _CIVIL), None)


def _of_two(words: tuple[str, ...], rules: TalkRules) -> Turn | None:
    """Of two turns in one text the one that opens something, or else the later that says more."""
    for cut in range(1, len(words)):
        first, last = (rules.by_words.get(part) for part in (words[:cut], words[cut:]))
        if first and last:
            is_first = (first.opens and not last.opens) or last.id == _LEAST
            return first if is_first else last
    return None


def without_greeting(text: str, rules: TalkRules) -> str:
    """The text from behind the greeting that it begins with."""
    found = list(_WORD.finditer(text))
    for size in range(min(_LONGEST_GREETING, len(found) - 1), 0, -1):
        end = found[size - 1].end()
        turn = rules.by_words.get(plain_words(text[:end]))
        if turn and turn.id == "hello":
            return text[end:].lstrip(" ,.!;-")
    return text


def is_foreign(text: str, rules: TalkRules) -> bool:
    """Whether a letter is of a neighbour's language."""
    return any(letter in rules.letters for letter in text.casefold())


def asks(text: str, rules: TalkRules) -> bool:
    """Whether the words ask about buying, or tell what has happened."""
    words = plain_words(text)
    begins = next((one for one in words if one in rules.asking or one not in rules.silent), "")
    is_asked = begins in rules.asking
    return is_asked or _is_marked(text) or any(word.startswith(rules.matters) for word in words)


def doubts(text: str, rules: TalkRules) -> bool:
    """Whether a word asks that may stand anywhere; little, where a product is named."""
    return not rules.doubting.isdisjoint(plain_words(text))


def wishes(text: str, rules: TalkRules) -> bool:
    """Whether a word is said by somebody who looks for a thing."""
    return not rules.wishing.isdisjoint(plain_words(text))


def _is_marked(text: str) -> bool:
    return text.rstrip().endswith("?")


def plain_words(text: str) -> tuple[str, ...]:
    """Words without accents of typing: capitals, one letter for two, letters held down."""
    folded = text.casefold().translate(_YO)
    return tuple(_REPEATED.sub(r"\1", word) for word in _WORD.findall(folded))


def names_topic(one: Segment, rules: TalkRules) -> bool:
    """Whether it is such a thing."""
    return one.en.casefold() in rules.topics or one.source.casefold() in rules.topics
