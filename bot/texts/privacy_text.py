"""What is kept about a person, in words: the note, the counts, the readable copy."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from babel.dates import format_datetime

from bot import i18n
from bot.domain.privacy import Held, Section, Topic
from bot.i18n import Html

_INDENT = "  "


def held(topics: Sequence[Held]) -> Html:
    """A line for each topic: what, what for, how long."""
    return Html("\n".join(_held(one) for one in topics))


def _held(one: Held) -> str:
    sealed = "yes" if one.sealed else "no"
    key = f"privacy-kept-{one.topic.value}"
    return i18n.html(key, most=one.most, days=one.days, sealed=sealed)


def counts(counted: Mapping[Topic, int]) -> Html:
    """A line for each topic that has something in it."""
    return Html(
        "\n".join(
            i18n.html("privacy-count", topic=topic.value, rows=counted[topic])
            for topic in Topic
            if topic in counted
        )
    )


def whole(sections: Sequence[Section], at: datetime) -> str:
    """Everything of the person that means something to them, as a text to read."""
    parts = [i18n.plain("privacy-file-head", at=_shown(at))]
    parts += [
        "\n".join(_section(section))
        for section in sections
        if section.rows and section.topic is not Topic.TALK
    ]
    return "\n\n".join(parts) + "\n"


def _section(section: Section) -> Iterator[str]:
    yield i18n.plain("privacy-file-table", table=section.table)
    for row in section.rows:
        yield ""
        told = {name: value for name, value in row.items() if name not in section.technical}
        yield from _lines(told, "")


def _lines(value: Any, indent: str) -> Iterator[str]:
    """A line for each value; what is empty says nothing and is left out."""
    pairs = value.items() if isinstance(value, Mapping) else ((None, one) for one in value)
    for name, inner in pairs:
        if inner is None or inner in ("", [], {}):
            continue
        label = "—" if name is None else f"{_label(str(name))}:"
        if isinstance(inner, Mapping | list):
            yield f"{indent}{label}"
            yield from _lines(inner, indent + _INDENT)
        else:
            yield f"{indent}{label} {_shown(inner)}"


def _label(name: str) -> str:
    """The Russian name of a field; a field without one keeps its own."""
    key = f"privacy-field-{name.replace('_', '-')}"
    return i18n.plain(key) if i18n.texts().has(key) else name


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return i18n.plain("privacy-yes" if value else "privacy-no")
    if isinstance(value, datetime):
        return f"{format_datetime(value, 'd MMMM y, HH:mm', locale='ru')} UTC"
    return value.isoformat() if isinstance(value, date) else str(value)
