"""A follow-up letter about which everything is known, and how it reads."""

import datetime as dt
from decimal import Decimal

from bot.domain.followup import (
    Blocked,
    Defect,
    Evidence,
    Followup,
    FollowupKind,
    QuoteField,
    write,
)
from bot.domain.letter import Words
from bot.domain.rfq import Sender, TargetPrice
from bot.domain.translation import Language
from bot.texts import letters

ANSWER_DAY = dt.date(2026, 12, 1)
PRODUCT = Words("vacuum flask 500 ml", "保温杯500毫升", "термокружка 500 мл")
QUANTITY = Words("500 pcs", "500个", "500 шт")
PROBLEM = Words("40 lids are cracked", "40个盖子开裂", "40 крышек треснуло")
PIECE = Words("piece", "个", "шт")
RUSSIA = Words("Russia", "俄罗斯", "Россия")
TARGET = TargetPrice(Decimal("1.80"), "USD")
BEFORE_DEPOSIT = tuple(one for one in Blocked if not one.is_after_deposit)


def full(kind: FollowupKind, **changes: object) -> Followup:
    facts = {
        "sender": Sender("Anna Petrova", "OOO Romashka", city="Omsk", country=RUSSIA),
        "supplier": "Lily",
        "quantity": QUANTITY,
        "blocked": BEFORE_DEPOSIT,
        "fields": tuple(QuoteField),
        "evidence": tuple(Evidence),
        "defects": tuple(Defect),
        "affected": Words("40 pcs", "40个", "40 шт"),
        "price": TARGET,
        "price_unit": PIECE,
        "problem": PROBLEM,
        "reply_by": ANSWER_DAY,
    }
    return Followup(kind, PRODUCT, **{**facts, **changes})  # type: ignore[arg-type]


def body(followup: Followup, language: Language = Language.ENGLISH) -> str:
    return letters.body(write(followup), language)
