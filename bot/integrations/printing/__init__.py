"""Letters on paper: PDF files that carry their own Latin, Cyrillic and Chinese letters."""

from bot.integrations.printing.printer import PdfPrinter

__all__ = ["PdfPrinter"]
