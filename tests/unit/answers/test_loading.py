"""What the answers' files must keep to, and what they say when they do not."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from shutil import copy

import pytest

from bot import i18n
from bot.domain.answers import AnswerBook, Kind, Ref, Topic
from bot.domain.facts import FactBook
from bot.integrations.answers import load_answers, load_asking
from bot.integrations.knowledge import KNOWLEDGE, KnowledgeError
from bot.messages import MESSAGE_LIMIT, length
from bot.texts import answer_text

TODAY = date(2026, 11, 28)
COUNTRIES = ("RU", "BY", "KZ", "UZ", "KG", "AM", "DE", None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("faq.toml", "terms.toml"):
        copy(KNOWLEDGE / name, tmp_path)
    return tmp_path


def test_there_is_enough_to_ask_about(book: AnswerBook) -> None:
    assert len(book.entries) >= 70
    assert len(book.terms) >= 70


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_questions(book: AnswerBook, topic: Topic) -> None:
    assert book.about(topic)


def test_topics_hold_every_entry_and_term_once(book: AnswerBook) -> None:
    entries = [entry for topic in Topic for entry in book.about(topic)]
    terms = [term for topic in Topic for term in book.words(topic)]
    assert sorted(one.id for one in entries) == sorted(one.id for one in book.entries)
    assert sorted(one.id for one in terms) == sorted(one.id for one in book.terms)


def test_every_answer_fits_a_message_in_every_country(book: AnswerBook, facts: FactBook) -> None:
    refs = [one.ref for one in (*book.entries, *book.terms)]
    refs += [Ref(Kind.FACT, fact.id) for fact in facts.facts]
    for ref in refs:
        for country in COUNTRIES:
            text = answer_text.answer(ref, book, facts, TODAY, country)
            assert text.strip(), ref
            assert length(text) <= MESSAGE_LIMIT, ref
        assert answer_text.title(ref, book, facts), ref


def test_terms_are_explained_in_under_25_words(book: AnswerBook) -> None:
    long = [term.id for term in book.terms if len(i18n.plain(term.text).split()) > 25]
    assert not long


@pytest.mark.parametrize(
    ("name", "old", "new", "mistake"),
    [
        ("faq.toml", 'facts = ["', 'facts = ["NO1", "', "no fact 'NO1'"),
        ("faq.toml", 'related = ["', 'related = ["nothing", "', "no entry 'nothing'"),
        ("faq.toml", 'id = "refund"', 'id = "unworded"', "no text 'faq-unworded'"),
        ("faq.toml", 'id = "silent"', 'id = "refund"', "refund: is there twice"),
        ("terms.toml", 'id = "moq"', 'id = "unworded"', "no text 'term-unworded'"),
        ("terms.toml", 'facts = ["', 'facts = ["NO1", "', "no fact 'NO1'"),
        ("terms.toml", 'en = "SWIFT"', 'en = ""', "swift: needs Russian, English"),
        ("faq.toml", 'stage = "search"', 'stage = "nowhere"', "stage"),
    ],
)
def test_mistake_in_a_file_is_named(
    folder: Path, facts: FactBook, name: str, old: str, new: str, mistake: str
) -> None:
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    has_text: Callable[[str], bool] = i18n.texts().has
    with pytest.raises(KnowledgeError, match=mistake):
        load_answers(facts, folder, has_text=has_text)


def test_keyboards_of_different_size_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "asking.toml"
    path.write_text('silent = []\nsame = []\n[keys]\nlatin = "qw"\nrussian = "й"\n', "utf-8")
    with pytest.raises(KnowledgeError, match="same number"):
        load_asking(path)
