"""Reckons the landed cost of a shipment with the day's rates and the rules of its country."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.domain.facts import Fact, FactBook
from bot.domain.ids import UserId
from bot.domain.landed import CustomsBook, Estimate, Rates, Shipment, estimate
from bot.services.cost_words import TypedRate
from bot.services.ports import Clock, Countries, UserRepository
from bot.services.rates import RateService

_DOLLAR: Final = "USD"


@dataclass(frozen=True, slots=True)
class Costed:
    """`country` is its name; `currency` the person's own; `rates` None when there are none.

    `facts` are what is known of a country whose rules we do not have.
    """

    shipment: Shipment
    estimate: Estimate
    rates: Rates | None
    today: date
    country: str
    currency: str
    facts: tuple[Fact, ...] = ()


class CostService:
    """Nothing is kept but the rates, which are nobody's."""

    def __init__(  # noqa: PLR0913, PLR0917  # each is a port of its own
        self,
        customs: CustomsBook,
        book: FactBook,
        rates: RateService,
        users: UserRepository,
        countries: Countries,
        clock: Clock,
    ) -> None:
        self._customs = customs
        self._book = book
        self._rates = rates
        self._users = users
        self._countries = countries
        self._clock = clock

    async def reckon(
        self, user_id: UserId, shipment: Shipment, typed: tuple[TypedRate, ...] = ()
    ) -> Costed:
        """The estimate. `typed` are rates that the person named: they win over the bank's."""
        user = await self._users.get(user_id)
        today = user.today(self._clock.now())
        country = self._countries.get(shipment.country)
        goods = shipment.goods.currency
        told = [_completed(one, goods, country.currency if country else goods) for one in typed]
        rates = _with_typed(await self._rates.get(today), told, today)
        return Costed(
            shipment,
            estimate(shipment, self._customs, rates, today),
            rates,
            today,
            country.name if country else shipment.country,
            user.currency or (country.currency if country else shipment.goods.currency),
            tuple(self._book.told(self._customs.elsewhere, today, shipment.country)),
        )

    async def home(self, user_id: UserId) -> str:
        """The country of the person's settings, "" when they have not told it."""
        return (await self._users.get(user_id)).country or ""

    def country_name(self, code: str) -> str:
        """The name of a country, "" for an unknown one."""
        country = self._countries.get(code)
        return country.name if country else ""

    def is_country(self, code: str) -> bool:
        return self._countries.get(code) is not None


def _completed(typed: TypedRate, goods: str, own: str) -> TypedRate:
    """A rate told in a line names neither the dollar, as a rule, nor the person's own money."""
    other = typed.other or own
    one = typed.one if typed.one != other else ""
    one = one or (goods if goods != other else _DOLLAR)
    return TypedRate(one, other, typed.rate)


def _with_typed(bank: Rates | None, typed: Iterable[TypedRate], today: date) -> Rates | None:
    rates = bank
    for one in typed:
        if one.one == one.other:
            continue
        rates = (rates or Rates(one.other, {}, today)).with_typed(one.one, one.other, one.rate)
    return rates
