"""`python -m bot` on a clock that a file moves: the number in `clock.txt`, seconds ahead."""

import datetime as dt
from pathlib import Path

from bot import logs
from bot.clock import OffsetClock
from bot.commands import process, together
from bot.settings import Settings

FILE = Path("clock.txt")


class FileClock(OffsetClock):
    @property
    def offset(self) -> dt.timedelta:
        return dt.timedelta(seconds=float(FILE.read_text("utf-8") or 0))

    @offset.setter
    def offset(self, by: dt.timedelta) -> None:
        """Only the file moves it."""


def main() -> None:
    settings = Settings()
    logs.configure_logging(settings)
    process.run_until_stopped(together.run(settings, FileClock()))


if __name__ == "__main__":
    main()
