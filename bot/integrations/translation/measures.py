"""Reads numbers with their units and writes them the English and the Chinese way."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.domain.translation import Role
from bot.integrations.translation.displacement import Displacement
from bot.integrations.translation.patterns import (
    counted_pattern,
    cross_pattern,
    letter_size_pattern,
    measure_pattern,
    period_after_pattern,
    period_pattern,
)
from bot.integrations.translation.units import Unit, Units, spelling

_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_GROUP = re.compile(r"(?<=[0-9])[\s'](?=[0-9]{3})")
_WORD = re.compile(r"\w+")
_MAX_DIGITS = 15
_UNIT_GROUPS = ("unit", "unit_glued", "unit_last", "unit_capital", "few", "single", "large")
_SHARED_GROUPS = ("shared", "shared_glued", "shared_last", "shared_capital")
_PERIOD_REACH = 60  # characters; a word of warranty stands near


@dataclass(frozen=True, slots=True)
class Measure:
    """A number as it should stand in the translation; `end` is where it ended in the text."""

    end: int
    en: str
    zh: str
    role: Role
    is_bare: bool = False


class Measures:
    """Finds measures in cleaned text."""

    def __init__(self, units: Units) -> None:
        self._units = units
        self._pattern = measure_pattern(units)
        self._counted = counted_pattern(units)
        self._period = (period_pattern(units), period_after_pattern(units))
        self._displacement = Displacement(units)
        self._letter_size = letter_size_pattern(units)
        self._cross = re.compile(cross_pattern(units), re.IGNORECASE)

    def read(self, text: str, position: int) -> Measure | None:
        """The measure that starts exactly here, if one does."""
        counted = self._counted.match(text, position)
        if counted:
            en, zh = self._units.counted[counted["stem"].lower()]
            number = counted["number"] or self._units.prefixes[counted["prefix"].lower()]
            measure = Measure(counted.end(), f"{number} {en}", f"{number}{zh}", Role.ATTRIBUTE)
            return self._in_context(measure, text, position)
        letters = self._letter_size.match(text, position)
        if letters:
            return self._letter_sizes(letters)
        found = self._pattern.match(text, position)
        if found and self._mixes_units(found):
            found = self._pattern.match(text, position, found.end("range_unit"))
        return self._in_context(self._compose(found), text, position) if found else None

    def _in_context(self, measure: Measure, text: str, position: int) -> Measure:
        """What the words around say about the unit."""
        en, zh = self._displacement.applied(measure.en, measure.zh, text, position, measure.end)
        return self._as_period(replace(measure, en=en, zh=zh), text, position)

    def _as_period(self, measure: Measure, text: str, position: int) -> Measure:
        """Years of a warranty are not years of age in Chinese."""
        of_age, of_time = self._units.words["year_zh"]
        before, after = self._period
        near = text[max(0, position - _PERIOD_REACH) : position]
        if of_age in measure.zh and (before.search(near) or after.match(text, measure.end)):
            return replace(measure, zh=measure.zh.replace(of_age, of_time))
        return measure

    def _letter_sizes(self, found: re.Match[str]) -> Measure:
        words = self._units.words
        names = words["letter_sizes"]
        letters = [
            names[part] for part in _WORD.findall(found["letters"].lower()) if part in names
        ]
        sizes = "-".join(letters)
        en, zh = f"{words['size_en']} {sizes}", f"{words['size_zh']}{sizes}"
        return Measure(found.end(), en, zh, Role.SPEC)

    def _is_age(self, found: re.Match[str]) -> bool:
        unit = self._known(self._written_unit(found))
        return unit is not None and unit.en in self._units.words["ages"]

    def _mixes_units(self, found: re.Match[str]) -> bool:
        """«20000 mAh up to 5 dollars» is no range: its two ends measure different things."""
        first = self._known(found["range_unit"])
        last = self._known(self._written_unit(found))
        return first is not None and first != last

    def _compose(self, found: re.Match[str]) -> Measure:
        amount = self._amount(found)
        en, zh, role = self._with_unit(found, amount)
        is_size = bool(found["size"] or found["size_after"])
        bare = en == amount and amount.isdecimal() and not (is_size or found["lower"])
        if is_size:
            words = self._units.words
            en, zh = f"{words['size_en']} {en}", f"{words['size_zh']}{zh}"
        elif found["height"] or found["grade"] or found["grade_after"]:
            name = "height" if found["height"] else "grade"
            words = self._units.words
            en, zh = f"{words[f'{name}_en']} {en}", words[f"{name}_zh"].format(zh)
            bare = False
        elif found["sign"]:
            en, zh, bare = f"No.{en}", f"No.{zh}", False
        elif found["upper"] and self._is_age(found):
            en, zh = f"0-{en}", f"0-{zh}"
        elif found["upper"]:
            en, zh, bare = f"up to {en}", f"{zh}\u4ee5\u5185", False
        elif found["lower"] and not found["last"]:
            zh = f"{zh.replace('+', '')}\u4ee5\u4e0a"
        return Measure(found.end(), en, zh, role, bare)

    def _with_unit(self, found: re.Match[str], amount: str) -> tuple[str, str, Role]:
        if found["per"]:
            counted = self._unit(found["counts"])
            time_en, time_zh = self._units.times[found["per"].lower()]
            return (
                f"{amount} {counted.en}/{time_en}",
                f"{amount}{counted.zh}/{time_zh}",
                Role.SPEC,
            )
        unit = self._known(self._written_unit(found) or found["before"]) or self._shared(found)
        if unit is None:
            return amount, amount, Role.SPEC
        return unit.english(amount), f"{amount}{unit.zh}", unit.role

    @staticmethod
    def _written_unit(found: re.Match[str]) -> str | None:
        return next((found[name] for name in _UNIT_GROUPS if found[name]), None)

    def _shared(self, found: re.Match[str]) -> Unit | None:
        """The unit written after the second number of a pair; pieces are counted apart."""
        unit = self._known(next((found[name] for name in _SHARED_GROUPS if found[name]), None))
        return unit if unit and unit.role is Role.SPEC else None

    def _known(self, written: str | None) -> Unit | None:
        return self._units.by_spelling.get(spelling(written)) if written else None

    def _unit(self, written: str) -> Unit:
        return self._units.by_spelling[spelling(written)]

    def _amount(self, found: re.Match[str]) -> str:
        first = self._number(found["first"], found["factor"] or found["last_factor"])
        first = f"-{first}" if found["minus"] else first
        if found["dims"]:
            return self._sides(first, found)
        if found["each"]:
            return f"{first}x{self._number(found['each'], None)}"
        if found["other"]:
            return f"{first}{found['joint']}{self._number(found['other'], None)}"
        if found["last"]:
            return f"{first}-{self._number(found['last'], found['last_factor'])}"
        if found["of"]:
            return f"{first} in 1"
        return f"{first}+" if found["plus"] or found["lower"] else first

    def _sides(self, first: str, found: re.Match[str]) -> str:
        """`30x20`; a unit stays with its side when the last side has another one."""
        last_unit = self._known(self._written_unit(found))
        sides = [first]
        for side in self._cross.split(_GROUP.sub("", found["dims"])):
            unit = self._known(_NUMBER.sub("", side).strip(" ."))
            number = _NUMBER.search(side)
            if unit and unit != last_unit:
                sides[-1] += unit.en
            sides += [number[0].replace(",", ".")] if number else []
        return "x".join(sides)

    def _number(self, written: str, factor: str | None) -> str:
        written = self._units.numerals.get(written.lower(), written)
        plain = _GROUP.sub("", written).replace(",", ".")
        if not factor or len(plain) > _MAX_DIGITS or "/" in plain:
            return plain
        scaled = Decimal(plain) * self._units.factors[spelling(factor)]
        return f"{scaled.normalize():f}"
