from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ids import RfqId, UserId
from bot.domain.rfq import (
    Answer,
    Deadline,
    Delivery,
    Quantity,
    Rfq,
    RfqRules,
    Signs,
    Step,
    assess,
)
from tests.fakes import MORNING

EMPTY = Rfq(RfqId("r"), UserId(7), created_at=MORNING, updated_at=MORNING)
FULL = replace(
    EMPTY,
    product="кружка",
    quantity=Quantity(Decimal(300), "piece"),
    delivery=Delivery("DAP", "Омск"),
    deadline=Deadline(date(2027, 2, 15)),
    answers={
        Step.PACKAGING: Answer(("polybag",)),
        Step.CERTIFICATES: Answer(("ce",)),
        Step.SAMPLE: Answer(("paid",)),
    },
)
GOOD = Signs(is_product_known=True, checkable=3, is_introduced=True)


def test_complete_request_scores_a_hundred(rules: RfqRules) -> None:
    found = assess(FULL, GOOD, rules)
    assert (found.score, found.missing, found.penalties, found.cap) == (100, (), (), "")


def test_polite_but_empty_letter_never_looks_good(rules: RfqRules) -> None:
    found = assess(FULL, replace(GOOD, checkable=0), rules)
    assert (found.score, found.cap) == (40, "specification")


def test_letter_without_a_number_of_pieces_is_held_at_fifty(rules: RfqRules) -> None:
    found = assess(replace(FULL, quantity=None), GOOD, rules)
    assert (found.score, found.cap) == (50, "quantity")


@pytest.mark.parametrize(
    ("sign", "points"), [("has_brand", 15), ("has_cyrillic", 20), ("has_several", 15), ("has_personal", 10)]
)  # fmt: skip
def test_what_hurts_is_taken_off_and_named(rules: RfqRules, sign: str, points: int) -> None:
    found = assess(FULL, replace(GOOD, **{sign: True}), rules)
    assert found.score == 100 - points
    assert found.penalties == (sign.removeprefix("has_"),)


def test_weightiest_gap_is_named_first(rules: RfqRules) -> None:
    names = [point.name for point in assess(EMPTY, Signs(), rules).missing]
    assert names[:2] == ["specification", "quantity"]


def test_usual_questions_count_until_they_are_taken_away(rules: RfqRules) -> None:
    taken = replace(FULL, answers={**FULL.answers, Step.QUESTIONS: Answer(("warranty",))})
    missing = {point.name for point in assess(taken, GOOD, rules).missing}
    assert missing == {"moq", "price"}


@given(
    checkable=st.integers(0, 9),
    flags=st.lists(st.booleans(), min_size=6, max_size=6),
    parts=st.sets(st.sampled_from(["quantity", "delivery", "deadline"])),
)
def test_score_stays_within_bounds_and_never_falls_when_more_is_said(
    rules: RfqRules, checkable: int, flags: list[bool], parts: set[str]
) -> None:
    signs = Signs(flags[0], checkable, *flags[1:])
    less = replace(EMPTY, **{name: getattr(FULL, name) for name in parts})
    more = replace(less, quantity=FULL.quantity)
    assert 0 <= assess(less, signs, rules).score <= assess(more, signs, rules).score <= 100
