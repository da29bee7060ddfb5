"""The product's own answers, read once."""

import pytest

from bot import i18n
from bot.domain.answers import AnswerBook, Index
from bot.domain.facts import FactBook
from bot.integrations.answers import build_index, documents, load_answers, load_asking
from bot.integrations.facts import load_facts
from bot.integrations.translation.morphology import Morphology
from bot.integrations.word_forms import RussianForms
from bot.texts import facts_text


@pytest.fixture(scope="package")
def facts() -> FactBook:
    return load_facts(has_text=i18n.texts().has)


@pytest.fixture(scope="package")
def book(facts: FactBook) -> AnswerBook:
    return load_answers(facts, has_text=i18n.texts().has)


@pytest.fixture(scope="package")
def forms() -> RussianForms:
    return RussianForms(Morphology())


@pytest.fixture(scope="package")
def index(book: AnswerBook, facts: FactBook, forms: RussianForms) -> Index:
    read = documents(book, facts, words=i18n.plain, said=facts_text.plain)
    return build_index(book, read, load_asking(), forms)
