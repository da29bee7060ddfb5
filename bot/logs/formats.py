"""How a record becomes exactly one line: readable text, or JSON for machines."""

import json
import logging
import re
from collections.abc import Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from types import MappingProxyType

from bot.logs.masking import Masker

# Only these extras are written: ids say whose trouble it is, texts are nobody's business.
IDS = ("update_id", "user_id", "chat_id")
bound_ids: ContextVar[Mapping[str, int]] = ContextVar("bound_ids", default=MappingProxyType({}))

# Line breaks of every kind, terminal control, and marks that reverse the reading direction: with
# them a text inside a record could pretend to be another record.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def one_line(text: str) -> str:
    """The text with every sign that could break or fake a line written out."""
    return _UNSAFE.sub(lambda m: _SHORT.get(m[0], f"\\u{ord(m[0]):04x}"), text)


class LineFormatter(logging.Formatter):
    """Collects message, traceback and stack of a record, masked."""

    def __init__(self, mask: Masker) -> None:
        super().__init__()
        self._mask = mask

    def format(self, record: logging.LogRecord) -> str:
        ids = {**bound_ids.get(), **{k: record.__dict__[k] for k in IDS if k in record.__dict__}}
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        return self._line(record, moment.replace("+00:00", "Z"), ids)

    def _line(self, record: logging.LogRecord, moment: str, ids: Mapping[str, object]) -> str:
        marks = "".join(f" {name}={self._mask(str(value))}" for name, value in ids.items())
        head = f"{moment} {record.levelname} {self._mask(record.name)}{marks}: "
        details = self._trouble(record)
        return one_line(head + self._message(record) + (f"\n{details}" if details else ""))

    def _message(self, record: logging.LogRecord) -> str:
        try:
            text = record.getMessage()
        except (TypeError, ValueError, KeyError):
            # A wrong format string must not cost us the news.
            text = f"{record.msg} {record.args!r}"
        return self._mask(text)

    def _trouble(self, record: logging.LogRecord) -> str:
        parts = [self.formatException(record.exc_info)] if record.exc_info else []
        if record.exc_text and not parts:
            parts.append(record.exc_text)
        if record.stack_info:
            parts.append(record.stack_info)
        return self._mask("\n".join(parts))


class JsonFormatter(LineFormatter):
    """One JSON object a line: time, level, logger, ids, message, exception."""

    def _line(self, record: logging.LogRecord, moment: str, ids: Mapping[str, object]) -> str:
        entry: dict[str, object] = {
            "time": moment,
            "level": record.levelname,
            "logger": self._mask(record.name),
        }
        entry |= {k: v if isinstance(v, int) else self._mask(str(v)) for k, v in ids.items()}
        entry["message"] = self._message(record)
        if details := self._trouble(record):
            entry["exception"] = details
        return one_line(json.dumps(entry, ensure_ascii=False))
