"""What to put into the fields of a marketplace's form (R8, R11, A3, REG7), and what never."""

import re
from collections.abc import Collection, Mapping
from typing import Final

from bot.domain.buyer import Buyer, BuyerField
from bot.domain.personal_text import has_card_number, tidy
from bot.domain.registration import FormField

# Which answer of the profile each field is filled from.
SOURCES: Final[Mapping[FormField, BuyerField]] = {
    FormField.NAME: BuyerField.NAME,
    FormField.COMPANY: BuyerField.COMPANY,
    FormField.EMAIL: BuyerField.EMAIL,
    FormField.PHONE: BuyerField.PHONE,
    FormField.COUNTRY: BuyerField.COUNTRY,
    FormField.CITY: BuyerField.CITY,
    FormField.STREET: BuyerField.ADDRESS,
    FormField.REGION: BuyerField.ADDRESS,
    FormField.POSTCODE: BuyerField.ADDRESS,
}
# What an address can do without.
OPTIONAL: Final = frozenset({FormField.COMPANY, FormField.REGION, FormField.POSTCODE})
_POSTCODE = re.compile(r"(?<![\w-])[0-9]{5,6}(?![\w-])")
_REGION = re.compile(
    r"\b(?:obl|oblast|oblys|oblasty|kray|krai|resp|respublika|republic|region|viloyati?)\b\.?",
    re.IGNORECASE,
)
_CITY_MARK = re.compile(r"^(?:g|gor|gorod|city)\b\.?\s*", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s*,\s*")
_SECRET_LENGTH = range(6, 65)
_MOST_WORDS = 4
_DIGIT_OR_SIGN = re.compile(r"[0-9!#$%^&*?~_=+@-]")
_MAIL_OR_LINK = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|\S+\.\S{2,}/?\S*")
_ARTICLE_NUMBER = re.compile(r"[A-Z]{0,4}[0-9]{1,5}[A-Z]{0,3}|[0-9]+[a-z]{1,3}")


def form_values(
    buyer: Buyer, country: str, company: str, places: Collection[str] = ()
) -> dict[FormField, str]:
    """Every field of the form, Latin; empty where the profile does not tell.

    `country` and `company` are their Latin spellings; `places` are other spellings of the city
    and the country that may stand in the address.
    """
    return {
        FormField.NAME: buyer.name_latin,
        FormField.COMPANY: company,
        FormField.EMAIL: buyer.email,
        FormField.PHONE: buyer.phone,
        FormField.COUNTRY: country,
        FormField.CITY: buyer.city_latin,
        **address_fields(buyer.address, {buyer.city_latin, country, *places}),
    }


def address_fields(address: str, places: Collection[str]) -> dict[FormField, str]:
    """An address in one line, cut for a form: postcode and region apart, city and country out."""
    postcode = _POSTCODE.search(address)
    rest = address.replace(postcode[0], "", 1) if postcode else address
    parts = [one for one in _SEPARATOR.split(rest.strip(" ,")) if one]
    region = next((one for one in parts if _REGION.search(one)), "")
    named = {place.casefold() for place in places}
    street = [
        one for one in parts if one != region and _CITY_MARK.sub("", one).casefold() not in named
    ]
    return {
        FormField.STREET: ", ".join(street),
        FormField.REGION: region,
        FormField.POSTCODE: postcode[0] if postcode else "",
    }


def looks_secret(typed: str) -> bool:
    """Whether the text may be a password or a payment card: such is not to be kept anywhere.

    A few words, one of them letters mixed with digits or signs, which is no address and no
    article number.
    """
    if has_card_number(typed):
        return True
    words = tidy(typed).split()
    return len(words) <= _MOST_WORDS and any(map(_is_mixed, words))


def _is_mixed(word: str) -> bool:
    if len(word) not in _SECRET_LENGTH or word.startswith("/"):
        return False
    if _MAIL_OR_LINK.fullmatch(word) or _ARTICLE_NUMBER.fullmatch(word):
        return False
    signs = set(_DIGIT_OR_SIGN.findall(word))
    return any(map(str.isalpha, word)) and bool(signs - {"-"})
