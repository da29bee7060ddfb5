"""What the tests of settings, logs and the command line share."""

import io
import logging
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot import logs
from bot.settings import Settings

OFFICIAL_TOKEN = "123456789:AAF3kQ_x-4bcdefghijklmnopqrstuvwxyz"
DATABASE_PASSWORD = "correct-horse-battery"


def isolate(patch: pytest.MonkeyPatch, folder: Path, values: Mapping[str, str]) -> None:
    """Only these settings exist: an empty folder without `.env`, and a cleared environment."""
    patch.chdir(folder)
    for name in Settings.model_fields:
        patch.delenv(name.upper(), raising=False)
    for name, value in values.items():
        patch.setenv(name, value)


@contextmanager
def captured_logs(settings: logs.LogSettings | None) -> Iterator[io.StringIO]:
    """What the process would write to its log; the test runner's own set-up comes back after."""
    root, output = logging.getLogger(), io.StringIO()
    kept = root.handlers[:], root.level, sys.excepthook, sys.unraisablehook, threading.excepthook
    levels = {name: logging.getLogger(name).level for name in logs.TALKATIVE}
    stderr, sys.stderr = sys.stderr, output
    logs.configure_logging(settings)
    sys.stderr = stderr
    try:
        yield output
    finally:
        root.handlers[:], level = kept[0], kept[1]
        root.setLevel(level)
        _, _, sys.excepthook, sys.unraisablehook, threading.excepthook = kept
        logging.captureWarnings(capture=False)
        for name, quiet in levels.items():
            logging.getLogger(name).setLevel(quiet)
