"""Names of evidence: safe in every archive on every system."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.deal.evidence import clean_name


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("Счёт №5.pdf", "Счёт №5.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("/", "file"),
        ("..", "file"),
        ("", "file"),
        ("a\x00b\n\u202ecod.exe", "abcod.exe"),
        ('a<b>:"|?*.txt', "a_b______.txt"),
        ("con.txt", "_con.txt"),
        ("x" * 300 + ".pdf", "x" * 76 + ".pdf"),
        (".hidden", "hidden"),
    ],
)
def test_name_is_cleaned(sent: str, kept: str) -> None:
    assert clean_name(sent) == kept


@given(st.text())
def test_any_name_becomes_one_that_leads_nowhere(sent: str) -> None:
    name = clean_name(sent)
    assert 0 < len(name) <= 80
    assert not set(name) & set('/\\<>:"|?*')
    assert name.isprintable()
    assert name.strip(" .") == name
    assert clean_name(name) == name
