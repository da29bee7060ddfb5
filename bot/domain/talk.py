"""What a person says to the bot itself: a greeting, a wish to stop, a question about buying."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from bot.domain.translation import Segment

_WORD = re.compile(r"[^\W_]+")
_REPEATED = re.compile(r"(\w)\1{2,}")
_YO = str.maketrans("\u0451", "\u0435")
_LONGEST_TURN, _LONGEST_GREETING = 8, 4


@dataclass(frozen=True, slots=True)
class Turn:
    """Something people say instead of pressing a button.

    `opens` is a command without its slash; without one a text is said. `everywhere`: also in
    the middle of a conversation, where other words are answers.
    """

    id: str
    words: tuple[str, ...]
    opens: str = ""
    everywhere: bool = False


@dataclass(frozen=True)
class TalkRules:
    """talk.toml, lower-case.

    `fillers` say nothing beside a turn. `asking` begin a question, `matters` are stems of what
    happens to a buyer. `topics` are things that people write about and seldom look for, in
    English or as they are typed. `rude` are stems. `letters` are of neighbours' languages.
    """

    turns: tuple[Turn, ...]
    fillers: tuple[str, ...]
    asking: tuple[str, ...]
    matters: tuple[str, ...]
    topics: tuple[str, ...]
    rude: tuple[str, ...]
    letters: str

    @cached_property
    def by_words(self) -> Mapping[tuple[str, ...], Turn]:
        """As written, and without fillers where several words are left."""
        written = {_plain(words): turn for turn in self.turns for words in turn.words}
        bare = {
            tuple(w for w in words if w not in self.silent): turn
            for words, turn in written.items()
        }
        return {words: turn for words, turn in bare.items() if len(words) > 1} | written

    @cached_property
    def silent(self) -> frozenset[str]:
        return frozenset(self.fillers)


def said(text: str, rules: TalkRules) -> Turn | None:
    """The turn that the whole text is, whatever politeness is around it."""
    words = _plain(text)
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


def _of_two(words: tuple[str, ...], rules: TalkRules) -> Turn | None:
    """Of two turns in one text the one that opens something, or else the later."""
    for cut in range(1, len(words)):
        first, last = (rules.by_words.get(part) for part in (words[:cut], words[cut:]))
        if first and last:
            return first if first.opens and not last.opens else last
    return None


def without_greeting(text: str, rules: TalkRules) -> str:
    """The text from behind the greeting that it begins with."""
    found = list(_WORD.finditer(text))
    for size in range(min(_LONGEST_GREETING, len(found) - 1), 0, -1):
        end = found[size - 1].end()
        turn = rules.by_words.get(_plain(text[:end]))
        if turn and turn.id == "hello":
            return text[end:].lstrip(" ,.!;-")
    return text


def is_foreign(text: str, rules: TalkRules) -> bool:
    """Whether a letter is of a neighbour's language."""
    return any(letter in rules.letters for letter in text.casefold())


def asks(text: str, rules: TalkRules) -> bool:
    """Whether the words ask about buying, or tell what has happened."""
    words = _plain(text)
    begins = next((one for one in words if one in rules.asking or one not in rules.silent), "")
    is_asked = begins in rules.asking
    return is_asked or _is_marked(text) or any(word.startswith(rules.matters) for word in words)


def _is_marked(text: str) -> bool:
    return text.rstrip().endswith("?")


def _plain(text: str) -> tuple[str, ...]:
    """Words without accents of typing: capitals, one letter for two, letters held down."""
    folded = text.casefold().translate(_YO)
    return tuple(_REPEATED.sub(r"\1", word) for word in _WORD.findall(folded))


def names_topic(one: Segment, rules: TalkRules) -> bool:
    """Whether it is such a thing."""
    return one.en.casefold() in rules.topics or one.source.casefold() in rules.topics
