"""Reads the glossary, a tab-separated file of Russian, English, Chinese and role."""

from dataclasses import dataclass, replace
from pathlib import Path

from bot.domain.translation import Role

HEADER = "ru\ten\tzh\trole"
_ROLES = {role.value: role for role in Role}


@dataclass(frozen=True, slots=True)
class Entry:
    """One Russian phrase; `alternatives` are its further English names in file order.

    `alone` is what a material is called when it is itself the product («felt» is a felt sheet).
    A word that a search drops may still have translations: a letter tells them («send»).
    """

    ru: str
    en: str
    zh: str
    role: Role
    alternatives: tuple[str, ...] = ()
    alone: tuple[str, str] | None = None


def read_entries(path: Path) -> list[Entry]:
    """All entries, one per Russian phrase; a malformed row raises ValueError naming its line."""
    entries: dict[str, Entry] = {}
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines[1:], start=2):
        if line:
            entry = _entry(line, f"{path.name}:{number}")
            first = entries.get(entry.ru)
            entries[entry.ru] = _joined(first, entry) if first else entry
    return list(entries.values())


def _entry(line: str, place: str) -> Entry:
    columns = line.split("\t")
    role = _ROLES.get(columns[-1])
    if len(columns) != HEADER.count("\t") + 1 or role is None:
        raise ValueError(f"{place}: expected {HEADER!r}, found {line!r}")
    ru, en, zh, _ = columns
    return Entry(ru, en, zh, role)


def _joined(first: Entry, other: Entry) -> Entry:
    """Rows with the same Russian are alternatives, unless they play another part."""
    if first.role is Role.MATERIAL and other.role is Role.HEAD and first.alone is None:
        return replace(first, alone=(other.en, other.zh))
    if other.role is not first.role or other.en == first.en:
        return first
    return replace(first, alternatives=(*first.alternatives, other.en))
