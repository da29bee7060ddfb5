"""Advises where to buy. Pure and cheap: what a person answers is kept by the conversation."""

import re
from dataclasses import dataclass

from bot.domain.errors import AppError
from bot.domain.need_text import is_unknown, read_need, spelled_number
from bot.domain.platforms import (
    Advice,
    Need,
    OpenQuestion,
    Platform,
    PlatformRules,
    Purpose,
    Urgency,
    advise,
)
from bot.domain.rfq import Quantity, RfqRules, read_quantity
from bot.domain.search import SearchRules
from bot.domain.wish import clean

LONGEST_LINE, SHORTEST_NAME = 300, 3
COUNTED = frozenset({"piece", "set", "pair"})
_COUNT = re.compile(
    r"(?<![\w.,^–—−-])[0-9][0-9 .,'’]*\s*(?P<first>[^\W\d_]+)\.?(?:\s+(?P<second>[^\W\d_]+))?"
)
_WORD = re.compile(r"[^\W\d_]+")


class QuantityError(AppError):
    """The text does not say how many pieces; the key says what to write."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one line says of a need; None: it is still to be asked. `goods` names the product."""

    purpose: Purpose | None = None
    pieces: int | None = None
    urgency: Urgency | None = None
    goods: str = ""


class Adviser:
    """From typed words to a need, and from a need to advice."""

    def __init__(
        self, rules: PlatformRules, rfq_rules: RfqRules, search_rules: SearchRules
    ) -> None:
        self._rules = rules
        self._rfq_rules = rfq_rules
        self._amounts = search_rules.amounts

    @property
    def platforms(self) -> tuple[Platform, ...]:
        return self._rules.platforms

    @property
    def questions(self) -> tuple[OpenQuestion, ...]:
        return self._rules.questions

    def platform(self, platform_id: str) -> Platform:
        """NotFoundError for an unknown one."""
        return self._rules.platform(platform_id)

    def question(self, question_id: str) -> OpenQuestion:
        """NotFoundError for an unknown one."""
        return self._rules.question(question_id)

    def advise(self, need: Need) -> tuple[Advice, ...]:
        """Every platform, the best first."""
        return advise(self._rules, need)

    def read(self, line: str) -> Told:
        """What a line says; what it does not say, or says unclearly, is None."""
        said = read_need(clean(line)[:LONGEST_LINE], self._rules.words)
        goods, pieces = self._counted(said.rest)
        names_goods = any(len(word) >= SHORTEST_NAME for word in _WORD.findall(goods))
        return Told(said.purpose, pieces, said.urgency, goods if names_goods else "")

    def pieces(self, typed: str) -> int | None:
        """How many pieces; None for "I do not know". QuantityError or AnswerError otherwise."""
        text = clean(typed)
        if is_unknown(text, self._rules.words):
            return None
        spelled = spelled_number(
            self._without_units(text), self._rules.words, self._amounts.numbers
        )
        if spelled is not None:
            return spelled
        return self._whole(read_quantity(text, self._rfq_rules, self._amounts))

    def purpose(self, typed: str) -> Purpose | None:
        """What a typed answer says the goods are for."""
        return read_need(clean(typed), self._rules.words).purpose

    def urgency(self, typed: str) -> Urgency | None:
        """How soon, as far as a typed answer says it."""
        return read_need(clean(typed), self._rules.words).urgency

    def _counted(self, line: str) -> tuple[str, int | None]:
        """The line without its number of pieces, and that number if it says one clearly."""
        for match in _COUNT.finditer(line):
            words = [word.casefold() for word in (match["first"], match["second"]) if word]
            is_thousands = bool(words) and words[0] in self._amounts.multipliers
            unit = words[1:2] if is_thousands else words[:1]
            if not unit or unit[0] not in self._rfq_rules.unit_words:
                continue
            end = match.end("second") if is_thousands else match.end("first")
            try:
                pieces = self.pieces(line[match.start() : end])
            except AppError:
                return line, None
            rest = f"{line[: match.start()]} {line[end:].lstrip('.')}"
            return " ".join(rest.split()).strip(" ,;.-–—"), pieces
        if not self._says_number_only(line):
            return line, None
        try:
            return "", self.pieces(line)
        except AppError:
            return "", None

    def _says_number_only(self, line: str) -> bool:
        known = self._rfq_rules.unit_words.keys() | self._amounts.multipliers.keys()
        return all(word.casefold() in known for word in _WORD.findall(line))

    def _without_units(self, text: str) -> str:
        units = self._rfq_rules.unit_words
        return " ".join(word for word in text.split() if word.casefold().strip(".") not in units)

    def _whole(self, quantity: Quantity) -> int:
        """Pieces, sets and pairs count; kilograms and boxes of unknown size do not."""
        if quantity.unit not in COUNTED:
            raise QuantityError("err-where-unit")
        return int(quantity.amount)
