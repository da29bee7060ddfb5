"""What the services need of the world around: time, names, places, numbers, paper."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from bot.domain.landed import Rates
from bot.domain.letter import Words
from bot.domain.place import Country
from bot.domain.sheet import Sheet
from bot.domain.supplier import UsccProblem


class Clock(Protocol):
    """The only source of the present moment."""

    def now(self) -> datetime:
        """Aware UTC."""


class IdFactory(Protocol):
    """Identifiers that repeat when the same update is handled again."""

    def next(self) -> str:
        """A new identifier: URL-safe, at most 16 characters."""


class Countries(Protocol):
    """The countries of the world, the audience's own first."""

    @property
    def likeliest(self) -> Sequence[Country]:
        """Countries offered by one tap."""

    def get(self, code: str) -> Country | None:
        """By ISO 3166-1 alpha-2 code."""

    def find(self, typed: str) -> Country | None:
        """By a name typed in Russian or English."""

    def named(self, word: str) -> Country | None:
        """The country that a word of a longer text names, less readily than `find`."""

    def words(self, code: str) -> Words | None:
        """The country's name as suppliers and buyers write it."""


class Places(Protocol):
    """The map of time zones; CPU only."""

    def zone_at(self, latitude: float, longitude: float) -> str | None:
        """The IANA zone of a point in degrees; None on the high seas."""


class Latin(Protocol):
    """Cyrillic texts in Latin letters, never with a Cyrillic letter left; CPU only.

    Latin letters and other scripts pass unchanged.
    """

    def name(self, text: str) -> str:
        """Letter by letter as in a travel passport (ICAO 9303)."""

    def address(self, text: str) -> str:
        """Words of a Russian address first, as post and customs read them; line breaks stay."""

    def city(self, text: str) -> str:
        """The English name of a city that has one, else spelled as in an address."""


class Phones(Protocol):
    """Telephone numbering plans of the world; CPU only."""

    def parse(self, typed: str, country: str) -> str | None:
        """E.164 of a number typed nationally or internationally; None when there is no such.

        `country` (ISO code, empty: unknown) reads the national spelling.
        """

    def example(self, country: str) -> str:
        """A mobile number of the country in international form, to show how it is typed."""


class RateFeed(Protocol):
    """The daily rates of a central bank."""

    @property
    def is_on(self) -> bool:
        """Whether the operator named a feed at all."""

    async def fetch(self, today: date) -> Rates | None:
        """Today's rates, or those of the last working day; None when they cannot be had.

        Answers within a few seconds and never raises for a failure of the service.
        """


class CompanyNumbers(Protocol):
    """How China's company numbers are built; whether one exists only the register knows (BDG11)."""

    def problem(self, number: str) -> UsccProblem | None:
        """What is wrong with a bare Unified Social Credit Code; None when it is built right."""


class SheetPrinter(Protocol):
    """Turns a sheet into a file people print and forward."""

    async def pdf(self, sheet: Sheet) -> bytes:
        """An A4 PDF with embedded fonts for Latin, Cyrillic and Chinese; CPU work off the loop.

        Equal sheets give equal bytes. Emoji and hidden signs are left out, a character the fonts
        lack becomes "?". Raises ValueError over `bot.domain.sheet.MAX_CHARACTERS` characters.
        """
