"""Logging of the whole process: one handler, and nothing leaves it unmasked.

Masking sits in the formatter, so it covers every logger, argument, traceback and stack,
those of libraries included. The token must never be in a log (measured: aiohttp and httpx
put it into the texts of their exceptions).
"""

import logging
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Protocol, TextIO

from bot.logs import hooks
from bot.logs.formats import JsonFormatter, LineFormatter, bound_ids
from bot.logs.masking import Masker

__all__ = ["LogSettings", "bound", "configure_logging", "mask"]

# At INFO or DEBUG these write addresses with the token, or what people typed, or mere noise.
TALKATIVE = (
    "aiogram_dialog",
    "alembic",
    "aiohttp",
    "aiosqlite",
    "asyncpg",
    "httpcore",
    "httpx",
    "pymorphy3",
    "sqlalchemy",
    "telegram",
    "urllib3",
)

_masker = Masker()


class LogSettings(Protocol):
    """The part of the settings that logging needs."""

    @property
    def log_level(self) -> str: ...
    @property
    def log_format(self) -> str: ...
    def secrets(self) -> Iterable[str]:
        """Strings to mask whatever their shape."""


class _Handler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # logging's name
        # The inherited one prints the raw arguments of the record.
        with suppress(OSError, ValueError):
            kind = type(sys.exception()).__name__
            self.stream.write(f"A log record of {mask(record.name)} was lost: {kind}\n")


def configure_logging(settings: LogSettings | None = None) -> None:
    """Replace all logging set-up; without settings: masks by shape, until they are read."""
    global _masker  # noqa: PLW0603  # logging is global to the process, and so is its mask
    _masker = Masker(settings.secrets() if settings else ())
    json_wanted = settings is not None and settings.log_format == "json"
    handler = _Handler(sys.stderr)
    handler.setFormatter((JsonFormatter if json_wanted else LineFormatter)(_masker))
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(settings.log_level if settings else logging.INFO)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(root.level, logging.WARNING))
    hooks.install()


def mask(text: str) -> str:
    """The text as it may be shown to an operator."""
    return _masker(text)


@contextmanager
def bound(**ids: int) -> Iterator[None]:
    """Add `update_id`, `user_id` or `chat_id` to every record written inside."""
    token = bound_ids.set({**bound_ids.get(), **ids})
    try:
        yield
    finally:
        bound_ids.reset(token)
