"""A set or a line says nothing without what it is of."""

import datetime as dt

import pytest

from bot.domain.ids import SearchId, UserId
from bot.domain.search import Search
from bot.integrations.knowledge import load_search_rules
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE
from bot.services.finder import Finder

NOW = dt.datetime(2026, 11, 28, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("wish", "of"),
    [
        ("гель-лаки для ногтей набор 24 цвета", "gel nail polish set"),
        ("линия по розливу воды в бутылки 5л", "water filling machine line"),
    ],
)
def test_query_keeps_what_a_vague_thing_is_of(wish: str, of: str) -> None:
    finder = Finder(OfflineTranslator.load(cache_dir=CACHE), load_search_rules())
    found = finder.show(Search(SearchId("s"), UserId(1), wish, NOW), {})
    assert of in found.query.typed
