"""The floors of the blind set's open part; they only rise. See benchmarks/quality/README.md."""

import pytest

from benchmarks.quality.__main__ import Tally, phrases, rfqs
from benchmarks.quality.matching import keeps, says

PHRASE_FLOOR, ANSWER_FLOOR = 0.96, 0.95


def test_words_of_phrases_stay_above_their_floor() -> None:
    named = sum(phrases("open").values(), Tally())
    assert named.said / named.words >= PHRASE_FLOOR


async def test_words_of_answers_stay_above_their_floor_and_none_is_refused() -> None:
    tallies = await rfqs("open")
    answered = sum(tallies.values(), Tally())
    assert answered.said / answered.words >= ANSWER_FLOOR
    assert not tallies["refused"].misses


async def test_no_number_is_ever_lost() -> None:
    lost = [
        miss
        for tallies in (phrases("open"), await rfqs("open"))
        for tally in tallies.values()
        for miss in tally.misses
        if tally.kept < tally.numbers
    ]
    assert not lost


@pytest.mark.parametrize(
    ("text", "slot", "is_said"),
    [
        ("black travel mugs", "mug", True),
        ("noise-cancelling headset", "headphones|noise cancelling", True),
        ("smug", "mug", False),
        ("kettle", "mug|cup", False),
    ],
)
def test_word_is_said_as_a_whole_in_any_number(text: str, slot: str, is_said: bool) -> None:
    assert says(text, slot) is is_said


@pytest.mark.parametrize(
    ("text", "number", "is_kept"),
    [
        ("cup 500 ml", "500 ml", True),
        ("cup 500ML", "500 ml", True),
        ("cup 1500 ml", "500 ml", False),
        ("rope 5 mm", "5 m", False),
        ("3,000 pcs", "3000 pcs", True),
        ("tape 48mm x 66m", "66 m", True),
        ("hat 200+ pcs", "200 pcs", True),
        ("USD 2.5 per piece", "USD 2.5|$2.5", True),
    ],
)
def test_number_is_kept_only_as_a_whole_with_its_unit(
    text: str, number: str, is_kept: bool
) -> None:
    assert keeps(text, number) is is_kept
