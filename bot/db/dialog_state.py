"""The conversations of one person in one chat: a small map held in memory during an update."""

import json
from collections.abc import Mapping
from typing import Any


class DialogState:
    """A map of storage keys to JSON values. `version` is 0 when there is no stored row."""

    def __init__(self, stored: str | None, version: int | None) -> None:
        self.version = version or 0
        self._stored = stored or "{}"
        self._values: dict[str, Any] = json.loads(self._stored)

    def get(self, key: str) -> Any:
        """A copy: changing it changes nothing here."""
        value = self._values.get(key)
        return None if value is None else json.loads(json.dumps(value))

    def set(self, key: str, value: Mapping[str, Any] | str | None) -> None:
        """Replace the value; an empty one removes the key.

        Raises TypeError or ValueError for data that JSON can not hold.
        """
        if not value:
            self._values.pop(key, None)
            return
        # Through JSON and back: what this update reads is what the next one will read.
        self._values[key] = json.loads(json.dumps(value, allow_nan=False))

    def roll_back(self) -> None:
        self._values = json.loads(self._stored)

    @property
    def is_empty(self) -> bool:
        return not self._values

    @property
    def is_changed(self) -> bool:
        return bool(self._values != json.loads(self._stored))

    def dump(self) -> str:
        """ASCII JSON: no code point of any language can break a database's text column."""
        return json.dumps(self._values, separators=(",", ":"))
