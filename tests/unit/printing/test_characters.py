import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.integrations.printing.characters import printable
from bot.integrations.printing.faces import Faces
from tests.unit.printing.reading import sheet, words

KNOWN = Faces().known


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Жду ответа 😀.", "Жду ответа ."),
        ("❤️ 👩‍💻 🇰🇿 👍🏽", ""),
        ("мир سلام", "мир ????"),
        ("редкий 𠀀", "редкий ?"),
        ("a\u202eb\u2066c\u200bd\ufeffe\u00adf", "abcdef"),
        ("a\x00b\x1bc\x7fd", "abcd"),
        ("a\ud800b", "ab"),
        ("вы\u0301ше и\u0306", "выше й"),
        ("\ufb01ne \uff21\u2460", "fine \uff21\u2460"),
        ("a\tb   c", "a b c"),
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("a \n\n\n\n b", "a\n\nb"),
        ("\u3000\u3000您好", "\u3000\u3000您好"),
        ("x\ufffdy\ue000z", "x?y?z"),
    ],
)
def test_only_printable_characters_remain(text: str, shown: str) -> None:
    assert printable(text, KNOWN) == shown


@given(st.text(st.characters()))
def test_nothing_is_shown_that_the_fonts_lack(text: str) -> None:
    shown = printable(text, KNOWN)
    assert all(character == "\n" or ord(character) in KNOWN for character in shown)
    hidden = ("Cc", "Cf", "Cs", "Zl", "Zp")
    assert not [one for one in shown if one != "\n" and unicodedata.category(one) in hidden]


@given(st.text(st.characters()))
def test_printable_text_is_left_alone(text: str) -> None:
    shown = printable(text, KNOWN)
    assert printable(shown, KNOWN) == shown


async def test_a_missing_character_is_a_question_mark_on_paper() -> None:
    assert (await words(sheet("Имя: سلام, 𠀀 😀")))[0] == "Имя: ????, ?"
