"""Counts what the database is asked to do: counts repeat, times do not."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, event


@dataclass
class Work:
    statements: list[str] = field(default_factory=list)
    commits: int = 0


@contextmanager
def counted(*engines: Engine) -> Iterator[Work]:
    work = Work()

    def on_statement(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        work.statements.append(statement)

    def on_commit(_connection: Any) -> None:
        work.commits += 1

    hooks = {"before_cursor_execute": on_statement, "commit": on_commit}
    for engine in engines:
        for name, hook in hooks.items():
            event.listen(engine, name, hook)
    yield work
    for engine in engines:
        for name, hook in hooks.items():
            event.remove(engine, name, hook)
