"""What people add to a line about a shipment: a rate, a customs code, freight by weight."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from bot.domain.choices import one_of
from bot.domain.money import Currency, Money, money_words, named_currencies
from bot.services.cost_line import CostLine
from bot.services.cost_numbers import Numbers
from bot.services.cost_words import PERMILLE, CostWords, TypedRate, stems_of

# Of ten digits, whole, in groups of spaces, with points; shorter ones are the start of it.
_CODE: Final = r"(\d{4} \d{2} \d{3} \d|\d{4}\.\d{2}(?:\.\d{2,4})?|\d{4,10})(?![\d.,]*\d)"
_NOTHING: Final = Money(Decimal(0), "")


@dataclass(frozen=True, slots=True)
class Charge:
    """`is_of_volume`: for a cubic metre; otherwise for a kilogram. `text` is as it was typed."""

    money: Money
    is_of_volume: bool
    text: str

    def whole(self, kg: Decimal | None, volume: Decimal | None) -> Money | None:
        """None when nobody told how much there is to pay for."""
        many = volume if self.is_of_volume else kg
        return None if many is None else Money(self.money.amount * many, self.money.currency)


class CostAsides:
    """Cuts each of them out of the line. Every method raises AmountError."""

    def __init__(
        self, line: CostLine, words: CostWords, numbers: Numbers, currencies: Sequence[Currency]
    ) -> None:
        self._line = line
        self._words = words
        self._numbers = numbers
        self._currencies = currencies

    def rate(self) -> TypedRate | None:
        """The yuan's rate is 11.9; the rate is 520 tenge."""
        word, words = r"[^\W\d_]+", self._words
        of = rf"1\s*(?:{word}|[$€₽₸¥])\s*="
        named = rf"(?:{one_of(words.rate)})(?!\w)(?:\s+{word}){{0,3}}\s*[:=—-]?\s*(?:{of})?"
        found = self._line.cut(
            rf"(?<![\w.,])(?P<of>{named}|{of})\s*"
            rf"(?P<rate>\d+(?:[.,]\d+)?)(?!\s*%)(?P<in>(?:\s*(?:{word}(?:\s+{word})?|[$€₽₸¥]))?)"
        )
        if not found:
            return None
        told, after = self._codes(found["of"]), self._codes(found["in"])
        if not after:
            self._line.rest += found["in"]
        one, other = [*(told or [""]), *after, "", ""][:2]
        return TypedRate(one, other, self._numbers.rate(found["rate"]))

    def _codes(self, text: str) -> list[str]:
        """The currencies that a text names, in its order."""
        words = money_words(text)
        if len(named := named_currencies(text, self._currencies)) == 1:
            return list(named)
        return [code for word in words for code in named_currencies(word, self._currencies)]

    def code(self) -> str:
        """The customs code of the goods, "" when there is none."""
        found = self._line.cut(rf"(?<!\w)(?:{one_of(self._words.code)})\s*[:№—-]?\s*{_CODE}")
        return found[1] if found else ""

    def within(self, names: tuple[str, ...], terms: tuple[str, ...]) -> Money | None:
        """Nought for a cost that is inside the price, by a term of delivery or in words."""
        line, words = self._line, self._words
        is_term = re.search(rf"(?<!\w)(?:{one_of(terms)})(?!\w)", line.rest)
        joined = rf"(?:{one_of(words.within)})\s+(?:[^\W\d_]+\s+(?:{one_of(words.also)})\s+)?"
        is_said = line.cut(rf"(?<!\w)(?P<kept>{joined})(?:{stems_of(names)})(?!\s*[:—-]?\s*\d)")
        return _NOTHING if is_term or is_said else None

    def without(self, names: tuple[str, ...]) -> bool:
        """No insurance; of freight it only says that nobody told it."""
        return bool(
            self._line.cut(rf"(?<!\w)(?:{one_of(self._words.without)})\s+(?:{stems_of(names)})")
        )

    @staticmethod
    def nothing(is_nothing: bool) -> Money | None:
        return _NOTHING if is_nothing else None

    def share(self, names: tuple[str, ...]) -> Decimal | None:
        """Insurance as a share of the goods."""
        found = self._line.cut(
            rf"(?<!\w)(?:{stems_of(names)})\s*[:—-]?\s*(\d[\d.,]*\s*[%{PERMILLE}])"
        )
        return self._numbers.share(found[1]) if found else None

    def each(self) -> Money | None:
        """What one piece costs, with the word for that before or after the sum."""
        line, after = self._line, one_of(self._words.each_after)
        if told := line.named(self._words.each):
            return told
        one = re.search(rf"{line.sum}\s*(?:{after})(?!\w)", line.rest)
        if one is None or not named_currencies(one["sum"], self._currencies):
            return None
        line.cut(re.escape(one[0]))
        return self._numbers.cost(one["sum"])

    def has_several(self) -> bool:
        return len(re.findall(rf"(?<![\w.,])(?>{self._numbers.pattern})", self._line.rest)) > 1

    def drop_container(self) -> None:
        self._line.cut(rf"(?<!\w)(?:{stems_of(self._words.container)})\s*(?:20|40|45)(?!\d)")

    def freight_by(self) -> Charge | None:
        """Freight of 3.2 $ for a kilogram, or 120 $ for a cubic metre, however it is put."""
        line, words = self._line, self._words
        names, unit = stems_of(words.freight), self._unit
        before = rf"(?<!\w){unit}\s*(?:{one_of(words.of)})?\s*{line.sum}\s*(?:(?:{one_of(words.per)})\s+)?(?:{names})"
        after = line.name(words.freight, is_apart=True) + line.sum + self._by
        by = rf"(?:{one_of(words.per)})\s*{unit}\s*{line.sum}"
        first = line.name(words.freight, is_apart=True) + by
        return self._charge(before) or self._charge(first) or self._charge(after)

    def price_by(self) -> Charge | None:
        """A sum for a kilogram or a cubic metre that nobody says is freight."""
        one = re.search(self._line.sum + self._by, self._line.rest)
        is_money = one and named_currencies(one["sum"], self._currencies)
        return self._charge(self._line.sum + self._by) if is_money else None

    @property
    def _unit(self) -> str:
        return rf"(?P<unit>{one_of((*self._words.kilograms, *self._words.volumes))})(?!\w)"

    @property
    def _by(self) -> str:
        per = one_of(self._words.per)
        return rf"\s*(?:{per})?\s*(?:1\s*)?{self._unit}(?!\s*[:—-]?\s*\d)"

    def _charge(self, pattern: str) -> Charge | None:
        found = self._line.cut(pattern)
        if not found:
            return None
        is_of_volume = found["unit"] in self._words.volumes
        return Charge(self._numbers.cost(found["sum"]), is_of_volume, found[0].strip())
