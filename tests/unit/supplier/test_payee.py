"""The payee lock: what was agreed first is not changed by anything that comes later."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.supplier import Payee, PayeeField, differences
from bot.domain.supplier.payee import change, meet, refuse
from tests.unit.supplier.conftest import NOON, supplier

AGREED = Payee("Ningbo Example Co., Ltd", "Bank of China", "CN", "BKCHCNBJ92A", "1234")
short = st.text(alphabet="abCD12", max_size=4)
payees = st.builds(Payee, short, short, short, short, short)


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (Payee("Ningbo Other Co., Ltd"), PayeeField.BENEFICIARY),
        (Payee("宁波例子有限公司"), PayeeField.BENEFICIARY),
        (Payee(bank="HSBC"), PayeeField.BANK),
        (Payee(country="HK"), PayeeField.COUNTRY),
        (Payee(swift="HSBCHKHH"), PayeeField.SWIFT),
        (Payee(tail="4321"), PayeeField.TAIL),
    ],
)
def test_any_later_difference_raises_the_alarm(new: Payee, field: PayeeField) -> None:
    met = meet(supplier(payee=AGREED), new)
    assert differences(AGREED, new) == (field,)
    assert (met.payee, met.alarm) == (AGREED, new)


def test_spelling_and_what_is_not_mentioned_are_no_differences() -> None:
    new = Payee("NINGBO EXAMPLE CO.,LTD.", "BANK OF CHINA", tail="1234")
    assert meet(supplier(payee=AGREED), new) == supplier(payee=AGREED)


def test_missing_details_may_be_added_later() -> None:
    assert meet(supplier(payee=Payee("A Ltd")), Payee("A Ltd", tail="1234")).payee == Payee(
        "A Ltd", tail="1234"
    )


@given(payees, payees)
def test_what_was_agreed_is_never_replaced_by_meeting_others(agreed: Payee, new: Payee) -> None:
    met = meet(supplier(payee=agreed), new)
    assert met.payee
    for field in PayeeField:
        before = getattr(agreed, field.value)
        assert not before or getattr(met.payee, field.value) == before


def test_equal_details_do_not_end_an_alarm() -> None:
    alarmed = meet(supplier(payee=AGREED), Payee(tail="4321"))
    assert meet(alarmed, AGREED).alarm


def test_change_is_deliberate_and_logged() -> None:
    alarmed = meet(supplier(payee=AGREED), Payee(tail="4321"))
    changed = change(alarmed, NOON, "confirmed in the chat")
    assert changed.payee
    assert (changed.payee.tail, changed.payee.bank) == ("4321", AGREED.bank)
    assert changed.alarm is None
    (logged,) = changed.payee_log
    assert (logged.before, logged.after, logged.at) == (AGREED, changed.payee, NOON)
    assert change(changed, NOON, "again") == changed


def test_refusal_keeps_the_agreed_details() -> None:
    alarmed = meet(supplier(payee=AGREED), Payee(tail="4321"))
    assert refuse(alarmed) == supplier(payee=AGREED)


@pytest.mark.parametrize(
    ("new", "agreed"),
    [
        (Payee("Ivan Petrov", country="HK"), Payee("Ivan Petrov", country="HK")),
        (
            Payee(bank="HSBC", country="HK"),
            Payee("Ningbo Example Co., Ltd", "HSBC", country="HK"),
        ),
        (
            Payee(tail="9999"),
            Payee("Ningbo Example Co., Ltd", "Bank of China", "CN", "BKCHCNBJ92A", "9999"),
        ),
    ],
)
def test_new_details_keep_of_the_old_only_what_can_be_theirs(new: Payee, agreed: Payee) -> None:
    changed = change(meet(supplier(payee=AGREED), new), NOON, "confirmed in the chat")
    assert changed.payee == agreed
