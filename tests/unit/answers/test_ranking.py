"""Questions as people type them find the answers that would help."""

from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.answers import AnswerBook, Index, Kind, Ref, Sureness, judge
from bot.domain.facts import FactBook
from bot.integrations.word_forms import RussianForms
from bot.services.answers import QUESTION_LIMIT, AnswerService
from bot.texts import facts_text
from tests.unit.answers.measured import LATER, STORIES, Asked, asked, held_out, measure, open_part

TYPICAL_SECONDS = 0.05


@pytest.mark.parametrize(
    ("part", "first", "nearest"),
    [
        (open_part(), 0.95, 0.98),
        (held_out(), 0.85, 0.92),
        (asked(STORIES), 0.85, 0.95),
        (asked(LATER), 0.8, 0.9),
    ],
)
def test_listed_questions_are_answered_no_worse_than_before(
    index: Index, part: list[Asked], first: float, nearest: float
) -> None:
    score = measure(index, part)
    assert score.first >= first, score
    assert score.nearest >= nearest, score
    assert not score.false_sure


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("можно ли вернуть деньги", Ref(Kind.QUESTION, "refund")),
        ("чем Gold отличается от Verified", Ref(Kind.QUESTION, "gold-verified")),
        ("что такое MOQ", Ref(Kind.TERM, "moq")),
        ("xnj nfrjt ajk", None),
        ("вазврат денег", Ref(Kind.QUESTION, "refund")),
        ("ЧТО ТАКОЕ Т/Т???", Ref(Kind.TERM, "tt")),
    ],
)
def test_question_is_understood(index: Index, question: str, found: Ref | None) -> None:
    reply = judge(index.rank(question))
    assert (reply.found[0] if reply.sureness is Sureness.SURE else None) == found


def test_every_fact_can_be_asked_for(index: Index, facts: FactBook) -> None:
    """By its own words it is among the first three, or in the answer that comes first."""
    lost = []
    for fact in facts.facts:
        words = facts_text.plain(fact)[:QUESTION_LIMIT]
        found = [hit.ref for hit in index.rank(words)[:3]]
        if Ref(Kind.FACT, fact.id) not in found:
            lost.append(fact.id)
    assert not lost


def test_every_entry_and_term_answers_to_its_own_wordings(index: Index, book: AnswerBook) -> None:
    wordings = [(entry.ref, asked) for entry in book.entries for asked in entry.asked]
    names = [(term.ref, name) for term in book.terms for name in term.names]
    lost = [
        (str(ref), words)
        for ref, words in wordings + names
        if ref not in [hit.ref for hit in index.rank(words)[:3]]
    ]
    assert not lost


@pytest.mark.parametrize(
    "garbage", ["", "   ", "?!", "🤷", "<b></b>", "\u0000\u200b", "ы" * 5000, "что это", "12 345"]
)
def test_what_is_no_question_is_unclear(index: Index, garbage: str) -> None:
    assert AnswerService(index).ask(garbage).sureness is Sureness.UNCLEAR


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(typed=st.text(max_size=400))
def test_no_text_breaks_the_ranking(index: Index, typed: str) -> None:
    hits = index.rank(typed)
    assert all(0 <= hit.score <= 1 and 0 <= hit.cover <= 1 for hit in hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert index.rank(typed) == hits


@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, 6))
def test_one_wrong_letter_in_a_long_word_is_forgiven(
    index: Index, forms: RussianForms, place: int
) -> None:
    word = "реквизиты"
    typed = word[:place] + "ъ" + word[place + 1 :]
    assert word in forms.near(typed, ("поставщик", word))
    assert index.rank(f"поменялись {typed}")[0].ref == Ref(Kind.QUESTION, "changed-details")


def test_answer_takes_milliseconds(index: Index) -> None:
    questions = open_part()
    begun = perf_counter()
    for one in questions:
        index.rank(one.question)
    assert (perf_counter() - begun) / len(questions) < TYPICAL_SECONDS
