"""Russian function words, from language.toml."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.integrations.translation.senses import Sense


class Group(StrEnum):
    """What a prepositional group says about the product."""

    PURPOSE = "purpose"
    MATERIAL = "material"
    WITH = "with"
    IN = "in"
    EXCLUDE = "exclude"


@dataclass(frozen=True, slots=True)
class Preposition:
    """Which group the preposition makes, by the case of the noun; the first serves any other."""

    word: str
    cases: tuple[tuple[str, Group], ...]


@dataclass(frozen=True, slots=True)
class Language:
    """Everything the engine knows about Russian grammar that is not in the morphology."""

    prepositions: dict[str, Preposition]
    conjunctions: frozenset[str]
    negations: frozenset[str]
    fillers: frozenset[str]
    determiners: frozenset[str]
    capacity: frozenset[str]
    openings: dict[Group, tuple[str, str]]
    joining: tuple[str, str]
    destination: tuple[str, str]
    destination_cases: dict[str, str]
    lookalikes: dict[str, str]
    letters: dict[str, str]
    sounds: tuple[tuple[str, str], ...]
    senses: tuple[Sense, ...]
    diminutives: tuple[tuple[str, str], ...]
    denominals: tuple[tuple[str, str], ...]
    romanised: tuple[tuple[str, tuple[str, ...]], ...]

    @classmethod
    def load(cls, path: Path) -> "Language":
        """Read the file; a mistake in it is a mistake of the build, so it raises."""
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        prepositions = {
            word: Preposition(word, tuple((case, Group(kind)) for case, kind in row["cases"]))
            for row in data["preposition"]
            for word in row["words"]
        }
        return cls(
            prepositions=prepositions,
            conjunctions=frozenset(data["conjunctions"]),
            negations=frozenset(data["negations"]),
            fillers=frozenset(data["fillers"]),
            determiners=frozenset(data["determiners"]),
            capacity=frozenset(data["capacity"]),
            openings={
                kind: (data[kind]["en"], data[kind]["zh"]) for kind in (Group.WITH, Group.IN)
            },
            destination=(data["destination"]["en"], data["destination"]["zh"]),
            destination_cases=data["destination"]["cases"],
            joining=(data["joining"]["en"], data["joining"]["zh"]),
            lookalikes=data["lookalikes"],
            letters=data["letters"],
            sounds=tuple((written, heard) for written, heard in data["sounds"]),
            senses=tuple(map(Sense.of, data["sense"])),
            diminutives=tuple((small, plain) for small, plain in data["diminutives"]),
            denominals=tuple((made, plain) for made, plain in data["denominals"]),
            romanised=tuple((latin, tuple(ru)) for latin, ru in data["romanised"].items()),
        )
