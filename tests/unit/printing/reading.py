"""Reads a printed letter back."""

from collections.abc import Sequence
from io import BytesIO

from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject

from bot.domain.sheet import Sheet, SheetPart
from bot.integrations.printing import PdfPrinter

PRINTER = PdfPrinter()


def sheet(*paragraphs: str, title: str = "", heading: str = "", footer: str = "") -> Sheet:
    return Sheet(title, (SheetPart(heading, paragraphs),), footer)


async def printed(whole: Sheet) -> PdfReader:
    return PdfReader(BytesIO(await PRINTER.pdf(whole)))


async def words(whole: Sheet) -> list[str]:
    """The text of all pages, line by line."""
    reader = await printed(whole)
    return [line.strip() for page in reader.pages for line in page.extract_text().splitlines()]


def fonts(reader: PdfReader) -> list[DictionaryObject]:
    found = [page["/Resources"]["/Font"] for page in reader.pages]
    return [font.get_object() for page in found for font in page.values()]


def heights(page: PageObject) -> list[tuple[str, float]]:
    """Every stretch of text with the height of its baseline above the bottom of the page."""
    found: list[tuple[str, float]] = []

    def note(text: str, _: object, matrix: Sequence[float], *rest: object) -> None:
        if text.strip():
            found.append((text.strip(), matrix[5]))

    page.extract_text(visitor_text=note)
    return found
