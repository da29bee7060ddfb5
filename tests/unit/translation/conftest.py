from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.phrase import english
from bot.domain.translation import Phrase
from bot.integrations.translation import OfflineTranslator

SMALL = Path(__file__).with_name("glossary_small.tsv")


@pytest.fixture(scope="session")
def translator(tmp_path_factory: pytest.TempPathFactory) -> OfflineTranslator:
    return OfflineTranslator.load(SMALL, tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def read(translator: OfflineTranslator) -> Callable[[str], Phrase]:
    return lambda text: translator.translate(text, {})


@pytest.fixture(scope="session")
def names(read: Callable[[str], Phrase]) -> Callable[[str], list[str]]:
    """The English name of each product in a text."""
    return lambda text: [english(product) for product in read(text).products]
