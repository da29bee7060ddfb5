from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.search import (
    EmptyQueryError,
    Filters,
    SearchQuery,
    build_query,
    plain_link,
    product_names,
    search_link,
)
from bot.domain.search.wording import latin_words
from bot.domain.translation import Origin, Phrase, Role, Segment
from tests.unit.search.phrases import RULES, repeatable

english = st.one_of(
    st.sampled_from(
        ["headphones", "phone case", "noise cancelling", "from china", "price tag", "with logo",
         "20000 mAh", "1000 pcs", "6205", "men's", "", "with", "без", "-", "iPhone 15 Pro Max",
         "wholesale", "kids electric ride on car", "60 bags/min", "«ж»", "to russia"]
    ),
    st.text(max_size=40),
)  # fmt: skip
segments = st.builds(
    Segment,
    source=st.text(min_size=1, max_size=20),
    en=english,
    zh=st.just(""),
    role=st.sampled_from(Role),
    origin=st.sampled_from(Origin),
    alternatives=st.lists(english, max_size=2).map(tuple),
)
several = st.lists(segments, max_size=7).map(tuple)
phrases = st.builds(
    Phrase,
    text=st.text(max_size=60),
    products=st.lists(several, min_size=1, max_size=2).map(tuple),
    excluded=st.lists(segments, max_size=3).map(tuple),
)
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
filter_choices = st.builds(
    Filters,
    verified=st.booleans(),
    trade_assurance=st.booleans(),
    moq_max=st.none() | st.integers(1, 10_000_000),
    price_max=st.none() | st.decimals("0.01", "9999999", places=2),
    country=st.none() | st.sampled_from(["CN", "GB", "MN"]),
)


def build(phrase: Phrase, *minus: str) -> SearchQuery | None:
    try:
        return build_query(phrase, RULES, 0, minus)
    except EmptyQueryError:
        return None


@repeatable
@given(phrases, st.lists(st.text(max_size=40), max_size=6))
def test_query_is_short_latin_and_free_of_operators(phrase: Phrase, minus: list[str]) -> None:
    query = build(phrase, *minus)
    if query:
        assert 1 <= len(query.main.split(" ")) <= 4
        assert query.main.isascii()
        assert not set(query.main) & set("\"'`<>")
        assert not any(word.startswith(("-", "+")) for word in query.main.split(" "))
        assert len(query.typed) <= 256


@repeatable
@given(phrases)
def test_variants_are_short_and_differ(phrase: Phrase) -> None:
    query = build(phrase)
    if query:
        texts = [text for text in (query.main, query.shorter, query.wider) if text]
        assert len({text.casefold() for text in texts}) == len(texts)
        assert all(1 <= len(text.split(" ")) <= 3 for text in texts[1:])
        assert len((query.shorter or "").split()) < len(query.main.split())


@repeatable
@given(phrases)
def test_nothing_vanishes_without_a_reason(phrase: Phrase) -> None:
    query = build(phrase)
    if query:
        told = {change.source for change in query.changes}
        told_words = {word for change in query.changes for word in change.source.split()}
        present = set(query.main.split()) | told_words
        for segment in (*phrase.products[0], *phrase.excluded):
            words = latin_words(segment.en)
            assert segment.source in told or (words and present.issuperset(words))


@repeatable
@given(phrases)
def test_same_phrase_gives_the_same_query(phrase: Phrase) -> None:
    assert build(phrase) == build(phrase)


@repeatable
@given(phrases)
def test_each_product_has_a_name_for_its_button(phrase: Phrase) -> None:
    names = product_names(phrase)
    assert len(names) == len(phrase.products)
    assert all(len(name) <= 40 for name in names)


@repeatable
@given(texts, filter_choices)
def test_link_gives_back_text_and_filters(text: str, filters: Filters) -> None:
    query = parse_qs(urlsplit(search_link(text, filters, RULES)).query, strict_parsing=True)
    assert query.pop("SearchText") == [text]
    expected = {
        "assessmentCompany": "true" if filters.verified else None,
        "ta": "y" if filters.trade_assurance else None,
        "moqt": filters.moq_max,
        "pricet": filters.price_max,
        "country": {"GB": "UK"}.get(filters.country, filters.country),
    }
    chosen = {name: value for name, value in expected.items() if value is not None}
    assert {name: type(chosen[name])(value[0]) for name, value in query.items()} == chosen


@repeatable
@given(texts)
def test_unfiltered_link_is_the_plain_one(text: str) -> None:
    assert search_link(text, Filters(), RULES) == plain_link(text, RULES)
