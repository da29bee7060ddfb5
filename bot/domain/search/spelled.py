"""Numbers in words become digits: «five thousand two hundred dollars» is 5200 dollars."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.domain.search.rules import AmountWords
from bot.domain.search.spans import with_own_multipliers

_WORD = re.compile(r"[^\W\d_]+")
_BEFORE_DIGITS = re.compile(r"\d[\s.]*$")
# What may still follow a word of its size: a ten is followed by ones, a hundred by both.
_ROOM: Final = ((Decimal(100), Decimal(100)), (Decimal(20), Decimal(10)))
_SHORTENED = re.compile(r"(?<![^\W\d_])([^\W\d_])\.\s?([^\W\d_])(?![^\W\d_])\.?")
_SHORTEST_MULTIPLIER: Final = 3
_NONE: Final = Decimal(0)


def in_digits(text: str, words: AmountWords) -> str:
    """The text with each number in words as digits; what cannot be one number stays two."""
    text = with_own_multipliers(_with_halves(text, words), words)
    parts, end, said = [], 0, _Said()
    for match in _WORD.finditer(text):
        gap = text[end : match.start()]
        word = match[0].casefold().replace("\u0451", "\u0435")
        goes_on = bool(said.digits) and gap.isspace() and said.takes(word, words)
        if not goes_on:
            parts += [said.digits, gap]
            said = _Said(after_digits=bool(_BEFORE_DIGITS.search(text[: match.start()])))
            if not said.takes(word, words):
                parts.append(match[0])
        end = match.end()
    return "".join([*parts, said.digits, text[end:]])


def _with_halves(text: str, words: AmountWords) -> str:
    """Half a ton is 0.5 tons, two and a half thousand are 2.5 thousand."""
    whole = "|".join(words.halves)
    text = re.sub(
        rf"(?<!\w){words.half}[\s-]?(?=(?:{whole})(?!\w))", "0.5 ", text, flags=re.IGNORECASE
    )
    after = re.compile(rf"(?P<one>\d+|[^\W\d_]+)\s+{words.and_half}(?!\w)", re.IGNORECASE)

    def more(found: re.Match[str]) -> str:
        one = found["one"].casefold()
        number = Decimal(one) if one.isdecimal() else words.numbers.get(one)
        return f"{number + Decimal('0.5')}" if number is not None else found[0]

    return _SHORTENED.sub(lambda found: _joined(found, words), after.sub(more, text))


def _joined(found: re.Match[str], words: AmountWords) -> str:
    """A multiplier of two shortened words in one."""
    one = (found[1] + found[2]).casefold()
    return f"{one} " if one in words.multipliers else found[0]


@dataclass(slots=True)
class _Said:
    """One number, word by word; `room` is what the next word must be below."""

    after_digits: bool = False
    total: Decimal = _NONE
    current: Decimal = _NONE
    room: Decimal | None = None
    most: Decimal | None = None
    inverted: Decimal | None = None

    def takes(self, word: str, words: AmountWords) -> bool:
        """Whether the word goes on with the number; then it is part of it."""
        if (number := words.numbers.get(word)) is not None:
            # Digits say how many: the word after them is a unit, such as a pair.
            return not self.after_digits and self._adds(number)
        multiplier = words.multipliers.get(word)
        is_fresh = not (self.total or self.current)
        taken = multiplier is not None and self._multiplies(word, Decimal(multiplier))
        self.inverted = self.total if taken and is_fresh and word in words.several else None
        return taken

    def _adds(self, number: Decimal) -> bool:
        if self.room is not None and number >= self.room:
            return False
        if self.inverted:  # «thousands about five»
            self.total, self.room, self.inverted = self.inverted * number, _NONE, None
            return True
        self.current += number
        self.room = next((room for size, room in _ROOM if number >= size), _NONE)
        return True

    def _multiplies(self, word: str, multiplier: Decimal) -> bool:
        is_alone = not self.current
        if is_alone and (self.after_digits or self.total or len(word) <= _SHORTEST_MULTIPLIER):
            return False
        if self.most is not None and multiplier >= self.most:
            return False
        self.total += (self.current or 1) * multiplier
        self.current, self.most, self.room = _NONE, multiplier, multiplier
        return True

    @property
    def digits(self) -> str:
        """Empty before the first word."""
        value = self.total + self.current
        return f"{value.normalize():f}" if value else ""
