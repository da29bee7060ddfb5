import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.followup import (
    Blocked,
    Evidence,
    FollowupKind,
    Question,
    QuoteField,
    questions,
    reply_day,
    reply_days,
)
from bot.domain.rfq import TargetPrice
from bot.domain.translation import Language
from tests.unit.rfq.followups import TARGET, body, full


def test_chase_grows_from_a_reminder_to_another_supplier_on_a_day() -> None:
    second, fourth, seventh = (
        body(full(kind))
        for kind in (FollowupKind.SILENT_2, FollowupKind.SILENT_4, FollowupKind.SILENT_7)
    )
    assert "other suppliers" not in second
    assert "ask other suppliers too" in fourth
    assert "until 1 December 2026" in seventh
    assert "choose another supplier" in seventh
    assert all("- proforma invoice (PI)" in text for text in (second, fourth, seventh))


@pytest.mark.parametrize("waiting", [one for one in Blocked if one.is_after_deposit])
def test_paid_order_is_not_moved_to_another_supplier(waiting: Blocked) -> None:
    fourth = body(full(FollowupKind.SILENT_4, blocked=(waiting,)))
    seventh = body(full(FollowupKind.SILENT_7, blocked=(Blocked.QUOTE, waiting)))
    assert "other supplier" not in fourth + seventh.replace("choice of the supplier", "")
    assert "reason and the new date" in fourth
    assert "ask Alibaba.com to help" in seventh


def test_only_missing_details_are_asked_for() -> None:
    text = body(full(FollowupKind.MISSING_FIELDS, fields=(QuoteField.MOQ,)))
    assert text.count("\n- ") == 1
    assert "- minimum order quantity (MOQ)" in text


def test_payee_is_confirmed_in_the_chat_and_is_never_a_person() -> None:
    text = body(full(FollowupKind.CONFIRM_PAYEE))
    for fact in (
        "in the Alibaba.com chat",
        "beneficiary name",
        "name and address of the bank",
        "last 4 digits of the account number",
        "SWIFT",
        "the company named in our contract",
        "We never pay to personal accounts.",
    ):
        assert fact in text
    assert "我们从不向个人账户付款。" in body(full(FollowupKind.CONFIRM_PAYEE), Language.CHINESE)


def test_complaint_goes_from_facts_to_evidence_to_a_solution() -> None:
    text = body(full(FollowupKind.COMPLAINT))
    order = [
        "- broken or cracked",
        "affected quantity: 40 pcs",
        "40 lids are cracked",
        "evidence",
        "replacement",
        "refund",
        "discount",
        "1 December",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_agreed_specification_is_mentioned_only_when_it_can_be_shown() -> None:
    agreed = "The agreed specification is written"
    assert agreed in body(full(FollowupKind.COMPLAINT, evidence=(Evidence.CONTRACT,)))
    assert agreed not in body(full(FollowupKind.COMPLAINT, evidence=(Evidence.PHOTOS,)))


@pytest.mark.parametrize(
    ("price", "said"),
    [
        (TARGET, "Our target price is USD 1.8 per piece."),
        (TargetPrice(Decimal(900), "USD", is_total=True), "for the whole order is USD 900."),
        (TargetPrice(Decimal(2), "USD", low=Decimal("1.5")), "USD 1.5-2 per piece."),
        (None, "What is your best price for this quantity?"),
    ],
)
def test_negotiation_names_the_price_or_asks_for_the_best(
    price: TargetPrice | None, said: str
) -> None:
    assert said in body(full(FollowupKind.NEGOTIATE, price=price))


@given(st.sampled_from(FollowupKind), st.dates(dt.date(2026, 1, 1), dt.date(2035, 1, 1)))
def test_answer_is_awaited_within_a_week_and_never_on_a_weekend(
    kind: FollowupKind, today: dt.date
) -> None:
    for day in (reply_day(kind, today), *reply_days(today)):
        assert today < day <= today + dt.timedelta(days=9)
        assert day.weekday() < 5


def test_every_letter_asks_for_the_product_first() -> None:
    assert all(questions(kind)[0] is Question.PRODUCT for kind in FollowupKind)
