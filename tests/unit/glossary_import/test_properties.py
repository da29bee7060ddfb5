"""Whatever the files hold, a word that reaches the engine is fit for a supplier."""

import re
import unicodedata

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.translation import Role
from bot.integrations.translation.lexicon import Lexicon
from bot.integrations.vocabulary import Namer, Skip, prepare
from tests.unit.glossary_import.conftest import Reader

CELL = st.text(
    st.sampled_from("абвёЖ \u00a0abcÉ-,&\"'<>1½保护\u0301\u1c80\ua641\U0001f914\ufeff\u200bіҚ")
    | st.characters(exclude_categories=["Cs"], exclude_characters="\n\r\t"),
    max_size=12,
)
ROWS = st.lists(st.tuples(CELL, CELL, CELL, st.sampled_from(["", "head", "drop", "mat"])))
FORGIVING = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
SPECIAL = re.compile("[\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f]")


@FORGIVING
@given(rows=ROWS)
def test_own_word_never_carries_cyrillic_in_its_translations(
    read_texts: Reader, lexicon: Lexicon, rows: list[tuple[str, ...]]
) -> None:
    table = "\n".join(["ru\ten\tzh\trole", *("\t".join(row) for row in rows)])
    draft = read_texts(table.encode(errors="ignore"))
    for ready in prepare(draft, lexicon).words:
        word = ready.word
        assert not SPECIAL.search(word.en + word.zh)
        assert all(unicodedata.category(sign) not in {"Cc", "Cf"} for sign in word.en + word.zh)
        assert bool(word.en) is (word.role is not Role.DROP)
        assert ready.keys.sequences
        assert all(ready.keys.sequences)


@FORGIVING
@given(names=st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=8))
def test_category_never_carries_cyrillic_in_its_translations(
    lexicon: Lexicon, names: list[tuple[str, str, str]]
) -> None:
    namer = Namer(lexicon.language.conjunctions)
    for ru, en, zh in names:
        found = namer.word(ru, en, zh, lexicon.key_maker)
        if not isinstance(found, Skip):
            assert not SPECIAL.search(found.en + found.zh)
            assert found.en
            assert len(found.ru.split()) > 1
