import asyncio
import sys
from threading import Barrier, BrokenBarrierError

import pytest

from bot.domain.sheet import MAX_CHARACTERS, Sheet, SheetPart
from bot.integrations.printing import PdfPrinter
from tests.unit.printing.reading import PRINTER, fonts, printed, sheet, words

LETTER = Sheet(
    "Request for quotation: термос 保温杯",
    (
        SheetPart("English", ("Dear Ms. Li,", "The price “FOB” is ≥ $4.20 – 4.60, 3 m², ± 2 %.")),
        SheetPart("中文", ("您好！请报“FOB宁波”的价格（人民币）——谢谢。\n数量：500个",)),
        SheetPart("Русский", ("Мы — компания. Қазақстан, Україна, ўсё: 2 200 000 ₸, № 7.",)),
    ),
    "Составлено 25 ноября 2026 г. · 询价单",
)


async def test_letter_in_three_languages_is_read_back_word_for_word() -> None:
    assert await words(LETTER) == [
        "Request for quotation: термос 保温杯",
        "English",
        "Dear Ms. Li,",
        "The price “FOB” is ≥ $4.20 – 4.60, 3 m², ± 2 %.",
        "中文",
        "您好！请报“FOB宁波”的价格（人民币）——谢谢。",
        "数量：500个",
        "Русский",
        "Мы — компания. Қазақстан, Україна, ўсё: 2 200 000 ₸, № 7.",
        "Составлено 25 ноября 2026 г. · 询价单 1 / 1",
    ]


async def test_every_font_is_embedded_and_searchable() -> None:
    found = fonts(await printed(LETTER))
    assert {font["/BaseFont"].split("+")[1] for font in found} == {
        "ConciergeLetters-Regular",
        "ConciergeLetters-Bold",
        "ConciergeHan-Regular",
    }
    assert all("/FontFile2" in font["/FontDescriptor"] for font in found)
    assert all("/ToUnicode" in font for font in found)


async def test_only_the_letters_in_use_are_embedded() -> None:
    assert len(await PRINTER.pdf(LETTER)) < 60_000


async def test_same_sheet_gives_the_same_bytes() -> None:
    assert await PRINTER.pdf(LETTER) == await PdfPrinter().pdf(LETTER)


async def test_file_names_its_title_and_nobody_else() -> None:
    reader = await printed(LETTER)
    assert reader.metadata is not None
    assert reader.metadata.title == LETTER.title
    assert not reader.metadata.author
    assert not reader.metadata.producer
    assert not any("/Annots" in page for page in reader.pages)


async def test_pages_are_a4() -> None:
    box = (await printed(LETTER)).pages[0].mediabox
    assert [round(float(side)) for side in (box.width, box.height)] == [595, 842]


async def test_sheet_without_words_is_one_page() -> None:
    assert await words(sheet("", " \n ", "\u200b")) == ["1 / 1"]


async def test_letters_may_be_asked_for_at_once() -> None:
    alone = await PRINTER.pdf(LETTER)
    fresh = PdfPrinter()
    together = await asyncio.gather(*(fresh.pdf(one) for one in [LETTER, sheet("中")] * 4))
    assert together[::2] == [alone] * 4


class MeetingPress:
    """Notices two sheets that are being printed at once."""

    def __init__(self) -> None:
        self._meeting = Barrier(2)

    def print(self, sheet: Sheet) -> bytes:
        try:
            self._meeting.wait(timeout=0.05)
        except BrokenBarrierError:
            return b"alone"
        return b"met"


async def test_sheets_are_printed_one_after_another() -> None:
    printer = PdfPrinter()
    printer._press = MeetingPress()  # type: ignore[assignment]
    assert await asyncio.gather(*(printer.pdf(LETTER) for _ in range(2))) == [b"alone", b"alone"]


@pytest.mark.parametrize(
    "whole",
    [
        sheet("x" * MAX_CHARACTERS),
        sheet(title="x" * MAX_CHARACTERS),
        sheet(footer="x" * MAX_CHARACTERS),
        Sheet("", (SheetPart("", ()),) * (MAX_CHARACTERS + 1)),
    ],
    ids=["paragraph", "title", "footer", "parts"],
)
async def test_sheet_longer_than_a_book_chapter_is_refused(whole: Sheet) -> None:
    with pytest.raises(ValueError, match="50000 characters"):
        await PRINTER.pdf(whole)


async def test_library_is_not_loaded_before_the_first_letter() -> None:
    script = "import sys, bot.container; sys.exit(any(name.startswith('reportlab') for name in sys.modules))"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", script)
    assert await process.wait() == 0
