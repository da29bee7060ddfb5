"""The text format of Prometheus, as much of it as is needed here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
_PREFIX: Final = "concierge_"
_ESCAPES: Final = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})


@dataclass(frozen=True, slots=True)
class Sample:
    """One value of a family; `suffix` is for the parts of a histogram."""

    suffix: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    value: float = 0.0


@dataclass(frozen=True, slots=True)
class Family:
    """Samples of one name; `kind` is counter, gauge or histogram."""

    name: str
    kind: str
    help: str
    samples: Sequence[Sample]


def family(name: str, kind: str, help_: str, label: str, values: Mapping[str, float]) -> Family:
    """A sample for each value of the label."""
    samples = [Sample(labels={label: key}, value=value) for key, value in sorted(values.items())]
    return Family(name, kind, help_, samples)


def gauge(name: str, help_: str, value: float) -> Family:
    return Family(name, "gauge", help_, [Sample(value=value)])


def written(families: Iterable[Family]) -> str:
    lines = []
    for one in families:
        name = _PREFIX + one.name
        lines += [f"# HELP {name} {one.help}", f"# TYPE {name} {one.kind}"]
        lines += [f"{name}{s.suffix}{_labels(s.labels)} {s.value:.12g}" for s in one.samples]
    return "\n".join(lines) + "\n"


def _labels(labels: Mapping[str, str]) -> str:
    if not labels:
        return ""
    pairs = ",".join(f'{key}="{value.translate(_ESCAPES)}"' for key, value in labels.items())
    return f"{{{pairs}}}"
