"""Counts what happens to updates. Labels are kinds and names of classes, never what people wrote."""

import logging
from typing import Final

import prometheus_client
from prometheus_client import CollectorRegistry, Counter, Histogram

from bot.observation.gauges import NAMESPACE

BUCKETS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
# The moment of a counter's birth as a series of its own: twice the series, and nobody asks.
prometheus_client.disable_created_metrics()  # type: ignore[no-untyped-call]


class Meter(logging.Handler):
    """One for a process; as a handler of logging it sees every error, whoever caught it."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.registry = registry = CollectorRegistry()
        self._results = Counter(
            "updates", "Updates by what became of them.", ["result"], NAMESPACE, registry=registry
        )
        self._errors = Counter(
            "errors", "Errors in the log by exception.", ["kind"], NAMESPACE, registry=registry
        )
        self._seconds = Histogram(
            "update_seconds", "From the turn of an update to its commit.", (), NAMESPACE,
            buckets=BUCKETS, registry=registry,
        )  # fmt: skip

    def handled(self, result: str, seconds: float) -> None:
        """An update went this way (`done`, `retried`), and it took so long."""
        self._results.labels(result).inc()
        self._seconds.observe(seconds)

    def emit(self, record: logging.LogRecord) -> None:
        kind = record.exc_info[0] if record.exc_info else None
        self._errors.labels(kind.__name__ if kind else "none").inc()
