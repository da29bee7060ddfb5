import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.sheet import Sheet, SheetPart
from bot.integrations.printing.faces import Faces
from bot.integrations.printing.pages import paged
from bot.integrations.printing.style import BODY, BOTTOM, RULE_GAP, TEXT_WIDTH, TOP, Style
from bot.integrations.printing.typesetter import Line, Typesetter
from tests.unit.printing.reading import PRINTER, heights, printed, sheet, words

TYPESETTER = Typesetter(Faces())
TENTH = Style(size=8, leading=10, gap=0)
SHORT_PARAGRAPHS = tuple(f"Строка {number}" for number in range(1, 61))
ANY = st.text(
    st.characters() | st.sampled_from("中文，。“”—a ж-/4 $\n😀\u202e\ud800"), max_size=300
)


def line(*, is_kept: bool = False, gap: float = 0) -> Line:
    return Line((), TENTH, gap, is_kept)


async def test_long_letter_goes_on_over_the_page() -> None:
    found = await words(sheet(*SHORT_PARAGRAPHS, footer="Подвал"))
    assert [one for one in found if one.startswith("Строка")] == list(SHORT_PARAGRAPHS)
    assert [one for one in found if "/" in one] == ["Подвал 1 / 2", "Подвал 2 / 2"]


async def test_every_page_is_filled_between_its_margins() -> None:
    for page in (await printed(sheet(*SHORT_PARAGRAPHS * 3))).pages:
        body = [height for text, height in heights(page) if text.startswith("Строка")]
        assert body[0] == pytest.approx(TOP - BODY.leading, abs=0.1)
        assert BOTTOM - 0.1 <= body[-1] <= TOP
        assert body == sorted(body, reverse=True)


async def test_body_leaves_room_for_the_rule_of_the_title() -> None:
    (page,) = (await printed(sheet("письмо", title="Заголовок"))).pages
    (_, title), (_, body), *_ = heights(page)
    assert title - body == pytest.approx(RULE_GAP + BODY.gap + BODY.leading, abs=0.1)


@pytest.mark.parametrize(("heading", "modes"), [("询价", ["2", "0"]), ("RFQ", [])])
async def test_only_hanzi_of_headings_are_outlined(heading: str, modes: list[str]) -> None:
    (page,) = (await printed(sheet("询价", heading=heading))).pages
    assert re.findall(r"(\d) Tr", page.get_contents().get_data().decode("latin-1")) == modes


def test_kept_line_moves_to_the_page_of_the_next_one() -> None:
    lines = [*(line() for _ in range(9)), line(is_kept=True), line()]
    assert [len(page) for page in paged(lines, 100)] == [9, 2]


def test_gap_is_left_out_at_the_top_of_a_page() -> None:
    assert [len(page) for page in paged([line(gap=5) for _ in range(13)], 100)] == [7, 6]


def test_kept_lines_higher_than_a_page_are_let_go() -> None:
    assert [len(page) for page in paged([line(is_kept=True)] * 25, 100)] == [10, 10, 5]


def test_heading_stays_with_the_greeting_and_what_follows() -> None:
    lines = TYPESETTER.body(sheet("Здравствуйте!", "слово " * 40, heading="Письмо"))
    assert [one.is_kept for one in lines[:3]] == [True, True, True]


def test_first_and_last_lines_of_a_paragraph_are_not_left_alone() -> None:
    kept = [one.is_kept for one in TYPESETTER.body(sheet("слово " * 80))]
    assert kept == [True, *[False] * (len(kept) - 3), True, False]


def test_footer_is_cut_after_two_lines() -> None:
    first, second = TYPESETTER.foot("слово " * 100)
    assert second.runs[-1].text.endswith("…")
    assert all(sum(run.width for run in one.runs) < TEXT_WIDTH for one in (first, second))


def test_empty_paragraphs_take_no_room() -> None:
    assert len(TYPESETTER.body(sheet("а", "", "😀", "б"))) == 2


@given(ANY)
def test_no_line_is_wider_than_the_text(text: str) -> None:
    for one in TYPESETTER.body(sheet(text, title=text, heading=text)):
        assert sum(run.width for run in one.runs) <= TEXT_WIDTH + 1e-6


@given(ANY, ANY, ANY)
@settings(max_examples=50, deadline=None)
async def test_any_text_is_printed(title: str, text: str, footer: str) -> None:
    whole = Sheet(title, (SheetPart(title, (text, footer)),), footer)
    assert (await PRINTER.pdf(whole)).startswith(b"%PDF-")
    assert (await printed(whole)).pages[0].extract_text()
