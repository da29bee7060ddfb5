"""Deep links: they hold what fits, say it back exactly, and forged ones say nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import links
from bot.domain.answers import Kind, Ref

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
typed = st.text("абвгдеёжз ABC019.,-«»", max_size=120)


@given(typed, st.sampled_from(["search", "rfq", "pay", "cost"]))
def test_line_comes_back_whole_or_not_at_all(text: str, command: str) -> None:
    payload = links.to_line(command, text)
    assert PAYLOAD.fullmatch(payload)
    if payload == command:
        return
    assert links.read_line(payload) == (command, " ".join(text.split()))


@given(typed)
def test_query_comes_back_as_its_first_words(text: str) -> None:
    payload = links.to_query(text)
    assert PAYLOAD.fullmatch(payload)
    assert " ".join(text.split()).startswith(links.read_query(payload))


@given(st.text(max_size=70))
def test_forged_link_never_breaks_anything(payload: str) -> None:
    links.read_line(payload)
    links.read_query(payload)


def test_short_russian_query_fits_whole() -> None:
    query = "беспроводные наушники с шумоподавлением оптом"
    assert links.read_query(links.to_query(query)) == query


def test_wish_that_does_not_fit_is_linked_by_its_english_query() -> None:
    payload = links.to_line("search", "о" * 60, "wireless headphones")
    assert links.read_line(payload) == ("search", "wireless headphones")
    assert links.to_line("search", "о" * 60, "w" * 60) == "search"


@pytest.mark.parametrize("payload", ["l-", "l-zzz", "l-жжж", "l-====", "l-YWRtaW4"])
def test_line_nobody_made_is_none(payload: str) -> None:
    assert links.read_line(payload) is None


def test_answer_has_no_colon() -> None:
    assert links.to_answer(Ref(Kind.TERM, "moq")) == "a-t-moq"
