"""Chooses how to pay: the methods ranked for one payment, on the person's own day."""

from dataclasses import dataclass
from datetime import date

from bot.domain.facts import FactBook
from bot.domain.ids import UserId
from bot.domain.payment import Option, PaymentRules, Situation, options
from bot.services.ports import Clock, Countries, UserRepository


@dataclass(frozen=True, slots=True)
class Choice:
    """`is_order_doubtful`: the platform's protection may not be had from there (RU7, RU9).

    `country` and `bank` are names in Russian, `today` the day where the person lives.
    """

    situation: Situation
    options: tuple[Option, ...]
    today: date
    country: str
    bank: str
    is_order_doubtful: bool

    def option(self, method: str) -> Option:
        """The option of a method, whose id must be known."""
        return next(one for one in self.options if one.method.id == method)


class PaymentService:
    """The choice for a person; nothing is kept."""

    def __init__(
        self,
        rules: PaymentRules,
        book: FactBook,
        users: UserRepository,
        countries: Countries,
        clock: Clock,
    ) -> None:
        self.rules = rules
        self.book = book
        self._users = users
        self._countries = countries
        self._clock = clock

    async def choose(self, user_id: UserId, situation: Situation) -> Choice:
        """Every method for the payment, the advisable first."""
        user = await self._users.get(user_id)
        today = user.today(self._clock.now())
        doubtful = {situation.country, situation.bank}.intersection(self.rules.doubtful_order)
        return Choice(
            situation,
            options(situation, self.rules, today),
            today,
            self._name(situation.country),
            self._name(situation.bank),
            is_order_doubtful=situation.in_order and bool(doubtful),
        )

    async def home(self, user_id: UserId) -> str:
        """The country of the person's settings, "" when they have not told it."""
        return (await self._users.get(user_id)).country or ""

    def is_country(self, code: str) -> bool:
        return self._countries.get(code) is not None

    def is_method(self, method: str) -> bool:
        return any(one.id == method for one in self.rules.methods)

    def _name(self, code: str) -> str:
        known = self._countries.get(code)
        return known.name if known else code
