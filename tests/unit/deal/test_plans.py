"""Plans and their parts: they add up to the cent, whatever is typed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.deal import DealError, PartKind, PlanPreset, own_plan, read_parts, split
from bot.domain.money import CENT
from tests.unit.deal.samples import READER, RULES, SEARCH, plan, usd

amounts = st.integers(100, 10**9).map(lambda units: units * CENT)
weights = st.lists(st.integers(1, 10**6).map(Decimal), min_size=1, max_size=6)


def parts(text: str, total: str | int = 6000) -> list[str]:
    found = read_parts(text, usd(total), RULES, SEARCH.amounts.multipliers)
    return [f"{one.normalize():f}" for one in found]


@given(amounts, weights)
def test_split_adds_up_and_no_part_is_a_cent_off(total: Decimal, shares: list[Decimal]) -> None:
    found = split(total, shares)
    assert sum(found) == total
    for part, share in zip(found, shares, strict=True):
        assert abs(part - total * share / sum(shares)) < CENT


@given(amounts, st.sampled_from(RULES.plans))
def test_every_preset_adds_up(total: Decimal, preset: PlanPreset) -> None:
    assert preset.plan(total).total == total


@given(amounts, st.lists(st.integers(1, 99), min_size=1, max_size=5))
def test_typed_parts_add_up_or_are_refused(total: Decimal, typed: list[int]) -> None:
    for text in ("/".join(map(str, typed)), " ".join(map(str, typed)) + " и остальное"):
        try:
            found = READER.plan(text, usd(str(total)))
        except DealError:
            continue
        assert found.total == total
        assert all(part.amount > 0 for part in found.milestones)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30/70", ["1800", "4200"]),
        ("30 70", ["1800", "4200"]),
        ("40 30 30", ["2400", "1800", "1800"]),
        ("30% и 70%", ["1800", "4200"]),
        ("30 % сразу, остальное потом", ["1800", "4200"]),
        ("1500 и остальное", ["1500", "4500"]),
        ("1 500 и остаток", ["1500", "4500"]),
        ("1,5 тыс и остальное", ["1500", "4500"]),
        ("1500, 4500", ["1500", "4500"]),
        ("1.500,00 + 4.500,00", ["1500", "4500"]),
        ("10% , 1000 и остальное", ["600", "1000", "4400"]),
        ("100%", ["6000"]),
        ("6000", ["6000"]),
    ],
)
def test_own_parts_are_read(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_a_third_each_gives_the_odd_cents_away() -> None:
    assert parts("33/33/34", "100.01") == ["33", "33", "34.01"]


def test_hundred_dollars_in_sums_are_sums() -> None:
    assert parts("40 60", 100) == ["40", "60"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "err-deal-parts-none"),
        ("потом", "err-deal-parts-none"),
        ("и остальное", "err-deal-parts-none"),
        ("-30/70", "err-deal-parts-none"),
        ("0/100", "err-deal-parts-none"),
        ("NaN", "err-deal-parts-none"),
        ("1" * 40, "err-deal-parts-none"),
        ("ы" * 5000, "err-deal-parts-none"),
        ("30/80", "err-deal-parts-sum"),
        ("30% 80%", "err-deal-parts-shares"),
        ("7000 и остальное", "err-deal-parts-sum"),
        ("10 10 10 10 10 10 40", "err-deal-parts-many"),
    ],
)
def test_what_is_no_plan_is_refused(text: str, key: str) -> None:
    with pytest.raises(DealError) as refused:
        parts(text)
    assert refused.value.key == key


def test_part_below_a_cent_is_refused() -> None:
    with pytest.raises(DealError, match="err-deal-parts-small"):
        parts("1/99", "0.10")


def test_typed_shares_of_a_preset_are_that_preset() -> None:
    assert READER.plan("30/70", usd(6000)) == plan("ready")
    assert READER.plan("30/60/10", usd(6000)) == plan("three")
    assert READER.plan("50/50", usd(6000)).preset == ""


def test_last_of_several_own_parts_is_the_balance_behind_the_gate() -> None:
    found = own_plan([Decimal(1), Decimal(2), Decimal(3)]).milestones
    assert [one.kind for one in found] == [
        PartKind.DEPOSIT, PartKind.INTERIM, PartKind.BALANCE,
    ]  # fmt: skip
    assert [one.gated for one in found] == [False, False, True]


def test_every_preset_with_a_balance_has_a_gate() -> None:
    for preset in RULES.plans:
        assert (len(preset.parts) > 1) == any(part.gated for part in preset.parts), preset.id
