"""What was read in an offer is taken off a deal, and put back."""

from datetime import timedelta
from decimal import Decimal

import pytest

from bot.domain.deal import DealError, changes, offered
from bot.domain.money import Money
from bot.domain.quote import Quote
from tests.fakes import MORNING
from tests.unit.deal.samples import deal

OFFER = Quote(Money(Decimal(2), "USD"), moq=500)
LATER = MORNING + timedelta(minutes=1)


def test_offer_taken_off_leaves_a_line_of_history_and_comes_back() -> None:
    whole = deal(quote=OFFER)
    without = offered.drop_quote(whole, MORNING)
    assert without.terms.quote is None
    assert without.log[-1].kind == "unquoted"
    assert offered.is_quote_dropped(without)
    again = offered.restore_quote(without, LATER)
    assert again.terms == whole.terms
    assert not offered.is_quote_dropped(again)


def test_taking_off_nothing_is_no_change() -> None:
    assert offered.drop_quote(deal(), MORNING) == deal()


def test_no_other_change_is_taken_back_in_its_place() -> None:
    without = offered.drop_quote(deal(quote=OFFER), MORNING)
    moved_on = changes.set_total(without, Money(Decimal(7000), "USD"), LATER)
    for one in (moved_on, deal(quote=OFFER)):
        with pytest.raises(DealError, match="err-deal-undo"):
            offered.restore_quote(one, LATER)
