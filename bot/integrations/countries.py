"""Countries behind the Countries port: the likeliest from our data, the rest from CLDR and tz."""

import re
import tomllib
from functools import cached_property
from importlib import resources
from pathlib import Path

from babel import Locale
from babel.dates import get_timezone_location
from babel.numbers import get_territory_currencies

from bot.domain.letter import Words
from bot.domain.place import Country, Zone

SHORTEST_START = 4
# Shorter starts are words of their own in a text: a port is not Portugal.
_SHORTEST_IN_TEXT = 6
# Two-letter codes of CLDR that are no country, and "unknown region".
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_CODE = re.compile(r"[A-Z]{2}")


class CldrCountries:
    """Country names as Russians write them, zones as the tz database knows them."""

    def __init__(self, path: Path) -> None:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        self._rows = data["country"]
        self._aliases: dict[str, str] = data["aliases"]
        self._russian = Locale("ru")

    @cached_property
    def likeliest(self) -> tuple[Country, ...]:
        """Countries offered by one tap, the likeliest first."""
        return tuple(
            Country(
                row["code"],
                self._russian.territories[row["code"]],
                row["currency"],
                tuple(Zone(zone["zone"], zone["city"]) for zone in row["zones"]),
            )
            for row in self._rows
        )

    def get(self, code: str) -> Country | None:
        """The country of an ISO code, None for an unknown one."""
        for country in self.likeliest:
            if country.code == code:
                return country
        if not _is_country(code) or code not in self._russian.territories:
            return None
        currencies = get_territory_currencies(code)
        return Country(
            code,
            self._russian.territories[code],
            currencies[0] if currencies else "USD",
            self._zones(code),
        )

    def find(self, typed: str) -> Country | None:
        """The country a person typed in Russian or English, whole or by an unambiguous start."""
        wanted = typed.strip(" .,!\n").casefold()
        names = self._names
        if wanted in names:
            return self.get(names[wanted])
        if len(wanted) < SHORTEST_START:
            return None
        starts = {code for name, code in names.items() if name.startswith(wanted)}
        return self.get(starts.pop()) if len(starts) == 1 else None

    def named(self, word: str) -> Country | None:
        """By a whole name, or the long start of one; one word of several names nothing."""
        wanted = word.casefold()
        code = self._names.get(wanted) or self._long_starts.get(wanted)
        return self.get(code) if code else None

    def words(self, code: str) -> Words | None:
        """The country's name in the languages of a letter, None for an unknown code."""
        if not _is_country(code) or code not in self._russian.territories:
            return None
        english, chinese = (Locale(language).territories[code] for language in ("en", "zh"))
        return Words(english, chinese, self._russian.territories[code])

    @cached_property
    def _names(self) -> dict[str, str]:
        names = {
            name.casefold(): code
            for locale in (Locale("en"), self._russian)
            for code, name in locale.territories.items()
            if _is_country(code)
        }
        return names | self._aliases

    @cached_property
    def _long_starts(self) -> dict[str, str]:
        """The countries of the starts that no other name has, and no name of several words."""
        found: dict[str, set[str]] = {}
        for name, code in self._names.items():
            for end in range(_SHORTEST_IN_TEXT, len(name)):
                found.setdefault(name[:end], set()).add("" if " " in name else code)
        return {start: min(codes) for start, codes in found.items() if len(codes) == 1}

    def _zones(self, code: str) -> tuple[Zone, ...]:
        table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab")
        rows = (line.split("\t") for line in table.read_text("utf-8").splitlines())
        return tuple(
            Zone(row[2], get_timezone_location(row[2], locale=self._russian, return_city=True))
            for row in rows
            if row[0] == code
        )


def _is_country(code: str) -> bool:
    return bool(_CODE.fullmatch(code)) and code not in _NO_COUNTRIES
