"""What can be wrong with the settings: a name and a Fluent key, never the value."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake. `setting` is the environment name, `key` the sentence in `locales/`."""

    setting: str
    key: str


class SettingsError(Exception):
    """The settings cannot be used; holds every mistake at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(", ".join(problem.setting for problem in self.problems))
