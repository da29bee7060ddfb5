"""Which place to buy is advised for what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import i18n
from bot.domain.platforms import Haste, Lot, Use, advise, lot_of
from bot.integrations.facts import load_facts
from bot.integrations.platforms import load_platforms

has = i18n.texts().has
PLATFORMS = load_platforms(load_facts(has_text=has), has)


@given(st.sampled_from(Use), st.sampled_from(Lot), st.sampled_from(Haste))
def test_every_platform_is_told_once_and_history_never_comes_first(
    use: Use, lot: Lot, haste: Haste
) -> None:
    advice = advise(PLATFORMS, use, lot, haste)
    assert sorted(one.platform.id for one in advice) == sorted(p.id for p in PLATFORMS.platforms)
    assert not advice[0].platform.is_history
    assert not advice[0].doubts
    assert advice[-1].platform.is_history


@pytest.mark.parametrize(
    ("use", "lot", "haste", "best"),
    [
        (Use.MYSELF, Lot.FEW, Haste.SOON, "aliexpress"),
        (Use.MYSELF, Lot.FEW, Haste.MONTHS, "aliexpress"),
        (Use.RESALE, Lot.MANY, Haste.LATER, "alibaba"),
        (Use.PRODUCTION, Lot.SOME, Haste.MONTHS, "alibaba"),
    ],
)
def test_the_usual_cases(use: Use, lot: Lot, haste: Haste, best: str) -> None:
    assert advise(PLATFORMS, use, lot, haste)[0].platform.id == best


@pytest.mark.parametrize(
    ("pieces", "lot"),
    [(1, Lot.FEW), (9, Lot.FEW), (10, Lot.SOME), (99, Lot.SOME), (100, Lot.MANY)],
)
def test_pieces_become_a_lot(pieces: int, lot: Lot) -> None:
    assert lot_of(pieces) is lot
