"""What answers are judged by: online.toml, and the unit spellings of the offline engine."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.integrations.translation.paths import KNOWLEDGE, UNITS
from bot.integrations.translation.units import Units

ONLINE = KNOWLEDGE / "online.toml"


@dataclass(frozen=True, slots=True)
class AnswerRules:
    """The keys of `units` and `multipliers` are folded spellings; `spellings` are the units as written.

    `strict` spellings mean a unit only when they are glued to the number or in capitals.
    """

    probe: str
    service_message: re.Pattern[str]
    spellings: frozenset[str]
    units: dict[str, str]
    strict: frozenset[str]
    multipliers: dict[str, int]
    numerals: dict[str, str]

    @classmethod
    def load(cls, online: Path = ONLINE, units: Path = UNITS) -> "AnswerRules":
        """Read both files; raises when one of them is missing or malformed."""
        words = tomllib.loads(online.read_text(encoding="utf-8"))
        known = Units(units)
        spelt = list(_spellings(known.words["unit"], words["units"]))
        return cls(
            probe=words["probe"],
            service_message=re.compile("|".join(words["service_messages"]), re.IGNORECASE),
            spellings=frozenset(name for name, _ in spelt),
            units={folded(name): folded(unit) for name, unit in spelt},
            strict=frozenset(folded(word) for word in known.strict),
            multipliers={**_multipliers(known), **words["multipliers"]},
            numerals=known.numerals,
        )


def folded(spelling: str) -> str:
    """Letter case, dots, spaces and raised digits do not tell units apart."""
    return re.sub(r"[\s.-]", "", unicodedata.normalize("NFKC", spelling).lower())


def _spellings(rows: Iterable[Any], also: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """What counts ordinary things («60 bags a minute») is a word of the text, not a unit."""
    for row in rows:
        if row.get("rate_only") or row["en"].startswith("-"):
            continue
        names = (row["en"], row.get("one", row["en"]), row["zh"], *row["ru"])
        for name in (*names, *also.get(row["en"], ())):
            yield name, row["en"]


def _multipliers(units: Units) -> dict[str, int]:
    return {folded(word): units.factors[word] for word in units.multipliers}
