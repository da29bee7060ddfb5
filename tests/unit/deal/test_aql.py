"""The inspection card against ISO 2859-1: level II, single sampling, normal inspection."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.deal.aql import LARGEST_LOT, LETTERS, MAJOR, MINOR, SAMPLE, aql_card

# Table 1, level II: both ends of every row.
CODES = {
    "A": (2, 8), "B": (9, 15), "C": (16, 25), "D": (26, 50), "E": (51, 90), "F": (91, 150),
    "G": (151, 280), "H": (281, 500), "J": (501, 1200), "K": (1201, 3200), "L": (3201, 10000),
    "M": (10001, 35000), "N": (35001, 150000), "P": (150001, 500000), "Q": (500001, 10**7),
}  # fmt: skip
# Table 2-A with its arrows followed: sample and acceptance number for AQL 2.5 and for AQL 4.0.
PLANS = {
    "A": ((5, 0), (3, 0)), "B": ((5, 0), (3, 0)), "C": ((5, 0), (3, 0)),
    "D": ((5, 0), (13, 1)), "E": ((20, 1), (13, 1)), "F": ((20, 1), (20, 2)),
    "G": ((32, 2), (32, 3)), "H": ((50, 3), (50, 5)), "J": ((80, 5), (80, 7)),
    "K": ((125, 7), (125, 10)), "L": ((200, 10), (200, 14)), "M": ((315, 14), (315, 21)),
    "N": ((500, 21), (315, 21)), "P": ((500, 21), (315, 21)), "Q": ((500, 21), (315, 21)),
}  # fmt: skip
# The standard's acceptance numbers run down the diagonals of Table 2-A.
DIAGONAL = ("0", "^", "v", "1", "2", "3", "5", "7", "10", "14", "21")


@pytest.mark.parametrize("letter", CODES)
def test_every_row_of_the_tables(letter: str) -> None:
    for lot in CODES[letter]:
        card = aql_card(lot)
        assert card.letter == letter
        for plan, (size, accept) in zip((card.major, card.minor), PLANS[letter], strict=True):
            assert (plan.size, plan.accept) == (min(size, lot), accept)
            assert plan.is_whole == (size >= lot)


@pytest.mark.parametrize(("column", "first"), [(MAJOR, "C"), (MINOR, "B")])
def test_column_is_the_diagonal_of_the_standard(column: str, first: str) -> None:
    start = LETTERS.index(first)
    padded = ["v"] * start + list(DIAGONAL) + ["^"] * len(LETTERS)
    assert column.split() == padded[: len(LETTERS)]


def test_tables_have_a_row_for_every_letter() -> None:
    assert len(SAMPLE) == len(LETTERS) == len(LARGEST_LOT) + 1


def test_worked_example_of_a_public_source() -> None:
    card = aql_card(3000)
    assert (card.letter, card.opened) == ("K", 125)
    assert (card.major.accept, card.minor.accept) == (7, 10)


def test_table_known_to_be_wrong_is_not_followed() -> None:
    assert aql_card(200).major.accept == 2
    assert aql_card(5000).major.accept == 10
    assert aql_card(20000).major.accept == 14


@given(st.integers(2, 10**8), st.integers(2, 10**8))
def test_larger_lot_is_never_sampled_less(one: int, two: int) -> None:
    small, large = aql_card(min(one, two)), aql_card(max(one, two))
    assert small.major.size <= large.major.size
    assert small.major.accept <= large.major.accept
    assert small.opened <= small.lot


@pytest.mark.parametrize("lot", [1, 0, -5])
def test_no_lot_has_no_plan(lot: int) -> None:
    with pytest.raises(ValueError, match="two pieces"):
        aql_card(lot)
