from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.translation import Phrase
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.lexicon import Lexicon
from bot.integrations.vocabulary import Draft, Namer, prepare, read
from tests.unit.translation.conftest import SMALL

Reader = Callable[..., Draft]


@pytest.fixture(scope="session")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return Lexicon.load(SMALL, tmp_path_factory.mktemp("cache"))


@pytest.fixture
def read_texts(lexicon: Lexicon, tmp_path: Path) -> Reader:
    """The draft of files with these contents, named 1, 2, 3."""

    def from_texts(*contents: str | bytes) -> Draft:
        paths = []
        for number, content in enumerate(contents, start=1):
            paths.append(tmp_path / str(number))
            raw = content.encode() if isinstance(content, str) else content
            paths[-1].write_bytes(raw)
        return read(paths, lexicon.key_maker, Namer(lexicon.language.conjunctions))

    return from_texts


@pytest.fixture
def asked_after(read_texts: Reader, lexicon: Lexicon) -> Callable[..., Phrase]:
    """What the engine makes of a text once these imports have been done one after another."""

    def ask(text: str, *imports: tuple[str, ...]) -> Phrase:
        prepared = [prepare(read_texts(*files), lexicon) for files in imports]
        words = [word for one in prepared for word in one.words]
        return OfflineTranslator.load(SMALL, None, words).translate(text, {})

    return ask
