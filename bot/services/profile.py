"""The settings of one person: what they tell once and every other topic uses."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId
from bot.domain.place import Country, Zone, parse_quiet_hours, zone_by_wall_clock
from bot.domain.user import LetterLanguages, QuietHours, User
from bot.services.ports import Clock, Countries, Places, UserRepository
from bot.services.reminder_calm import ReminderCalm

CITY_LIMIT = 60
CURRENCIES = ("RUB", "KZT", "BYN", "UZS", "KGS", "AMD", "USD", "CNY")


class ProfileService:
    """Reads and changes settings; every change is staged for the update's single commit."""

    def __init__(
        self,
        users: UserRepository,
        calm: ReminderCalm,
        countries: Countries,
        places: Places,
        clock: Clock,
    ) -> None:
        self._users = users
        self._calm = calm
        self._countries = countries
        self._places = places
        self._clock = clock

    async def get(self, user_id: UserId) -> User:
        """The person's settings; defaults for a stranger."""
        return await self._users.get(user_id)

    async def consent(self, user_id: UserId) -> User:
        """Keep that the privacy note was accepted, with its version and the time."""
        return self._save((await self.get(user_id)).with_consent(self._clock.now()))

    async def set_country(self, user_id: UserId, code: str) -> User:
        """Set the country and what surely follows: its money, and its zone if it has only one.

        NotFoundError for an unknown code.
        """
        country = self._countries.get(code)
        if country is None:
            raise NotFoundError("err-not-found")
        user = await self.get(user_id)
        zones = [zone.name for zone in country.zones]
        zone = zones[0] if len(zones) == 1 else user.zone if user.zone in zones else None
        changed = replace(user, country=code, currency=country.currency, zone=zone)
        return await self._replanned(user, changed)

    async def set_zone(self, user_id: UserId, zone: str) -> User:
        """NotFoundError for a zone that the user's country does not have."""
        user = await self.get(user_id)
        if zone not in {one.name for one in self.zones(user)}:
            raise NotFoundError("err-not-found")
        return await self._replanned(user, replace(user, zone=zone))

    async def locate(self, user_id: UserId, latitude: float, longitude: float) -> User | None:
        """Set the zone of a shared location, which itself is not kept; None for the open sea."""
        zone = self._places.zone_at(latitude, longitude)
        if zone is None:
            return None
        user = await self.get(user_id)
        return await self._replanned(user, replace(user, zone=zone))

    async def set_city(self, user_id: UserId, city: str) -> User | None:
        """Keep the city; None when the text cannot be a city's name."""
        name = " ".join(city.split())
        if len(name) > CITY_LIMIT or not any(sign.isalpha() for sign in name):
            return None
        return self._save(replace(await self.get(user_id), city=name))

    async def set_currency(self, user_id: UserId, currency: str) -> User:
        """NotFoundError for money that is not offered."""
        if currency not in CURRENCIES:
            raise NotFoundError("err-not-found")
        return self._save(replace(await self.get(user_id), currency=currency))

    async def set_quiet(self, user_id: UserId, quiet: QuietHours | None) -> User:
        user = await self.get(user_id)
        return await self._replanned(user, replace(user, quiet=quiet))

    async def type_quiet(self, user_id: UserId, typed: str) -> User | None:
        """Understand «22-8»; None when it is not a span of time."""
        quiet = parse_quiet_hours(typed)
        return await self.set_quiet(user_id, quiet) if quiet else None

    async def set_letters(self, user_id: UserId, letters: LetterLanguages) -> User:
        return self._save(replace(await self.get(user_id), letters=letters))

    def country(self, user: User) -> Country | None:
        return self._countries.get(user.country) if user.country else None

    def likeliest_countries(self) -> Sequence[Country]:
        return self._countries.likeliest

    def find_country(self, typed: str) -> Country | None:
        return self._countries.find(typed)

    def zones(self, user: User) -> Sequence[Zone]:
        """Zones of the user's country, or of Russia while the country is unknown."""
        country = self.country(user) or self._countries.likeliest[0]
        return country.zones

    def find_zone(self, user: User, typed: str) -> Zone | None:
        """The zone named by its city, or by the time on the user's clock right now."""
        zones = self.zones(user)
        wanted = typed.strip().casefold()
        by_name = (zone for zone in zones if zone.city.casefold() == wanted)
        return next(by_name, None) or zone_by_wall_clock(zones, typed, self._clock.now())

    async def _replanned(self, before: User, user: User) -> User:
        """Saved, with the reminders on the new clock."""
        self._save(user)
        if (user.tz, user.quiet) != (before.tz, before.quiet):
            await self._calm.replan(user)
        return user

    def _save(self, user: User) -> User:
        self._users.save(user)
        return user
