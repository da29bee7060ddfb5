"""What the listener makes of a text, with the product's own words, answers and glossary."""

from collections.abc import Callable

import pytest

from bot import i18n
from bot.domain.ids import SearchId, UserId
from bot.domain.keyboard import Keyboard
from bot.domain.search import EmptyQueryError, Search
from bot.domain.talk import TalkRules
from bot.integrations.answers import build_index, documents, load_answers, load_asking
from bot.integrations.facts import load_facts
from bot.integrations.knowledge import KNOWLEDGE, load_search_rules, read_knowledge
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.morphology import Morphology
from bot.integrations.translation.paths import CACHE
from bot.integrations.word_forms import RussianForms
from bot.services.answers import AnswerService
from bot.services.finder import Finder, Found
from bot.services.listener import Listener
from bot.texts import facts_text
from tests.fakes import MORNING


@pytest.fixture(scope="package")
def rules() -> TalkRules:
    return read_knowledge(KNOWLEDGE / "talk.toml", TalkRules)


@pytest.fixture(scope="package")
def keyboard() -> Keyboard:
    return Keyboard(load_asking().keys, Morphology())


@pytest.fixture(scope="package")
def listener(rules: TalkRules, keyboard: Keyboard) -> Listener:
    facts = load_facts(has_text=i18n.texts().has)
    book = load_answers(facts, has_text=i18n.texts().has)
    read = documents(book, facts, words=i18n.plain, said=facts_text.plain)
    index = build_index(book, read, load_asking(), RussianForms(Morphology()))
    return Listener(rules, AnswerService(index), Morphology(), keyboard)


@pytest.fixture(scope="package")
def is_searched(listener: Listener) -> Callable[[str], bool]:
    finder = Finder(OfflineTranslator.load(cache_dir=CACHE), load_search_rules())

    def look(text: str) -> Found | None:
        try:
            return finder.show(Search(SearchId("1"), UserId(7), text, MORNING), {})
        except EmptyQueryError:
            return None

    def searched(text: str) -> bool:
        found = look(listener.wish(text))
        is_said = listener.turn(text) is not None
        return found is not None and not is_said and listener.answer(text, found) is None

    return searched
