"""Phone numbers behind the Phones port: the numbering plans of the phonenumbers library."""

from typing import Final

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

# Most of the audience; it also lends its plan to the few countries that share it.
DEFAULT_REGION: Final = "RU"


class PlannedPhones:
    """Phones: a number is sound when its country's plan has such numbers."""

    def parse(self, typed: str, country: str) -> str | None:
        """E.164, or None for what cannot be a number; `country` reads a national spelling."""
        try:
            number = phonenumbers.parse(typed, country or DEFAULT_REGION)
        except NumberParseException:
            return None
        if number.extension or not phonenumbers.is_valid_number(number):
            return None
        return phonenumbers.format_number(number, PhoneNumberFormat.E164)

    def example(self, country: str) -> str:
        """A mobile number of the country in international form, to show how it is typed."""
        region = country or DEFAULT_REGION
        number = phonenumbers.example_number_for_type(region, PhoneNumberType.MOBILE)
        if number is None:
            return self.example(DEFAULT_REGION)
        return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
