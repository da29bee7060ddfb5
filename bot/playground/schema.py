"""The Bot API's own shape: which parameters a method takes, of which types and limits.

`methods.json` holds every method in a line of small specs such as `!s 1..64B in a,b`: `!` means
required; `s i b f file` are scalars, other words are object types, `[T]` an array, `A|B` a choice;
`1..64` limits characters, with `B` bytes, with `#` the number itself; `in` lists allowed values.
"""

import json
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

_SPEC = re.compile(r"(!?)(\S+)(?: (\d+)\.\.(\d+)([B#]?))?(?: in (.+))?")


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter or one key of an object."""

    name: str
    kind: str
    required: bool
    low: int
    high: int | None
    unit: str
    allowed: tuple[str, ...]

    @classmethod
    def parse(cls, name: str, spec: str) -> "Field":
        found = _SPEC.fullmatch(spec)
        if found is None:
            raise ValueError(f"methods.json: bad spec {spec!r} of {name}")
        required, kind, low, high, unit, allowed = found.groups()
        return cls(
            name=name,
            kind=kind,
            required=bool(required),
            low=int(low or 0),
            high=int(high) if high else None,
            unit=unit or "",
            allowed=tuple(allowed.split(",")) if allowed else (),
        )

    def fits(self, value: Any) -> bool:
        """Whether the limits and the allowed values let `value` pass."""
        if self.allowed and str(value) not in self.allowed:
            return False
        if self.high is None:
            return True
        if self.unit == "#":
            size = int(value)
        else:
            size = len(str(value).encode()) if self.unit == "B" else len(str(value))
        return self.low <= size <= self.high


class Schema:
    """Reads the table on first use and its specs only for what is asked."""

    @cached_property
    def _table(self) -> dict[str, Any]:
        path = Path(__file__).with_name("methods.json")
        table: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return table

    @cached_property
    def version(self) -> str:
        return str(self._table["version"])

    @cached_property
    def methods(self) -> dict[str, str]:
        """Lower-case name to the name as documented."""
        return {name.lower(): name for name in self._table["methods"]}

    @cache  # noqa: B019  # one schema lives as long as the process
    def parameters(self, method: str) -> tuple[Field, ...]:
        specs = self._table["methods"][method]
        return tuple(Field.parse(name, spec) for name, spec in specs.items())

    @cache  # noqa: B019
    def keys(self, kind: str) -> tuple[Field, ...]:
        specs = self._table["types"][kind]
        return tuple(Field.parse(name, spec) for name, spec in specs.items())

    @cache  # noqa: B019
    def choices(self, kind: str) -> tuple[str, ...]:
        """`A|B` and named unions as the list of their members; a plain type is its own."""
        if kind.startswith("["):
            return (kind,)
        if "|" in kind:
            return tuple(kind.split("|"))
        return tuple(self._table["unions"].get(kind, (kind,)))


SCHEMA = Schema()
