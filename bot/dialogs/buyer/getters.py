from typing import Any, Final, TypedDict

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.buyer.data import STEPS, asked, is_walking, number
from bot.domain.buyer import CLEARABLE, Buyer, BuyerField
from bot.domain.ids import UserId
from bot.services.buyers import BuyerService

NAMES: Final = (BuyerField.NAME, BuyerField.NAME_LATIN)
# Telegram's limit for what a button copies.
COPY_LIMIT: Final = 256
BUSINESSES: Final = (
    "marketplace",
    "retail",
    "wholesale",
    "food",
    "factory",
    "workshop",
    "personal",
)


class StepData(TypedDict):
    step: int
    steps: int
    bar: str
    known: str
    value: str
    now: bool
    example: str
    encrypted: str
    walking: bool
    correcting: bool
    keeps: bool
    skips: bool
    finishes: bool
    leaves: bool
    clearable: bool


class CardData(TypedDict):
    lines: str
    introduces: str
    missing: int
    name_latin: str
    phone: str
    address: str


@inject
async def get_step(
    dialog_manager: DialogManager,
    event_from_user: Person,
    buyers: FromDishka[BuyerService],
    **_: Any,
) -> StepData:
    field = asked(dialog_manager)
    walking = is_walking(dialog_manager)
    buyer = await buyers.get(UserId(event_from_user.id))
    value = _shown(buyer, field, buyers)
    return StepData(
        step=number(field),
        steps=STEPS,
        bar="▰" * number(field) + "▱" * (STEPS - number(field)),
        known=_told(buyer, buyers) if walking and field not in NAMES else "",
        value=value,
        now=bool(value) and field is not BuyerField.NAME_LATIN,
        example=buyers.phone_example(buyer),
        encrypted="yes" if buyers.is_encrypted else "no",
        walking=walking,
        correcting=not walking and bool(buyer.name),
        keeps=walking and bool(value),
        skips=walking and not value and field is not BuyerField.NAME,
        finishes=walking and bool(buyer.name),
        leaves=not buyer.name,
        clearable=not walking and field in CLEARABLE and bool(value),
    )


async def get_businesses(**_: Any) -> dict[str, list[dict[str, str]]]:
    return {"businesses": [{"id": one, "name": business(one)} for one in BUSINESSES]}


@inject
async def get_card(
    event_from_user: Person, buyers: FromDishka[BuyerService], **_: Any
) -> CardData:
    buyer = await buyers.get(UserId(event_from_user.id))
    return CardData(
        lines=_lines(buyer, buyers),
        introduces="yes" if buyer.introduces else "no",
        missing=len(buyer.missing),
        name_latin=buyer.name_latin[:COPY_LIMIT],
        phone=buyer.phone,
        address=buyer.address[:COPY_LIMIT],
    )


def business(kind: str) -> str:
    """The words kept for a button of the business step."""
    return i18n.plain(f"buyer-business-{kind}")


def key(field: BuyerField) -> str:
    """How Fluent keys spell the field."""
    return field.value.replace("_", "-")


def _shown(buyer: Buyer, field: BuyerField, buyers: BuyerService) -> str:
    if field is not BuyerField.COUNTRY:
        return buyer.value(field)
    country = buyers.country(buyer)
    return country.name if country else ""


def _lines(buyer: Buyer, buyers: BuyerService) -> i18n.Html:
    told = _told(buyer, buyers)
    if not buyer.missing:
        return told
    names = ", ".join(_label(field).lower() for field in buyer.missing)
    return i18n.Html(f"{told}\n{i18n.html('buyer-lines-missing', names=names)}")


def _told(buyer: Buyer, buyers: BuyerService) -> i18n.Html:
    lines = (
        i18n.html("buyer-line", label=_label(field), value=_shown(buyer, field, buyers))
        for field in BuyerField
        if field not in buyer.missing
    )
    return i18n.Html("\n".join(lines))


def _label(field: BuyerField) -> str:
    return i18n.plain(f"buyer-label-{key(field)}")
