"""Who is buying: what a person tells about themselves once, for letters, orders and forms."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from bot.domain.errors import AppError
from bot.domain.ids import UserId


class BuyerField(StrEnum):
    """What can be told, in the order in which it is asked."""

    NAME = "name"
    NAME_LATIN = "name_latin"
    COMPANY = "company"
    POSITION = "position"
    BUSINESS = "business"
    COUNTRY = "country"
    CITY = "city"
    EMAIL = "email"
    PHONE = "phone"
    WEBSITE = "website"
    ADDRESS = "address"


# The name is what makes a profile; country and city follow the settings when they are not told.
CLEARABLE: Final = frozenset(BuyerField) - {
    BuyerField.NAME,
    BuyerField.NAME_LATIN,
    BuyerField.COUNTRY,
    BuyerField.CITY,
}


@dataclass(frozen=True, slots=True)
class Buyer:
    """One person as a buyer (Q4). Anything unknown is an empty string.

    `name`, `company`, `position`, `business` and `city` are as typed, mostly Russian.
    `name_latin`, `city_latin` and `address_lines` have no Cyrillic letter (A3, REG7).
    `country` is ISO 3166-1 alpha-2, `phone` E.164 (R8), `website` a full address.

    Name and country are public on an RFQ; phone and e-mail have no place in its text (RFQ3).
    """

    user_id: UserId
    name: str = ""
    name_latin: str = ""
    company: str = ""
    position: str = ""
    business: str = ""
    country: str = ""
    city: str = ""
    city_latin: str = ""
    address_lines: tuple[str, ...] = ()
    email: str = ""
    phone: str = ""
    website: str = ""

    @property
    def address(self) -> str:
        """The delivery address in one line, Latin."""
        return ", ".join(self.address_lines)

    def value(self, field: BuyerField) -> str:
        """The field as one string; empty when it is unknown."""
        return str(getattr(self, field.value))

    def without(self, field: BuyerField) -> "Buyer":
        """The same buyer with one field unknown."""
        is_address = field is BuyerField.ADDRESS
        emptied: dict[str, Any] = {"address_lines": ()} if is_address else {field.value: ""}
        return replace(self, **emptied)

    @property
    def missing(self) -> tuple[BuyerField, ...]:
        """What has not been told, in the order of asking."""
        return tuple(field for field in BuyerField if not self.value(field))

    @property
    def introduces(self) -> bool:
        """Whether a supplier can tell who writes: name, role or company, country, business (Q4)."""
        has_role = self.position or self.company
        return bool(self.name and has_role and self.country and self.business)


class UnreadableBuyerError(AppError):
    """The profile is stored but cannot be read now: another key, or damage. Nothing is lost."""

    def __init__(self) -> None:
        super().__init__("err-buyer-unreadable")
