"""What must hold for every set of answers, and the hard stops by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.supplier import Badge, Grade, Item, Payee, Reply, Supplier, judge, signals
from tests.unit.supplier.conftest import real_checklist, supplier

LIST = real_checklist()
ITEMS = {item.id: item for item in LIST.items}
STOPS = [item.id for item in LIST.items if item.stop]
answers = st.dictionaries(st.sampled_from(sorted(ITEMS)), st.sampled_from(Reply))


def bad(item: Item) -> Reply:
    return Reply.NO if item.good is Reply.YES else Reply.YES


@given(answers)
def test_score_stays_within_its_bounds(replies: dict[str, Reply]) -> None:
    assert 0 <= judge(LIST, replies).score <= 100


@given(answers, st.sampled_from(STOPS))
def test_hard_stop_wins_over_every_score(replies: dict[str, Reply], stop: str) -> None:
    verdict = judge(LIST, {**replies, stop: bad(ITEMS[stop])})
    assert verdict.grade is Grade.STOP
    assert stop in verdict.stops


@given(answers, st.sampled_from(sorted(ITEMS)))
def test_another_good_answer_never_lowers_the_score(
    replies: dict[str, Reply], item_id: str
) -> None:
    better = {**replies, item_id: ITEMS[item_id].good}
    assert judge(LIST, better).score >= judge(LIST, replies).score


@given(answers, st.sampled_from(sorted(ITEMS)))
def test_unknown_is_not_good(replies: dict[str, Reply], item_id: str) -> None:
    unknown = judge(LIST, {**replies, item_id: Reply.UNKNOWN})
    assert item_id in unknown.unknown
    assert unknown.score <= judge(LIST, {**replies, item_id: ITEMS[item_id].good}).score


@given(answers, st.randoms())
def test_order_of_answers_does_not_matter(replies: dict[str, Reply], dice: object) -> None:
    shuffled = list(replies.items())
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert judge(LIST, dict(shuffled)) == judge(LIST, replies)


def test_all_good_is_good_and_nothing_known_is_not() -> None:
    perfect = judge(LIST, {item.id: item.good for item in LIST.items})
    assert (perfect.grade, perfect.score) == (Grade.GOOD, 100)
    assert judge(LIST, {}).grade is Grade.UNCLEAR
    assert judge(LIST, {}).score == 0


@pytest.mark.parametrize("stop", STOPS)
def test_nothing_is_good_while_a_stop_is_unknown(stop: str) -> None:
    replies = {item.id: item.good for item in LIST.items if item.id != stop}
    assert judge(LIST, replies).grade is Grade.FAIR


def test_stops_are_those_of_the_issue() -> None:
    assert set(STOPS) == {
        "payee-person", "payee-differs", "payee-abroad", "prepay-outside", "details-changed",
        "brand", "sample-refused", "inspection-refused",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("known", "item", "reply"),
    [
        ({"years": 1, "badges": (Badge.GOLD,)}, "young-gold", Reply.YES),
        ({"years": 1, "badges": (Badge.GOLD, Badge.VERIFIED)}, "young-gold", Reply.NO),
        ({"years": 2}, "years", Reply.YES),
        ({"years": 1}, "years", Reply.NO),
        ({"is_unbadged": True}, "verified", Reply.NO),
        ({"badges": (Badge.FREE,)}, "free", Reply.YES),
        ({"response_rate": 79}, "responds", Reply.NO),
        ({"transactions": 0}, "deals", Reply.NO),
        ({"uscc": "91350100M000100Y43"}, "uscc", Reply.YES),
        ({"payee": Payee("Zhang Wei")}, "payee-person", Reply.YES),
        ({"payee": Payee("Acme Ltd", country="HK")}, "payee-abroad", Reply.YES),
        ({"payee": Payee("Acme Ltd", country="CN")}, "payee-abroad", Reply.NO),
        ({"payee": Payee("B Ltd"), "licence_name": "A Co., Ltd"}, "payee-differs", Reply.YES),
        ({"payee": Payee("A Ltd"), "alarm": Payee("B Ltd")}, "details-changed", Reply.YES),
    ],
)
def test_known_data_answer_their_items(known: dict[str, object], item: str, reply: Reply) -> None:
    assert replies_of(supplier(**known))[item] is reply


def test_person_cannot_talk_a_stop_away_but_can_explain_an_account_abroad() -> None:
    known = supplier(payee=Payee("Zhang Wei", country="HK"))
    for item in ("payee-person", "payee-abroad"):
        known = known.with_answer(item, known.answer(item).__class__(Reply.NO))
    assert judge(LIST, replies_of(known)).stops == ("payee-person",)


def replies_of(known: Supplier) -> dict[str, Reply]:
    return LIST.replies(known, signals(known))


def test_next_unanswered_item_comes_round_the_group() -> None:
    group = LIST.of("identity")
    answered = {group[1].id: Reply.YES, group[3].id: Reply.NO}
    assert LIST.following(group[3], answered) is group[0]
    assert LIST.following(group[0], {item.id: Reply.YES for item in group}) is None
