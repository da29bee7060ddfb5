import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.rfq import with_shares


@given(first=st.integers(1, 99), joint=st.sampled_from([" на ", "/", ":", " : ", " - ", "х"]))
def test_two_parts_of_a_whole_are_written_as_the_trade_does(first: int, joint: str) -> None:
    assert with_shares(f"{first}{joint}{100 - first} T/T") == f"{first}/{100 - first} T/T"


@pytest.mark.parametrize(
    "text",
    ["30 на 60", "30 дней", "130 на 70", "30/70/20", "до 30.70", "30% и 70%", ""],
)
def test_what_is_no_whole_is_left_as_it_was_typed(text: str) -> None:
    assert with_shares(text) == text
