"""Takes a line about a shipment apart: each part that is understood is cut out of it."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from bot.domain.landed import Extra
from bot.domain.money import Money
from bot.domain.search import AmountError, AmountWords, parse_price
from bot.services.cost_words import PERMILLE, CostWords, any_of
from bot.services.payment_reader import MOST, PaymentReader

_NOUGHT = re.compile(r"0+([.,]0+)?(?![\d.,])")
# A minus before a number, unless it is the dash of a span or between words.
_MINUS: Final = r"(?:(?<![\w-])[-–−](?=\d))"
_SEVERAL: Final = ("err-pay-several", "err-pay-currencies")
_MOST_KG: Final = Decimal(100_000)
_MOST_PIECES: Final = Decimal(10_000_000)
_LONGEST_NAME: Final = 40
_MOST_PERCENT: Final = Decimal(200)
_TIMES: Final = "[x\u0445\u00d7*]"


class Numbers:
    """Numbers of each kind within their bounds. Every method raises AmountError."""

    def __init__(self, amounts: AmountWords, payments: PaymentReader) -> None:
        self._amounts = amounts
        self._payments = payments
        multipliers = "|".join(sorted(amounts.multipliers, key=len, reverse=True))
        # A comma and a space begin another number: freight 70, 6 kg.
        self.pattern = rf"\d(?:[ .,'’]?\d)*(?:\s*(?:{multipliers})\.?(?![^\W\d_]))?"

    def money(self, text: str) -> Money:
        return self._payments.read_money(text)

    def cost(self, text: str) -> Money:
        """A charge; nought is one too. Its currency is "" when none is named."""
        text, nothing = text.strip(" ,;"), Money(Decimal(0), "USD")
        return nothing if self.is_nought(text) else self._payments.read_money(text, otherwise="")

    @staticmethod
    def is_nought(text: str) -> bool:
        """Whether the text begins with a number that is zero."""
        return bool(_NOUGHT.match(text))

    def whole(self, text: str) -> int:
        """A number of pieces."""
        amount = parse_price(text, self._amounts, _MOST_PIECES)
        if amount != amount.to_integral_value():
            raise AmountError("err-amount-whole")
        return int(amount)

    def share(self, text: str) -> Decimal:
        """Per cent; nought is one too, and ten per mille are one per cent."""
        bare = text.replace("%", " ").replace(PERMILLE, " ").strip()
        is_nought = _NOUGHT.fullmatch(bare)
        value = Decimal(0) if is_nought else parse_price(bare, self._amounts, _MOST_PERCENT)
        return value / 10 if PERMILLE in text else value

    def kilograms(self, text: str, most: Decimal = _MOST_KG) -> Decimal:
        return parse_price(text, self._amounts, min(most, MOST))


class CostLine:
    """A text that gets shorter as its parts are understood."""

    def __init__(self, text: str, words: CostWords, numbers: Numbers) -> None:
        self.rest = text
        self.has_volume = False
        self._words = words
        self._numbers = numbers

    def percent(self, names: tuple[str, ...]) -> Decimal | None:
        found = self._cut(rf"(?:{any_of(names)})\w*\s*(\d[\d.,]*\s*[%{PERMILLE}])")
        return self._numbers.share(found[1]) if found else None

    def named(self, names: tuple[str, ...]) -> Money | None:
        """A sum right after its name: freight 150 $. Its currency is "" when none is named."""
        found = self._cut(rf"(?<!\w)(?:{any_of(names)})\w*\s*[:—-]?\s*{self._sum}")
        return self._numbers.cost(found["sum"]) if found else None

    def extras(self) -> tuple[Extra, ...] | None:
        """Costs with names of their own: the broker 100 $, certificates 50 $. None: no such."""
        name = rf"(?<!\w)(?P<name>(?:{any_of(self._words.extra)})\w*)\s*[:—-]?\s*"
        found = []
        while match := self._cut(name + self._sum):
            found.append(Extra(match["name"], self._numbers.cost(match["sum"])))
        return tuple(found) or None

    def one_extra(self) -> Extra | None:
        """Whatever stands before the sum is its name."""
        match = re.fullmatch(rf"(?P<name>[^\d$€₽₸¥]*?)\s*[:—-]?\s*{self._sum}", self.rest)
        if not match:
            return None
        return Extra(match["name"][:_LONGEST_NAME].strip(), self._numbers.cost(match["sum"]))

    @property
    def _sum(self) -> str:
        sign = r"(?:[$€₽₸¥]|[^\W\d_]+\.?)"
        # A comma ends the sum: the word after it is the next cost.
        sign = rf"(?<![,;])(?<![,;]\s)\s*{sign}"
        return rf"(?P<sum>(?:[$€₽₸¥]\s*)?{self._numbers.pattern}(?:{sign})?)"

    def weight(self) -> Decimal | None:
        """Of the goods together; the gross one, when both are told. What is no weight goes too."""
        named = [self._named_weight(one) for one in (self._words.gross, self._words.net)]
        told = next((one for one in named if one is not None), None)
        found = told if told is not None else self._packed_weight() or self._plain_weight()
        self.has_volume = bool(
            self._cut(rf"{self._numbers.pattern}\s*(?:{any_of(self._words.volumes)})(?!\w)")
        )
        return found

    def _named_weight(self, names: tuple[str, ...]) -> Decimal | None:
        units = self._weight_units()
        found = self._cut(
            rf"(?<!\w)(?:{any_of(names)})\w*\s*[:—-]?\s*({self._numbers.pattern})"
            rf"\s*({any_of(tuple(units))})?(?!\w)"
        )
        return self._kilograms(found[1], units.get(found[2], Decimal(1))) if found else None

    def _packed_weight(self) -> Decimal | None:
        """20 bags of 25 kg; pieces that weigh so much each stay in the line."""
        units, each = self._weight_units(), any_of(self._words.of)
        found = self._cut(
            rf"(?P<count>{self._numbers.pattern})\s*(?P<what>[^\W\d_]+)\.?\s*(?:{each}|{_TIMES})\s*"
            rf"(?P<one>{self._numbers.pattern})\s*(?P<unit>{any_of(tuple(units))})(?!\w)"
        )
        if not found:
            return None
        if found["what"].startswith(self._words.pieces):
            self.rest = f"{self.rest} {found['count']} {found['what']}"
        one = self._kilograms(found["one"], units[found["unit"]])
        return self._kilograms(found["count"], one)

    def _plain_weight(self) -> Decimal | None:
        units = self._weight_units()
        found = self._cut(rf"({_MINUS}?{self._numbers.pattern})\s*({any_of(tuple(units))})(?!\w)")
        return self._kilograms(found[1], units[found[2]]) if found else None

    def _kilograms(self, number: str, unit: Decimal) -> Decimal:
        return self._numbers.kilograms(number, most=_MOST_KG * 1000) * unit

    def _weight_units(self) -> dict[str, Decimal]:
        """What one of each unit weighs in kilograms."""
        return {
            **dict.fromkeys(self._words.kilograms, Decimal(1)),
            **dict.fromkeys(self._words.grams, Decimal("0.001")),
            **dict.fromkeys(self._words.tonnes, Decimal(1000)),
        }

    def drop_counts(self, units: Iterable[str]) -> None:
        """Ten boxes are no sum: what is counted in them costs nobody knows what."""
        self._cut(rf"{self._numbers.pattern}\s*(?:{any_of(tuple(units))})(?!\w)\.?")

    def pieces(self) -> int | None:
        pieces = any_of(self._words.pieces)
        found = self._cut(rf"({_MINUS}?{self._numbers.pattern})\s*(?:{pieces})\w*\.?")
        return self._numbers.whole(found[1]) if found else None

    def destination(self) -> str:
        """What is left without the place that the goods come from."""
        return re.sub(rf"(?<!\w)(?:{any_of(self._words.origin)})\s+\w+", " ", self.rest)

    def sum(self) -> Money | None:
        """What is left of numbers, if a currency stands with it or it is the only one."""
        if not re.search(r"\d", self.rest):
            return None
        try:
            return self._numbers.money(self.rest)
        except AmountError as error:
            if error.key in _SEVERAL:
                raise AmountError("err-cost-several") from error
            raise

    def _cut(self, pattern: str) -> re.Match[str] | None:
        found = re.search(pattern, self.rest)
        if found:
            self.rest = f"{self.rest[: found.start()]} {self.rest[found.end() :]}".strip()
        return found
