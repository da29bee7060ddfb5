from itertools import product
from pathlib import Path

import pytest

from bot.integrations import printing
from bot.integrations.printing import faces
from bot.integrations.printing.faces import Faces
from bot.integrations.printing.style import BODY, HEADING

FOLDER = Path(printing.__file__).parent / "fonts"
FACES = Faces()


def rows(encoding: str, first: int, last: int) -> str:
    """All characters of the rows of a two-byte Chinese character set."""
    pairs = product(range(first, last), range(0xA1, 0xFF))
    return "".join(bytes(pair).decode(encoding, "ignore") for pair in pairs)


def spread(first: int, last: int) -> str:
    return "".join(map(chr, range(first, last)))


@pytest.mark.parametrize(
    "characters",
    [
        rows("gb2312", 0xB0, 0xF8),
        spread(0x20, 0x7F),
        spread(0xA0, 0xAD) + spread(0xAE, 0x180),
        spread(0x400, 0x530),
        "、。〈〉《》「」『』【】〔〕！（），．：；？～￥％·…—",
        "€₽¥₸$£₴₺№“”‘’„«»–—…×²³°≥≤±≈≠−•‰→⌀½℃㎡",
        "ӘәҒғҚқҢңӨөҰұҮүҺһІіЇїЄєҐґЎў",
    ],
    ids=["hanzi", "ascii", "latin", "cyrillic", "chinese-signs", "signs", "neighbours"],
)
def test_fonts_have_every_character_a_letter_needs(characters: str) -> None:
    assert [one for one in characters if ord(one) not in FACES.known] == []


def test_all_hanzi_of_the_standard_are_counted() -> None:
    assert len(rows("gb2312", 0xB0, 0xF8)) == 6763


def test_bold_letters_cover_what_the_plain_ones_do() -> None:
    plain, bold = (set(FACES._widths[name]) for name in (faces._LETTERS, faces._BOLD_LETTERS))
    assert plain == bold


def test_shared_signs_are_in_both_alphabets() -> None:
    assert all(ord(sign) in FACES._letters & FACES._han for sign in faces._SHARED)


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("报“FOB宁波”价", "报“宁波”价"),
        ("The “FOB” price", ""),
        ("цена — 5 $", ""),
        ("交货期——以便", "交货期——以便"),
        ("材质：SUS304", "材质："),
    ],
)
def test_quotes_and_dashes_follow_their_neighbours(text: str, chinese: str) -> None:
    glyphs = FACES.glyphs(text, BODY)
    assert "".join(glyph.character for glyph in glyphs if glyph.font == faces._HAN) == chinese


def test_hanzi_of_a_heading_are_thickened_and_letters_are_truly_bold() -> None:
    letters, han = faces.runs(FACES.glyphs("RFQ 询价", HEADING), HEADING)
    assert (letters.font, letters.is_emboldened) == (faces._BOLD_LETTERS, False)
    assert (han.font, han.is_emboldened) == (faces._HAN, True)


def test_fonts_stay_small_and_carry_their_licence() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 4_000_000
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "OFL.txt").read_text()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ttf")), ids=lambda path: path.stem)
def test_modified_font_bears_no_name_of_its_source(path: Path) -> None:
    data = path.read_bytes()
    names = ("Noto", "Source")
    assert not [name for name in names if name.encode("utf-16-be") in data]
