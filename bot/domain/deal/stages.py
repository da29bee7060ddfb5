"""Where a deal is, where it may go from there, and what the platform calls it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class DealStage(StrEnum):
    """In the order in which a purchase goes; the last two may come at many points of it."""

    DRAFT = "draft"
    INQUIRY = "inquiry"
    SAMPLE = "sample"
    AGREED = "agreed"
    DEPOSIT_PAID = "deposit_paid"
    IN_PRODUCTION = "in_production"
    INSPECTED = "inspected"
    BALANCE_PAID = "balance_paid"
    SHIPPED = "shipped"
    CUSTOMS = "customs"
    DELIVERED = "delivered"
    CONFIRMED = "confirmed"
    REVIEWED = "reviewed"
    DISPUTE = "dispute"
    CANCELLED = "cancelled"


S = DealStage
NEXT: Final[Mapping[DealStage, tuple[DealStage, ...]]] = {
    S.DRAFT: (S.INQUIRY, S.SAMPLE, S.AGREED, S.DEPOSIT_PAID, S.CANCELLED),
    S.INQUIRY: (S.SAMPLE, S.AGREED, S.DEPOSIT_PAID, S.CANCELLED),
    S.SAMPLE: (S.AGREED, S.DEPOSIT_PAID, S.SHIPPED, S.CANCELLED),
    S.AGREED: (S.DEPOSIT_PAID, S.IN_PRODUCTION, S.CANCELLED),
    S.DEPOSIT_PAID: (S.IN_PRODUCTION, S.BALANCE_PAID, S.SHIPPED, S.DISPUTE, S.CANCELLED),
    S.IN_PRODUCTION: (S.INSPECTED, S.BALANCE_PAID, S.SHIPPED, S.DISPUTE, S.CANCELLED),
    S.INSPECTED: (S.BALANCE_PAID, S.SHIPPED, S.DISPUTE, S.CANCELLED),
    S.BALANCE_PAID: (S.SHIPPED, S.DISPUTE, S.CANCELLED),
    S.SHIPPED: (S.CUSTOMS, S.DELIVERED, S.DISPUTE),
    S.CUSTOMS: (S.DELIVERED, S.DISPUTE),
    S.DELIVERED: (S.CONFIRMED, S.DISPUTE),
    S.CONFIRMED: (S.REVIEWED, S.DISPUTE),
    S.REVIEWED: (S.DISPUTE,),
    S.DISPUTE: (S.IN_PRODUCTION, S.SHIPPED, S.CONFIRMED, S.CANCELLED),
    S.CANCELLED: (),
}
# Only a payment leads to these: by a tap one could get round the gate before the balance.
BY_PAYMENT: Final = frozenset({S.DEPOSIT_PAID, S.BALANCE_PAID})
CLOSED: Final = frozenset({S.CONFIRMED, S.REVIEWED, S.CANCELLED})
BEFORE_MONEY: Final = frozenset({S.DRAFT, S.INQUIRY, S.SAMPLE, S.AGREED})

# The codes of the platform's orders (ORD2). `wait_confirm_receipt` begins with the shipment, while
# the goods are still on their way; `undeliver` waits for the seller to ship, so it is production.
PLATFORM: Final[Mapping[str, DealStage]] = {
    "to_be_audited": S.AGREED,
    "unpay": S.AGREED,
    "paying": S.AGREED,
    "paid": S.DEPOSIT_PAID,
    "captured": S.DEPOSIT_PAID,
    "undeliver": S.IN_PRODUCTION,
    "delivering": S.SHIPPED,
    "wait_confirm_receipt": S.SHIPPED,
    "trade_success": S.CONFIRMED,
    "trade_close": S.CANCELLED,
    "frozen": S.DISPUTE,
    "charge_back": S.DISPUTE,
}
# What a buyer reads on the order page meanwhile (ORD1); stages it does not know are missing.
ORDER_PAGE: Final[Mapping[DealStage, str]] = {
    S.AGREED: "Waiting for payment",
    S.DEPOSIT_PAID: "Waiting for Shipment",
    S.IN_PRODUCTION: "Waiting for Shipment",
    S.INSPECTED: "Waiting for Shipment",
    S.BALANCE_PAID: "Waiting for Shipment",
    S.SHIPPED: "Waiting for Delivery Confirmation",
    S.CUSTOMS: "Waiting for Delivery Confirmation",
    S.DELIVERED: "Waiting for Delivery Confirmation",
    S.CONFIRMED: "Completed",
    S.REVIEWED: "Completed",
}


def choices(stage: DealStage) -> tuple[DealStage, ...]:
    """Where a person may take the deal by hand."""
    return tuple(one for one in NEXT[stage] if one not in BY_PAYMENT)


def leads_to(stage: DealStage, target: DealStage) -> bool:
    """Whether news may take the deal there: over stages nobody has told of, but never back.

    Out of a dispute, and into one, only where the table says so.
    """
    if target in NEXT[stage]:
        return True
    aside = {S.DISPUTE, S.CANCELLED}
    order = list(DealStage)
    return not {stage, target} & aside and order.index(target) > order.index(stage)


def before(target: DealStage) -> frozenset[DealStage]:
    """The stages a purchase goes through earlier."""
    order = list(DealStage)
    return frozenset(order[: order.index(target)])
