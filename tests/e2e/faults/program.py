"""What the processes of the fault suite run: the product itself, as its commands run it."""

import datetime as dt
import os
from collections.abc import Mapping
from pathlib import Path

from bot import app, logs
from bot.clock import SystemClock
from bot.commands import process, start
from bot.push import service
from tests.e2e.faults.quick_time import QuickClock, quicken


def web(environment: Mapping[str, str], log: str, quick_since: dt.datetime | None = None) -> None:
    _prepare(environment, log)
    process.run_until_stopped(app.web(start.prepare(), _quick(quick_since)))


def push(
    environment: Mapping[str, str],
    log: str,
    lease: float,
    skew: float = 0,
    quick_since: dt.datetime | None = None,
) -> None:
    """`lease` in seconds; `skew` is how far this machine's own clock is wrong."""
    _prepare(environment, log)
    settings = start.prepare()
    clock = _WrongClock(skew) if skew else _quick(quick_since)
    work = service.run_alone(settings, clock, lease=dt.timedelta(seconds=lease))
    process.run_until_stopped(work)


def _quick(since: dt.datetime | None) -> QuickClock | None:
    if since is None:
        return None
    quicken()
    return QuickClock(since)


def _prepare(environment: Mapping[str, str], log: str) -> None:
    os.environ.update(environment)
    os.chdir(Path(log).parent)
    output = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for stream in (1, 2):
        os.dup2(output, stream)
    logs.configure_logging()


class _WrongClock(SystemClock):
    """Not OffsetClock: that one moves the database's time along, this one only the process's."""

    def __init__(self, seconds: float) -> None:
        self._wrong = dt.timedelta(seconds=seconds)

    def now(self) -> dt.datetime:
        return super().now() + self._wrong
