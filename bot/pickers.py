"""Choosing a country and a time zone: asked at the first start and again in the settings."""

from collections.abc import Awaitable, Callable
from typing import Any, TypedDict

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Keyboard
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot.domain.ids import UserId
from bot.domain.user import User
from bot.services.ports import Clock
from bot.services.profile import ProfileService
from bot.widgets import Label, choices, person, say

Chosen = Callable[[DialogManager, User], Awaitable[None]]
ZONE_BUTTONS = 8


class CountryButton(TypedDict):
    id: str
    name: str


class ZoneButton(TypedDict):
    id: str
    city: str
    time: str


COUNTRIES_PREVIEW = {"countries": [CountryButton(id="KZ", name="Kazakhstan")]}
ZONES_PREVIEW = {"zones": [ZoneButton(id="Asia/Omsk", city="Omsk", time="14:30")]}


@inject
async def get_countries(
    profile: FromDishka[ProfileService], **_: Any
) -> dict[str, list[CountryButton]]:
    countries = profile.likeliest_countries()
    return {"countries": [CountryButton(id=one.code, name=one.name) for one in countries]}


@inject
async def get_zones(
    event_from_user: Person,
    profile: FromDishka[ProfileService],
    clock: FromDishka[Clock],
    **_: Any,
) -> dict[str, list[ZoneButton]]:
    user = await profile.get(UserId(event_from_user.id))
    now = clock.now()
    shown = profile.zones(user)[:ZONE_BUTTONS]
    return {
        "zones": [
            ZoneButton(id=zone.name, city=zone.city, time=f"{zone.local(now):%H:%M}")
            for zone in shown
        ]
    }


def country_picker(chosen: Chosen) -> tuple[Keyboard, MessageInput]:
    """Buttons and a text input that set the country and then call `chosen`."""

    @inject
    async def on_country(
        _callback: CallbackQuery,
        _select: Any,
        manager: DialogManager,
        code: str,
        profile: FromDishka[ProfileService],
    ) -> None:
        await chosen(manager, await profile.set_country(person(manager), code))

    @inject
    async def on_country_typed(
        message: Message,
        _source: MessageInput,
        manager: DialogManager,
        profile: FromDishka[ProfileService],
    ) -> None:
        country = profile.find_country(message.text or "")
        if country is None:
            await say(message, manager, "place-country-unknown", typed=(message.text or "")[:40])
            return
        user_id = person(manager)
        await chosen(manager, await profile.set_country(user_id, country.code))

    return (
        choices(Label("place-btn-country"), "country", "countries", on_country),
        MessageInput(on_country_typed, content_types=[ContentType.TEXT]),
    )


def zone_picker(chosen: Chosen) -> tuple[Keyboard, MessageInput, MessageInput]:
    """Buttons, a city or a wall clock, a location: each sets the zone and then calls `chosen`."""

    @inject
    async def on_zone(
        _callback: CallbackQuery,
        _select: Any,
        manager: DialogManager,
        zone: str,
        profile: FromDishka[ProfileService],
    ) -> None:
        await chosen(manager, await profile.set_zone(person(manager), zone))

    @inject
    async def on_zone_typed(
        message: Message,
        _source: MessageInput,
        manager: DialogManager,
        profile: FromDishka[ProfileService],
    ) -> None:
        user_id = person(manager)
        zone = profile.find_zone(await profile.get(user_id), message.text or "")
        if zone is None:
            await say(message, manager, "place-zone-unknown", typed=(message.text or "")[:40])
            return
        await chosen(manager, await profile.set_zone(user_id, zone.name))

    @inject
    async def on_location(
        message: Message,
        _source: MessageInput,
        manager: DialogManager,
        profile: FromDishka[ProfileService],
    ) -> None:
        place, user = message.location, None
        if place is not None:
            user = await profile.locate(person(manager), place.latitude, place.longitude)
        if user is None:
            await say(message, manager, "place-sea")
            return
        await chosen(manager, user)

    return (
        choices(Label("place-btn-zone"), "zone", "zones", on_zone),
        MessageInput(on_zone_typed, content_types=[ContentType.TEXT]),
        MessageInput(on_location, content_types=[ContentType.LOCATION]),
    )
