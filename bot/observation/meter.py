"""Counts what happens to updates. Labels are kinds and names of classes, never what people wrote."""

import logging
from collections import Counter
from collections.abc import Iterator
from typing import Final

from bot.observation.exposition import Family, Sample, family

BUCKETS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_INFINITE: Final = float("inf")


class Meter(logging.Handler):
    """One for a process; as a handler of logging it sees every error, whoever caught it."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._results: Counter[str] = Counter()
        self._errors: Counter[str] = Counter()
        self._buckets: Counter[float] = Counter()
        self._seconds = 0.0

    def handled(self, result: str, seconds: float) -> None:
        """An update went this way (`done`, `retried`), and it took so long."""
        self._results[result] += 1
        self._seconds += seconds
        self._buckets[next((one for one in BUCKETS if seconds <= one), _INFINITE)] += 1

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0] if record.exc_info else None
        self._errors[kind.__name__ if kind else "none"] += 1

    def families(self) -> Iterator[Family]:
        yield family(
            "updates_total", "counter", "Updates by what became of them.", "result", self._results
        )
        yield family(
            "errors_total", "counter", "Errors in the log by exception.", "kind", self._errors
        )
        yield Family(
            "update_seconds", "histogram", "From the turn of an update to its commit.",
            list(self._histogram()),
        )  # fmt: skip

    def _histogram(self) -> Iterator[Sample]:
        below = 0
        for limit in (*BUCKETS, _INFINITE):
            below += self._buckets[limit]
            name = "+Inf" if limit == _INFINITE else f"{limit:g}"
            yield Sample("_bucket", {"le": name}, below)
        yield Sample("_sum", {}, self._seconds)
        yield Sample("_count", {}, below)
