"""The buyer profile: asked once, kept, corrected field by field, deleted on demand."""

from dataclasses import replace

from bot.domain.buyer import CLEARABLE, Buyer, BuyerField
from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId
from bot.domain.place import Country
from bot.services.buyer_fields import BuyerFields
from bot.services.ports import BuyerRepository, Countries, Phones, UserRepository


class BuyerService:
    """Reads and changes profiles. Every method may raise UnreadableBuyerError, `delete` apart."""

    def __init__(
        self,
        buyers: BuyerRepository,
        users: UserRepository,
        countries: Countries,
        phones: Phones,
        fields: BuyerFields,
    ) -> None:
        self._buyers = buyers
        self._users = users
        self._countries = countries
        self._phones = phones
        self._fields = fields

    @property
    def is_encrypted(self) -> bool:
        """Whether what is saved now is encrypted in the database."""
        return self._buyers.is_encrypted

    async def get(self, user_id: UserId) -> Buyer:
        """The profile; country and city come from the settings until they are told here."""
        return await self._with_settings(await self._buyers.get(user_id))

    async def set(self, user_id: UserId, field: BuyerField, typed: str) -> Buyer:
        """Keep one field as typed. Raises BuyerFieldError, whose key says what to type instead.

        A new name brings its Latin spelling (ICAO 9303) with it; a spelling corrected by hand
        stays until the name itself changes.
        """
        told = await self._buyers.get(user_id)
        region = (await self._with_settings(told)).country
        return await self._keep(self._fields.change(told, field, typed, region))

    async def clear(self, user_id: UserId, field: BuyerField) -> Buyer:
        """Forget one field. NotFoundError for a field that can only be replaced."""
        if field not in CLEARABLE:
            raise NotFoundError("err-not-found")
        told = await self._buyers.get(user_id)
        return await self._keep(told.without(field))

    async def delete(self, user_id: UserId) -> None:
        """Forget the whole profile, readable or not."""
        self._buyers.delete(user_id)

    def country(self, buyer: Buyer) -> Country | None:
        return self._countries.get(buyer.country) if buyer.country else None

    def phone_example(self, buyer: Buyer) -> str:
        """How a mobile number of the buyer's country is typed."""
        return self._phones.example(buyer.country)

    async def _keep(self, buyer: Buyer) -> Buyer:
        self._buyers.save(buyer)
        return await self._with_settings(buyer)

    async def _with_settings(self, told: Buyer) -> Buyer:
        settings = await self._users.get(told.user_id)
        buyer = replace(told, country=told.country or settings.country or "")
        if told.city or not settings.city:
            return buyer
        return replace(
            buyer, city=settings.city, city_latin=self._fields.spell_city(settings.city)
        )
