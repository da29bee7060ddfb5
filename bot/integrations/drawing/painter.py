"""The PicturePainter port: draws a layout with Pillow, off the event loop."""

import asyncio
from threading import Lock
from typing import TYPE_CHECKING

from bot.domain.picture import Picture

if TYPE_CHECKING:
    from bot.integrations.drawing.brush import Brush


class PillowPainter:
    """Reads its fonts at the first picture, not at start-up, and keeps them."""

    def __init__(self) -> None:
        # Not an asyncio lock: a cancelled caller would release it while its thread still draws.
        self._lock = Lock()
        self._brush: Brush | None = None

    async def png(self, picture: Picture) -> bytes:
        """See the port."""
        return await asyncio.to_thread(self._drawn, picture)

    def _drawn(self, picture: Picture) -> bytes:
        with self._lock:
            if self._brush is None:
                # Whoever never draws does not pay for the libraries and the fonts.
                from bot.integrations.drawing.brush import Brush  # noqa: PLC0415

                self._brush = Brush()
            return self._brush.draw(picture)
