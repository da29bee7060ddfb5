"""The clocks behind the Clock port: the machine's, and one that the playground can move."""

import datetime as dt


class SystemClock:
    """The machine's own time."""

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)  # noqa: TID251  # the one place that may ask


class OffsetClock(SystemClock):
    """Machine time plus an offset, so that a week can pass in a second."""

    def __init__(self) -> None:
        self.offset = dt.timedelta()

    def now(self) -> dt.datetime:
        return super().now() + self.offset

    def advance(self, by: dt.timedelta) -> None:
        """Move forward; time never runs backwards here (negative `by` raises ValueError)."""
        if by < dt.timedelta():
            raise ValueError("the clock only moves forward")
        self.offset += by
