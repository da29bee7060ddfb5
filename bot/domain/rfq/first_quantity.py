"""Finds in a request's first line how many are wanted: "300, 500 and 1000 pcs", "72 boxes of 36"."""

import re
from collections.abc import Sequence
from decimal import Decimal

from bot.domain.choices import one_of
from bot.domain.rfq.rules import RfqRules
from bot.domain.search import AmountWords

_UNITS = (("piece", "pair", "set", "roll", "sheet", "pack"), ("container", "square_meter"))
_JOIN = r"(?:\s*[,/]\s*|\s+(?:{joins})\s+|\s+)"
_LEAST_BARE, _ROUND = 50, 10
_LEAST_LISTED, _FAR = 20, 10
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?(?: 000(?![0-9]))*(?:\s?[^\W\d_]{1,7}(?=$|[\s,/]))?")
_ONE = re.compile("[0-9] [0-9]{3}")
_BARE = re.compile(r"(?<![\w.,/])[0-9]{2,6}(?:\s?/\s?[0-9]{2,6}){1,4}(?![\w/.,])")


def first_quantity(text: str, rules: RfqRules, amounts: AmountWords) -> tuple[str, str]:
    """The quantity as it would be typed at its step, "" when none is said, and the text without it.

    Of several counted numbers the largest is meant; "3 folds" count no pieces.
    """
    number = rf"[0-9]+(?:[.,][0-9]+)?(?:\s?(?:{one_of(amounts.multipliers)})(?!\w))?"
    joined = _JOIN.format(joins=one_of(rules.line.joins))
    for units in _UNITS:
        unit = rf"(?:{one_of(w for w, one in rules.unit_words.items() if one.id in units)})(?!\s?/|\w)\.?"
        packs = rf"(?<![\w.,])[0-9]+\s(?:{one_of(rules.line.many)})\w*\s(?:{one_of(rules.words.packs_of)})\s[0-9]+\s?{unit}"
        if found := re.search(packs, text, re.IGNORECASE):
            return _without(text, found, _product(found[0]))
        several = rf"(?<![\w.,–-])(?P<list>{number}(?:{joined}{number})*)\s?(?P<unit>{unit})(?P<more>(?:\s+(?:{one_of(rules.line.joins)})\s+{number}(?:\s?{unit})?(?![\w.]))*)"
        matches = list(re.finditer(several, text, re.IGNORECASE))
        if matches:
            best = max(matches, key=lambda one: (_largest(one), one.start()))
            begins = best.start() + _numbers(best)[0].start()
            return _typed(best), f"{text[:begins]} | {text[best.end() :]}"
    found = next((one for one in _BARE.finditer(text) if _is_breaks(one[0])), None)
    return _without(text, found, found[0].replace("/", ", ")) if found else ("", text)


def _without(text: str, found: re.Match[str], said: str) -> tuple[str, str]:
    return said, f"{text[: found.start()]} | {text[found.end() :]}"


def _product(said: str) -> str:
    """10 models of 30 pcs are 300 pcs."""
    first, last = re.findall("[0-9]+", said)
    unit = re.split("[0-9]+", said)[-1].strip()
    return f"{int(first) * int(last)} {unit}"


def _numbers(found: re.Match[str]) -> Sequence[re.Match[str]]:
    """The numbers of a list from its end on, while each is near the one behind it.

    A model, an inch or a size before them is no quantity: iPhone 15, 300 pcs.
    """
    said = found["list"]
    is_one = re.fullmatch(r"[0-9] [0-9]{3}", said) is not None
    kept: list[re.Match[str]] = []
    for one in reversed(list((_ONE if is_one else _NUMBER).finditer(said))):
        if kept and not _is_near(_value(one), _value(kept[0])):
            break
        kept.insert(0, one)
    return kept


def _is_near(before: Decimal, after: Decimal) -> bool:
    return before >= _LEAST_LISTED and before <= after * _FAR and after <= before * _FAR


def _value(one: re.Match[str]) -> Decimal:
    return Decimal(re.sub(r"[^0-9]", "", one[0]))


def _typed(found: re.Match[str]) -> str:
    more = re.findall(r"[0-9]+(?:\s?[^\W\d_]{1,4}(?=\s[^\W\d_]))?", found["more"])
    numbers = [one[0].replace(" 000", "000").strip() for one in _numbers(found)]
    return f"{', '.join([*numbers, *more])} {found['unit']}"


def _largest(found: re.Match[str]) -> Decimal:
    return max(map(_value, _numbers(found)))


def _is_breaks(said: str) -> bool:
    numbers = [int(one) for one in re.findall("[0-9]+", said)]
    is_rising = numbers == sorted(set(numbers))
    return is_rising and all(one >= _LEAST_BARE and one % _ROUND == 0 for one in numbers)
