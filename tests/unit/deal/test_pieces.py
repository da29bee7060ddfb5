"""How many pieces a deal is about."""

import pytest

from bot.domain.errors import AppError
from tests.unit.deal.samples import READER


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        ("500", 500),
        ("сотня коробок по 24 штуки", 2400),
        ("десять дюжин", 120),
        ("штук сто", 100),
        ("40 футовый контейнер", 1),
        ("3 тыс. пар", 3000),
    ],
)
def test_pieces_are_counted_as_they_are_said(typed: str, pieces: int) -> None:
    assert READER.quantity(typed) == pieces


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("300-500", "err-rfq-quantity-one"),
        ("300, 500", "err-rfq-quantity-one"),
        ("полтонны", "err-amount-whole"),
        ("много", "err-rfq-quantity-none"),
    ],
)
def test_what_is_no_single_whole_number_is_refused(typed: str, key: str) -> None:
    with pytest.raises(AppError, match=key):
        READER.quantity(typed)
