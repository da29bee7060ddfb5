"""What is advised for a need, whatever the need is."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import i18n
from bot.domain.errors import NotFoundError
from bot.domain.platforms import Amount, Need, PlatformRules, Purpose, Urgency, advise
from bot.integrations.facts import load_facts
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError
from bot.integrations.platforms import load_platforms

has_text = i18n.texts().has
needs = st.builds(
    Need,
    purpose=st.sampled_from(Purpose),
    pieces=st.none() | st.integers(1, 10_000_000),
    urgency=st.sampled_from(Urgency),
    country=st.sampled_from([None, "RU", "BY", "KZ", "DE"]),
)


@cache
def rules() -> PlatformRules:
    return load_platforms(load_facts(has_text=has_text), has_text)


def best(purpose: Purpose, pieces: int | None, urgency: Urgency = Urgency.CALM) -> str:
    return advise(rules(), Need(purpose, pieces, urgency, "KZ"))[0].platform.id


@given(needs)
def test_every_platform_is_weighed_once_with_a_reason_and_a_warning(need: Need) -> None:
    advices = advise(rules(), need)
    assert {one.platform.id for one in advices} == {one.id for one in rules().platforms}
    assert all(one.reasons and one.warnings for one in advices)
    assert len(advices) == len(rules().platforms)


@given(needs)
def test_a_historical_platform_is_last_even_when_it_weighs_most(need: Need) -> None:
    loud = [
        replace(one, rules=tuple(replace(rule, points=99) for rule in rules().platforms[0].rules))
        if one.is_historical
        else one
        for one in rules().platforms[::-1]
    ]
    advices = advise(replace(rules(), platforms=tuple(loud)), need)
    assert [one.platform.is_historical for one in advices] == [False] * 4 + [True]


@given(needs)
def test_the_order_follows_the_scores(need: Need) -> None:
    scores = [one.score for one in advise(rules(), need) if not one.platform.is_historical]
    assert scores == sorted(scores, reverse=True)


@given(needs, st.integers(1, 10_000_000))
def test_more_pieces_never_speak_for_retail(need: Need, more: int) -> None:
    def retail_lead(pieces: int) -> int:
        scores = {
            one.platform.id: one.score for one in advise(rules(), replace(need, pieces=pieces))
        }
        return scores["aliexpress"] - scores["alibaba"]

    fewer = need.pieces or 1
    assert retail_lead(max(fewer, more)) <= retail_lead(min(fewer, more))


@given(needs)
def test_the_payment_told_is_the_one_of_the_country(need: Need) -> None:
    for one in advise(rules(), need):
        assert not one.payment.countries or need.country in one.payment.countries


@pytest.mark.parametrize(
    ("purpose", "pieces", "expected"),
    [
        (Purpose.MYSELF, 1, "aliexpress"),
        (Purpose.MYSELF, 10, "aliexpress"),
        (Purpose.RESALE, 500, "alibaba"),
        (Purpose.RESALE, None, "alibaba"),
        (Purpose.PRODUCTION, 1000, "alibaba"),
        (Purpose.PRODUCTION, None, "alibaba"),
    ],
)
def test_the_usual_needs_get_the_usual_advice(
    purpose: Purpose, pieces: int | None, expected: str
) -> None:
    assert best(purpose, pieces) == expected


@pytest.mark.parametrize(
    ("pieces", "amount"),
    [(1, "few"), (10, "few"), (11, "some"), (100, "some"), (101, "many"), (None, "unknown")],
)
def test_amounts_have_their_borders(pieces: int | None, amount: str) -> None:
    assert Amount.of(pieces) == amount


def test_a_forged_id_finds_nothing() -> None:
    with pytest.raises(NotFoundError):
        rules().platform("ebay")
    with pytest.raises(NotFoundError):
        rules().question("who")


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        ('facts = ["PLT1", "P5"]', 'facts = ["PLT0"]', "no fact 'PLT0'"),
        ("where-suits-alibaba", "where-suits-nobody", "no text"),
        ('id = "person"', 'id = "nobody"', "no text 'where-question-nobody'"),
        ('countries = ["BY"]', "countries = []", "the last payment"),
        ("points = 2", "points = 'two'", "points"),
        ("[words.urgencies]\nsoon", "[words.urgencies]\nnever", "urgencies"),
        ('facts = ["PLT8"]\n\n[[questions', 'facts = ["NO1"]\n\n[[questions', "no fact 'NO1'"),
    ],
)
def test_a_mistake_in_the_data_stops_the_start(
    tmp_path: Path, old: str, new: str, mistake: str
) -> None:
    text = (KNOWLEDGE / "platforms.toml").read_text("utf-8")
    assert old in text
    path = tmp_path / "platforms.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(KnowledgeError, match=mistake):
        load_platforms(load_facts(has_text=has_text), has_text, path)
