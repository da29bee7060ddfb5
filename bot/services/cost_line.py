"""Takes a line about a shipment apart: each part that is understood is cut out of it."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from bot.domain.choices import one_of
from bot.domain.landed import Extra
from bot.domain.money import Money
from bot.domain.search import numeral
from bot.services.cost_numbers import MOST_KG, Numbers
from bot.services.cost_words import PERMILLE, CostWords, stems_of

# A minus before a number, unless it is the dash of a span or between words.
_MINUS: Final = r"(?:(?<![\w-])[-–−](?=\d))"
_LONGEST_NAME: Final = 40
_TIMES: Final = "[x\u0445\u00d7*]"


class CostLine:
    """A text that gets shorter as its parts are understood."""

    def __init__(self, text: str, words: CostWords, numbers: Numbers) -> None:
        self.rest = text
        self.volumes: list[str] = []
        self.volume: Decimal | None = None
        self.kg_each: Decimal | None = None
        self._words = words
        self._numbers = numbers

    def percent(self, names: tuple[str, ...]) -> Decimal | None:
        found = self.cut(rf"(?:{one_of(names)})\w*\s*(\d[\d.,]*\s*[%{PERMILLE}])")
        return self._numbers.share(found[1]) if found else None

    def named(self, names: tuple[str, ...], *, is_apart: bool = False) -> Money | None:
        """A sum right after its name: freight 150 $. Its currency is "" when none is named.

        `is_apart`: words that add nothing may stand between: freight to Omsk is 150 $.
        """
        found = self.cut(self.name(names, is_apart=is_apart) + self.sum)
        return self._numbers.cost(found["sum"]) if found else None

    def name(self, names: tuple[str, ...], *, is_apart: bool = False) -> str:
        """The pattern of a name and of what stands between it and its sum; that is kept."""
        between = ""
        if is_apart:
            places = rf"(?:{one_of(self._words.places)})\s+[^\W\d_][\w-]*|[^\W\d_]+[-–—][^\W\d_]+"
            between = rf"(?P<kept>(?:\s*(?:{places}|{one_of(self._words.between)})(?!\w))*)"
            between += rf"(?:\s+(?:{one_of(self._words.places)})(?=\s+\D?\d))?"
        return rf"(?<!\w)(?:{stems_of(names)}){between}\s*[:—-]?\s*"

    def extras(self) -> tuple[Extra, ...] | None:
        """Costs with names of their own: the broker 100 $, certificates 50 $. None: no such."""
        name = rf"(?<!\w)(?P<name>(?:{one_of(self._words.extra)})\w*)\s*[:—-]?\s*"
        found = []
        while match := self.cut(name + self.sum):
            found.append(Extra(match["name"], self._numbers.cost(match["sum"])))
        return tuple(found) or None

    def one_extra(self) -> Extra | None:
        """Whatever stands before the sum is its name."""
        match = re.fullmatch(rf"(?P<name>[^\d$€₽₸¥]*?)\s*[:—-]?\s*{self.sum}", self.rest)
        if not match:
            return None
        return Extra(match["name"][:_LONGEST_NAME].strip(), self._numbers.cost(match["sum"]))

    @property
    def sum(self) -> str:
        """The pattern of a sum: no weight, no volume, no pieces."""
        sign = r"(?:[$€₽₸¥]|(?>[^\W\d_]+)\.?)"
        # A comma ends the sum: the word after it is the next cost.
        sign = rf"(?<![,;])(?<![,;]\s)\s*{sign}"
        units = one_of((*self._weight_units(), *self._words.volumes))
        other = rf"(?!\s*(?:(?:{units})(?!\w)|{one_of(self._words.pieces)}))"
        return rf"(?P<sum>(?:[$€₽₸¥]\s*)?(?>{self._numbers.pattern}){other}(?:{sign})?)"

    def weight(self) -> Decimal | None:
        """Of the goods together; the gross one, when both are told. What is no weight goes too."""
        volume = rf"({self._numbers.pattern})\s*(?:{one_of(self._words.volumes)})(?!\w)"
        while match := self.cut(volume):
            self.volumes.append(match[0].strip())
            self.volume = self.volume or numeral(match[1].rstrip("., "))
        named = [self._named_weight(one) for one in (self._words.gross, self._words.net)]
        told = next((one for one in named if one is not None), None)
        found = told if told is not None else self._packed_weight() or self._plain_weight()
        return found if found is not None else self._bare_weight()

    @property
    def has_volume(self) -> bool:
        return bool(self.volumes)

    def _bare_weight(self) -> Decimal | None:
        """Weighs 610: kilograms, unless a word follows that says something else."""
        weighs = one_of(self._words.weighs)
        number = rf"(?>{self._numbers.pattern})(?!\s*(?:[^\W\d_]|[$€₽₸¥%]))"
        found = self.cut(rf"(?<!\w)(?:{weighs})\s*[:—-]?\s*({number})")
        return self._kilograms(found[1], Decimal(1)) if found else None

    def _named_weight(self, names: tuple[str, ...]) -> Decimal | None:
        units = self._weight_units()
        found = self.cut(
            rf"(?<!\w)(?:{one_of(names)})\w*\s*[:—-]?\s*({self._numbers.pattern})"
            rf"\s*({one_of(tuple(units))})?(?!\w)"
        )
        return self._kilograms(found[1], units.get(found[2], Decimal(1))) if found else None

    def _packed_weight(self) -> Decimal | None:
        """20 bags of 25 kg; pieces that weigh so much each stay in the line."""
        units, each = self._weight_units(), one_of(self._words.of)
        found = self.cut(
            rf"(?P<count>{self._numbers.pattern})\s*(?P<what>[^\W\d_]+)\.?\s*(?:{each}|{_TIMES})\s*"
            rf"(?P<one>{self._numbers.pattern})\s*(?P<unit>{one_of(tuple(units))})(?!\w)"
        )
        if not found:
            return None
        if found["what"].startswith(self._words.pieces):
            self.rest = f"{self.rest} {found['count']} {found['what']}"
        one = self._kilograms(found["one"], units[found["unit"]])
        return self._kilograms(found["count"], one)

    def _plain_weight(self) -> Decimal | None:
        """What one piece weighs is kept apart; a tonne and 100 kg are one weight."""
        units = self._weight_units()
        of, unit = one_of(self._words.of), one_of(tuple(units))
        if each := self.cut(rf"(?<!\w)(?:{of})\s+({self._numbers.pattern})\s*({unit})(?!\w)"):
            self.kg_each = self._kilograms(each[1], units[each[2]])
            return None
        one = rf"({_MINUS}?{self._numbers.pattern})\s*({unit})(?!\w)"
        found = self.cut(rf"{one}(?:\s+{one})?")
        if not found:
            return None
        more = self._kilograms(found[3], units[found[4]]) if found[3] else Decimal(0)
        return self._kilograms(found[1], units[found[2]]) + more

    def _kilograms(self, number: str, unit: Decimal) -> Decimal:
        return self._numbers.kilograms(number, most=MOST_KG * 1000) * unit

    def _weight_units(self) -> dict[str, Decimal]:
        """What one of each unit weighs in kilograms."""
        return {
            **dict.fromkeys(self._words.kilograms, Decimal(1)),
            **dict.fromkeys(self._words.grams, Decimal("0.001")),
            **dict.fromkeys(self._words.tonnes, Decimal(1000)),
        }

    def drop_counts(self, units: Iterable[str]) -> None:
        """Ten boxes are no sum: what is counted in them costs nobody knows what."""
        self.cut(rf"{self._numbers.pattern}\s*(?:{one_of(tuple(units))})(?!\w)\.?")

    def pieces(self) -> int | None:
        pieces = one_of(self._words.pieces)
        found = self.cut(rf"({_MINUS}?{self._numbers.pattern})\s*(?:{pieces})\w*\.?")
        return self._numbers.whole(found[1]) if found else None

    def things(self) -> int | None:
        """How many of something that has a price for each, whatever it is called: 600 candles."""
        found = self.cut(r"(?<![\w.,])(\d[\d ]*)\s+(?P<kept>[^\W\d_]{3,})")
        return self._numbers.whole(found[1]) if found else None

    def destination(self) -> str:
        """What is left without the place that the goods come from."""
        return re.sub(rf"(?<!\w)(?:{one_of(self._words.origin)})\s+\w+", " ", self.rest)

    def cut(self, pattern: str) -> re.Match[str] | None:
        """Take out what is understood but for its group `kept`; None when it is not there."""
        found = re.search(pattern, self.rest)
        if found:
            groups = found.groupdict()
            kept = (
                f"{groups.get('kept') or ''} {self._numbers.word_after(groups.get('sum') or '')}"
            )
            before, after = self.rest[: found.start()], self.rest[found.end() :]
            self.rest = f"{before} {kept} {after}".strip()
        return found
