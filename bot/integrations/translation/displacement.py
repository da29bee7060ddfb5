"""Tells engines from rooms: «52 cubes» of a chainsaw are cubic centimetres."""

import re

from bot.integrations.translation.units import Units, alternation

_FIRST_NUMBER = re.compile(r"[0-9]+")
_REACH = 60  # characters; the engine stands near its displacement


class Displacement:
    """Cubic metres that are cc when something driven by an engine is named beside them."""

    def __init__(self, units: Units) -> None:
        self._rule = units.words["displacement"]
        heads = "|".join(self._rule["stems"])
        others = alternation(self._rule["purpose"])
        self._before = re.compile(rf"\b(?:{heads})\w*(?:[^\w]+\w+){{0,5}}[^\w]*\Z", re.IGNORECASE)
        self._after = re.compile(
            rf"\s(?:(?!(?:{others})\b)\w+\s){{0,2}}(?:{heads})", re.IGNORECASE
        )

    def applied(self, en: str, zh: str, text: str, start: int, end: int) -> tuple[str, str]:
        """`52 m³` written as text[start:end], as `52 cc` where an engine is near.

        Less than the least amount is a room whatever is near, and so is a sign like `m³`.
        """
        cubic_en = next((name for name in self._rule["en"] if en.endswith(name)), None)
        number = _FIRST_NUMBER.search(en)
        if cubic_en is None or number is None or int(number[0]) < self._rule["least"]:
            return en, zh
        is_spoken = self._rule["spoken"] in text[start:end].lower()
        if not is_spoken or not self._has_engine(text, start, end):
            return en, zh
        short = self._rule["short"]
        return en.removesuffix(cubic_en) + short, zh.replace(self._rule["zh"], short)

    def _has_engine(self, text: str, start: int, end: int) -> bool:
        near = text[max(0, start - _REACH) : start]
        return bool(self._before.search(near) or self._after.match(text, end))
