"""Reads how much is wanted: "300, 500, 1000 pcs", "20 boxes of 50 pcs", "1.5 tons"."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.errors import AppError
from bot.domain.rfq.counting import (
    adds_more,
    is_each_of,
    plain_weights,
    sum_of_sizes,
    with_packs,
    without_sizes,
)
from bot.domain.rfq.errors import AnswerError
from bot.domain.rfq.model import Packs, Quantity, Rfq, Step
from bot.domain.rfq.offers import Unit
from bot.domain.rfq.rules import RfqRules
from bot.domain.search import AmountWords, in_digits, numeral

PIECE = "piece"
MOST_BREAKS = 4
LARGEST = Decimal(10_000_000)
_LONGEST = 20
_PAIR = 2
_SMALLEST = Decimal("0.001")
_AMOUNT = re.compile(
    r"(?<![\w.,])(?P<sign>[-–—−]\s?)?"
    r"(?P<digits>[0-9]+(?:(?: (?=[0-9]{3}(?![0-9]))|[.,'’](?=[0-9]))[0-9]+)*)"
    r"\s*(?P<first>[^\W\d_]+[23]?)?\.?\s*(?P<second>[^\W\d_]+)?"
)
# Three hundred and five hundred are two amounts, three hundred thousand is one.
_SEPARATE = re.compile(r"(?<![0-9.,])([1-9][0-9]{2}) (?=(?!000)[0-9]{3}(?![0-9]))")
_UNJOINED = re.compile(r"[0-9] [0-9]")  # a hundred five hundred: no number in words
_DIGIT = re.compile(r"[0-9]")
_BARE = re.compile(r"[0-9][\w\s.,;'’–—-]*")
_WORD = re.compile(r"[^\W\d_]+[23]?")
_SPAN = re.compile(r"\s*[-–—]\s*")
_POWER = re.compile(r"[0-9]\s*(?:\^|e[+-]?[0-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Amount:
    """`is_foreign`: the number counts something else; `spans`: a dash ties it to the one before."""

    value: Decimal
    unit: Unit | None
    is_packed: bool = False
    is_foreign: bool = False
    spans: bool = False


def read_quantity(text: str, rules: RfqRules, amounts: AmountWords) -> Quantity:
    """The first number is what is wanted, the others are where another price is asked for.

    AnswerError says what is wrong: no number, a negative or an enormous one, a half piece,
    more numbers than a supplier will quote.
    """
    plain = _SEPARATE.sub(r"\1, ", unicodedata.normalize("NFKC", text))
    if total := sum_of_sizes(plain):
        return Quantity(_checked(total, rules.unit(PIECE)), PIECE, remark=" ".join(text.split()))
    plain = in_digits(plain, amounts)
    counted = without_sizes(plain, rules.words)
    is_sized = counted != plain
    plain = with_packs(plain_weights(counted, rules.words), rules)
    if _POWER.search(plain) or (_UNJOINED.search(plain) and not _DIGIT.search(text)):
        raise AnswerError("err-rfq-quantity-none")
    found = list(_amounts(plain, rules, amounts))
    meant = [one for one in found if not one.is_foreign]
    if not meant:
        raise AnswerError("err-rfq-quantity-none")
    if len(found) == _PAIR and is_each_of(plain, rules.words):
        return replace(_packed(found[::-1]), packs=None, remark=" ".join(text.split()))
    if len(found) > 1 and found[0].is_packed:
        if len(found) > _PAIR and adds_more(plain, rules.words):
            raise AnswerError("err-rfq-quantity-one")
        # "4 colours of 200 pcs" are no packs: the words stay beside the total.
        is_other = is_sized or _says_more(plain, rules, amounts)
        read = _packed(found)
        return replace(read, packs=None, remark=" ".join(text.split())) if is_other else read
    if len(meant) > MOST_BREAKS + 1:
        raise AnswerError("err-rfq-quantity-many", most=MOST_BREAKS + 1)
    read = _quantity(_with_unit_before(meant, plain, rules), rules)
    says_more = is_sized or len(meant) < len(found) or _says_more(plain, rules, amounts)
    return replace(read, remark=" ".join(text.split())) if says_more else read


def misplaced_quantity(
    rfq: Rfq, step: Step, text: str, rules: RfqRules, amounts: AmountWords
) -> Quantity | None:
    """How many, said and nothing else said where something else was asked: "500 pcs".

    A bare number is no price and no size only at the purpose; "3 pcs" may describe a known order.
    """
    if step is Step.PURPOSE:
        return _bare(text, rules, amounts)
    if step is not Step.PRICE and (step is not Step.SPECIFICATION or rfq.quantity):
        return None
    pieces = {word for word, unit in rules.unit_words.items() if unit.id == PIECE}
    names_pieces = not pieces.isdisjoint(_WORD.findall(text.casefold()))
    return _bare(text, rules, amounts) if names_pieces else None


def _bare(text: str, rules: RfqRules, amounts: AmountWords) -> Quantity | None:
    if not _BARE.fullmatch(text):
        return None
    try:
        read = read_quantity(text, rules, amounts)
    except AppError:
        return None
    return None if read.remark else read


def _quantity(meant: Sequence[_Amount], rules: RfqRules) -> Quantity:
    unit = next((one.unit for one in meant if one.unit), rules.unit(PIECE))
    first, *others = dict.fromkeys(_checked(one.value, unit) for one in meant)
    if others and meant[1].spans and others[0] > first:
        return Quantity(first, unit.id, tuple(sorted(others[1:])), most=others[0])
    return Quantity(first, unit.id, tuple(sorted(others)))


def _says_more(plain: str, rules: RfqRules, amounts: AmountWords) -> bool:
    """Whether a word is left that is no unit, no multiplier and no filler."""
    known = rules.unit_words.keys() | amounts.multipliers.keys() | rules.words.numbers.keys()
    said = (word.casefold() for word in _WORD.findall(plain))
    return any(word not in known and word not in rules.words.quantity_fillers for word in said)


def _packed(found: list[_Amount]) -> Quantity:
    packs, inside = found[0], found[1]
    if packs.value != int(packs.value) or inside.value != int(inside.value):
        raise AnswerError("err-rfq-quantity-whole")
    total = Decimal(int(packs.value) * int(inside.value))
    if not 0 < total <= LARGEST:
        raise AnswerError("err-rfq-quantity-large" if total else "err-rfq-quantity-negative")
    pack_unit = packs.unit.id if packs.unit else "pack"
    unit = inside.unit.id if inside.unit else PIECE
    return Quantity(total, unit, packs=Packs(int(packs.value), pack_unit, int(inside.value)))


def _amounts(plain: str, rules: RfqRules, amounts: AmountWords) -> Iterator[_Amount]:
    matches = list(_AMOUNT.finditer(plain))
    end = 0
    for place, match in enumerate(matches):
        if len(match["digits"]) > _LONGEST:
            raise AnswerError("err-rfq-quantity-large")
        if match["sign"] and not place:
            raise AnswerError("err-rfq-quantity-negative")
        words = [word.casefold() for word in (match["first"], match["second"]) if word]
        value, over = numeral(match["digits"]), match.end("digits")
        if words and words[0] in amounts.multipliers:
            value *= amounts.multipliers[words.pop(0)]
            over = match.end("first")
        unit = rules.unit_words.get(words[0]) if words else None
        is_foreign = bool(place and words and not unit and words[0] not in rules.words.pair)
        yield _Amount(
            value,
            unit,
            is_packed=not rules.words.packs_of.isdisjoint(words),
            is_foreign=is_foreign,
            spans=bool(match["sign"] or _spans(plain[end : match.start()], amounts)),
        )
        end = over


def _with_unit_before(meant: list[_Amount], plain: str, rules: RfqRules) -> list[_Amount]:
    """Kilograms about a hundred: the only unit that is named may stand before the number."""
    if any(one.unit for one in meant):
        return meant
    units = {
        rules.unit_words[w].id: rules.unit_words[w] for w in _words(plain) if w in rules.unit_words
    }
    return (
        [replace(one, unit=next(iter(units.values()))) for one in meant]
        if len(units) == 1
        else meant
    )


def _words(plain: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(plain)]


def _spans(between: str, amounts: AmountWords) -> bool:
    return bool(_SPAN.fullmatch(between)) or between.strip().casefold() in amounts.upto


def _checked(value: Decimal, unit: Unit) -> Decimal:
    if value <= 0:
        raise AnswerError("err-rfq-quantity-negative")
    if value > LARGEST:
        raise AnswerError("err-rfq-quantity-large")
    if unit.countable and value != value.to_integral_value():
        raise AnswerError("err-rfq-quantity-whole")
    if value % _SMALLEST:
        raise AnswerError("err-rfq-quantity-none")
    return value.normalize() if value % 1 else Decimal(int(value))
