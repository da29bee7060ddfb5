from typing import Any, TypedDict

from aiogram.types import User as Person
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.domain.ids import UserId
from bot.domain.user import QuietHours, User
from bot.i18n import plain
from bot.services.ports import Clock
from bot.services.profile import CURRENCIES, ProfileService

SPANS = ("22-8", "23-9", "21-7")


class SettingsData(TypedDict):
    country: str
    city: str
    zone: str
    currency: str
    quiet: str
    letters: str


PREVIEW = SettingsData(
    country="Kazakhstan",
    city="Almaty",
    zone="Almaty, 14:30",
    currency="KZT",
    quiet="22:00 - 08:00",
    letters="en + zh",
)


@inject
async def get_settings(
    event_from_user: Person,
    profile: FromDishka[ProfileService],
    clock: FromDishka[Clock],
    **_: Any,
) -> SettingsData:
    user = await profile.get(UserId(event_from_user.id))
    unset = plain("settings-unset")
    country = profile.country(user)
    return SettingsData(
        country=country.name if country else unset,
        city=user.city or unset,
        zone=_zone(user, profile, clock) or unset,
        currency=user.currency or unset,
        quiet=_quiet(user.quiet),
        letters=plain("settings-letters", letters=user.letters.value),
    )


async def get_currencies(**_: Any) -> dict[str, list[dict[str, str]]]:
    return {"currencies": [{"id": code, "code": code} for code in CURRENCIES]}


async def get_spans(**_: Any) -> dict[str, list[dict[str, str]]]:
    return {"spans": [_span(text) for text in SPANS]}


def _span(text: str) -> dict[str, str]:
    start, end = text.split("-")
    return {"id": text, "start": f"{start}:00", "end": f"{end}:00"}


def _zone(user: User, profile: ProfileService, clock: Clock) -> str | None:
    if not user.zone:
        return None
    cities = {zone.name: zone.city for zone in profile.zones(user)}
    city = cities.get(user.zone, user.zone)
    return plain("settings-zone-now", city=city, time=f"{clock.now().astimezone(user.tz):%H:%M}")


def _quiet(quiet: QuietHours | None) -> str:
    if quiet is None:
        return plain("settings-quiet-none")
    return plain("settings-quiet-span", start=f"{quiet.start:%H:%M}", end=f"{quiet.end:%H:%M}")
