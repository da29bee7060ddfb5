"""Turns what a person typed about themselves into a changed Buyer, or says what is wrong."""

from dataclasses import replace
from typing import Final

from bot.domain import contacts, personal_text
from bot.domain.buyer import Buyer, BuyerField
from bot.domain.errors import AppError
from bot.domain.latin import can_be_latin, is_latin, to_lines
from bot.domain.personal_text import tidy
from bot.services.ports import Countries, Latin, Phones

COMPANY_LIMIT: Final = 100
WORDS_LIMIT: Final = 80
CITY_LIMIT: Final = 60
ADDRESS_LIMIT: Final = 240
QUOTED: Final = 40


class BuyerFieldError(AppError):
    """The text does not fit its field; nothing has changed."""


class BuyerFields:
    """One rule per field; pure but for the ports it spells and parses with."""

    def __init__(self, countries: Countries, latin: Latin, phones: Phones) -> None:
        self._countries = countries
        self._latin = latin
        self._phones = phones
        self._rules = {
            BuyerField.NAME: self._name,
            BuyerField.NAME_LATIN: self._name_latin,
            BuyerField.COMPANY: self._company,
            BuyerField.POSITION: self._position,
            BuyerField.BUSINESS: self._business,
            BuyerField.COUNTRY: self._country,
            BuyerField.CITY: self._city,
            BuyerField.EMAIL: self._email,
            BuyerField.WEBSITE: self._website,
            BuyerField.ADDRESS: self._address,
        }

    def change(self, buyer: Buyer, field: BuyerField, typed: str, region: str) -> Buyer:
        """The buyer with the field set. Raises BuyerFieldError with what to do instead.

        `region` is the country (ISO) by which a national phone number is read.
        """
        try:
            if field is BuyerField.PHONE:
                return self._phone(buyer, typed, region)
            return self._rules[field](buyer, typed)
        except BuyerFieldError:
            # Only now: one in ten foreign phone numbers would pass for a card.
            _refuse_card(typed)
            raise

    def spell_city(self, city: str) -> str:
        """The city in Latin letters; empty for a text that cannot be spelled so."""
        return self._latin.city(city) if can_be_latin(city) else ""

    def _name(self, buyer: Buyer, typed: str) -> Buyer:
        name = personal_text.as_name(typed)
        if name is None:
            raise BuyerFieldError("err-buyer-name")
        _refuse_other_script(name)
        if name == buyer.name:
            return buyer
        return replace(buyer, name=name, name_latin=self._latin.name(name))

    def _name_latin(self, buyer: Buyer, typed: str) -> Buyer:
        name = personal_text.as_name(typed)
        if name is None or not is_latin(name):
            raise BuyerFieldError("err-buyer-name-latin")
        return replace(buyer, name_latin=name)

    def _company(self, buyer: Buyer, typed: str) -> Buyer:
        return replace(buyer, company=_plain(typed, COMPANY_LIMIT))

    def _position(self, buyer: Buyer, typed: str) -> Buyer:
        return replace(buyer, position=_plain(typed, WORDS_LIMIT))

    def _business(self, buyer: Buyer, typed: str) -> Buyer:
        return replace(buyer, business=_plain(typed, WORDS_LIMIT))

    def _country(self, buyer: Buyer, typed: str) -> Buyer:
        country = self._countries.get(typed) or self._countries.find(typed)
        if country is None:
            raise BuyerFieldError("place-country-unknown", typed=typed[:QUOTED])
        return replace(buyer, country=country.code)

    def _city(self, buyer: Buyer, typed: str) -> Buyer:
        city = _plain(typed, CITY_LIMIT)
        if not any(map(str.isalpha, city)):
            raise BuyerFieldError("err-buyer-city")
        return replace(buyer, city=city, city_latin=self._latin.city(city))

    def _email(self, buyer: Buyer, typed: str) -> Buyer:
        email = contacts.as_email(typed)
        if email is None:
            raise BuyerFieldError("err-buyer-email")
        return replace(buyer, email=email)

    def _phone(self, buyer: Buyer, typed: str, region: str) -> Buyer:
        phone = self._phones.parse(typed, region)
        if phone is None:
            raise BuyerFieldError("err-buyer-phone", example=self._phones.example(region))
        return replace(buyer, phone=phone)

    def _website(self, buyer: Buyer, typed: str) -> Buyer:
        website = contacts.as_website(typed)
        if website is None:
            raise BuyerFieldError("err-buyer-website")
        return replace(buyer, website=website)

    def _address(self, buyer: Buyer, typed: str) -> Buyer:
        _plain(typed, ADDRESS_LIMIT)
        lines = to_lines(self._latin.address("\n".join(map(tidy, typed.splitlines()))))
        if lines is None:
            raise BuyerFieldError("err-buyer-address-long")
        return replace(buyer, address_lines=lines)


def _plain(typed: str, limit: int) -> str:
    text = personal_text.as_plain(typed, limit)
    if text is None:
        raise BuyerFieldError("err-buyer-text", limit=limit)
    _refuse_other_script(text)
    _refuse_card(text)
    return text


def _refuse_other_script(text: str) -> None:
    if not can_be_latin(text):
        raise BuyerFieldError("err-buyer-script")


def _refuse_card(typed: str) -> None:
    if personal_text.has_card_number(typed):
        raise BuyerFieldError("err-buyer-card")
