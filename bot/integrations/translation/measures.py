"""Reads numbers with their units and writes them the English and the Chinese way."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.translation import Role
from bot.integrations.translation.patterns import counted_pattern, measure_pattern
from bot.integrations.translation.units import Unit, Units, spelling

_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_GROUP = re.compile(r"(?<=[0-9])[\s'](?=[0-9]{3})")
_MAX_DIGITS = 15
_UNIT_GROUPS = ("unit", "unit_glued", "unit_last", "unit_capital")


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

    def read(self, text: str, position: int) -> Measure | None:
        """The measure that starts exactly here, if one does."""
        counted = self._counted.match(text, position)
        if counted:
            en, zh = self._units.counted[counted["stem"].lower()]
            number = counted["number"]
            return Measure(counted.end(), f"{number} {en}", f"{number}{zh}", Role.ATTRIBUTE)
        found = self._pattern.match(text, position)
        return self._compose(found) if found else None

    def _compose(self, found: re.Match[str]) -> Measure:
        amount = self._amount(found)
        en, zh, role = self._with_unit(found, amount)
        is_size = bool(found["size"] or found["size_after"])
        bare = en == amount and amount.isdecimal() and not (is_size or found["lower"])
        if is_size:
            words = self._units.words
            en, zh = f"{words['size_en']} {en}", f"{words['size_zh']}{zh}"
        elif found["sign"]:
            en, zh, bare = f"No.{en}", f"No.{zh}", False
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
        written = next((found[name] for name in _UNIT_GROUPS if found[name]), None)
        if not written and found["before"]:
            written = found["before"]
        if not written:
            return amount, amount, Role.SPEC
        unit = self._unit(written)
        return unit.english(amount), f"{amount}{unit.zh}", unit.role

    def _unit(self, written: str) -> Unit:
        return self._units.by_spelling[spelling(written)]

    def _amount(self, found: re.Match[str]) -> str:
        first = self._number(found["first"], found["factor"] or found["last_factor"])
        if found["dims"]:
            sides = _NUMBER.findall(_GROUP.sub("", found["dims"]))
            return "x".join([first, *(side.replace(",", ".") for side in sides)])
        if found["last"]:
            return f"{first}-{self._number(found['last'], found['last_factor'])}"
        if found["of"]:
            return f"{first} in {found['of']}"
        return f"{first}+" if found["plus"] or found["lower"] else first

    def _number(self, written: str, factor: str | None) -> str:
        plain = _GROUP.sub("", written).replace(",", ".")
        if not factor or len(plain) > _MAX_DIGITS or "/" in plain:
            return plain
        scaled = Decimal(plain) * self._units.factors[spelling(factor)]
        return f"{scaled.normalize():f}"
