"""By which methods a part of a deal can be paid, judged as `/pay` judges them."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.deal import Deal, Milestone, Money
from bot.domain.errors import NotFoundError
from bot.domain.payment import Option, Payer, Situation, Verdict
from bot.services.payments import Choice, PaymentService


class DealMethods:
    """Nothing is kept here."""

    def __init__(self, payments: PaymentService) -> None:
        self._payments = payments

    async def choice(self, deal: Deal, part: Milestone) -> Choice:
        """Every method, the advisable first.

        A deal does not tell who pays: what one of person and company can use is no worse for it.
        """
        country = deal.terms.country or await self._payments.home(deal.user_id)
        money = Money(part.amount, deal.terms.total.currency)
        in_order = deal.terms.protected is not False
        person, company = [
            await self._payments.choose(
                deal.user_id, Situation(country, country, payer, money, in_order)
            )
            for payer in (Payer.PERSON, Payer.COMPANY)
        ]
        found = [
            company.option(one.method.id) if one.why == "payer" else one for one in person.options
        ]
        return replace(person, options=tuple(sorted(found, key=lambda one: one.verdict)))

    async def offered(self, deal: Deal, part: Milestone) -> Sequence[Option]:
        """Those that can be had from the deal's country, on or off Trade Assurance as it is."""
        known = (await self.choice(deal, part)).options
        return [one for one in known if one.verdict <= Verdict.UNCLEAR]

    async def chosen(self, deal: Deal, part: Milestone) -> Option | None:
        """What is known today of the method the part has; None when it has none."""
        if not part.method:
            return None
        known = (await self.choice(deal, part)).options
        return next((one for one in known if one.method.id == part.method), None)

    async def check(self, deal: Deal, part: Milestone, method: str) -> str:
        """The id of an offered method. NotFoundError for any other."""
        if method not in {one.method.id for one in await self.offered(deal, part)}:
            raise NotFoundError("err-not-found")
        return method
