"""The SheetPrinter port: bounds the work and keeps it off the event loop."""

import asyncio
from threading import Lock
from typing import TYPE_CHECKING

from bot.domain.sheet import MAX_CHARACTERS, Sheet

if TYPE_CHECKING:
    from bot.integrations.printing.press import Press


class PdfPrinter:
    """Reads its fonts at the first letter, not at start-up, and keeps them."""

    def __init__(self) -> None:
        # Not an asyncio lock: a cancelled caller would release it while its thread still prints.
        self._lock = Lock()
        self._press: Press | None = None

    async def pdf(self, sheet: Sheet) -> bytes:
        """See the port."""
        if sheet.characters > MAX_CHARACTERS:
            raise ValueError(f"a sheet of more than {MAX_CHARACTERS} characters")
        return await asyncio.to_thread(self._printed, sheet)

    def _printed(self, sheet: Sheet) -> bytes:
        with self._lock:
            return self._ready_press().print(sheet)

    def _ready_press(self) -> "Press":
        if self._press is None:
            # The PDF library costs a tenth of a second and 14 MB: whoever never prints pays nothing.
            from bot.integrations.printing.press import Press  # noqa: PLC0415

            self._press = Press()
        return self._press
