"""Every word a person reads comes from `locales/` through here; code holds none.

`html` is for message texts: string values are escaped there, once, at output. `plain` is for
buttons, alerts and file names, where Telegram applies no markup.
"""

import re
from datetime import date, datetime
from functools import cache
from html import escape
from pathlib import Path
from threading import Lock

from fluent.runtime import FluentBundle, FluentResource, resolver

LOCALES = Path(__file__).resolve().parent.parent / "locales"

# Fluent's own bound is a guard against strangers' messages; these are ours, and letters are long.
resolver.MAX_PART_LENGTH = 100_000

_MESSAGE = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
Value = str | int | float | date | datetime


class Html(str):
    """A value that is markup already and must not be escaped again."""

    __slots__ = ()


class Texts:
    """The messages of one locale; a file is parsed when the first of its messages is needed.

    Parsing all of them takes half a second, which the first answer need not wait for. Messages
    refer only to others of their own file.
    """

    def __init__(self, locale: str, folder: Path) -> None:
        # Isolation marks would show up as invisible characters inside buttons.
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._parsing = Lock()
        self._unparsed: dict[Path, str] = {}
        self._files: dict[str, Path] = {}
        for path in sorted(folder.glob("*.ftl")):
            self._unparsed[path] = path.read_text(encoding="utf-8")
            self._files |= dict.fromkeys(_MESSAGE.findall(self._unparsed[path]), path)

    def has(self, key: str) -> bool:
        return key in self._files

    def plain(self, key: str, **values: Value) -> str:
        """The text without escaping. KeyError when there is no such message."""
        name, _, attribute = key.partition(".")
        self._parse(self._files[name])
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)

    def html(self, key: str, **values: Value) -> str:
        """The text for `parse_mode=HTML`: strings are escaped unless they are `Html`."""
        return self.plain(key, **{name: _escaped(value) for name, value in values.items()})

    def _parse(self, path: Path) -> None:
        with self._parsing:
            if path in self._unparsed:
                self._bundle.add_resource(FluentResource(self._unparsed.pop(path)))


def _escaped(value: Value) -> Value:
    if isinstance(value, str) and not isinstance(value, Html):
        return escape(value)
    return value


@cache
def texts(locale: str = "ru") -> Texts:
    """The messages of a locale, read once: `ru` is the interface, `en`/`zh` what suppliers get."""
    return Texts(locale, LOCALES / locale)


def plain(key: str, **values: Value) -> str:
    """Interface text for buttons, alerts and names."""
    return texts().plain(key, **values)


def html(key: str, **values: Value) -> str:
    """Interface text for messages."""
    return texts().html(key, **values)
