"""A throw-away copy of the tree, and pytest inside it. The tree itself is never touched."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.mutants.catalogue import Change

ROOT = Path(__file__).resolve().parents[2]
_SECONDS = 240
_FAILED = re.compile(r"^FAILED \S+::(\S+)", re.MULTILINE)
_TESTS_FAILED = 1


class MovedError(Exception):
    """The code has changed, and the mutant has nothing to change any more."""


@contextmanager
def copied() -> Iterator[Path]:
    """A copy of what Git knows, as it stands now, and of the compiled dictionaries."""
    with tempfile.TemporaryDirectory(prefix="concierge-mutant-") as folder:
        copy = Path(folder)
        for name in _listed():
            if (ROOT / name).is_file():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, copy / name)
        if (ROOT / ".cache").is_dir():
            shutil.copytree(ROOT / ".cache", copy / ".cache", symlinks=True)
        yield copy


def apply(copy: Path, change: Change) -> None:
    path = copy / change.file
    text = path.read_text(encoding="utf-8")
    if text.count(change.old) != 1:
        raise MovedError(f"{change.file} no longer holds, once: {change.old.strip()!r}")
    path.write_text(text.replace(change.old, change.new), encoding="utf-8")


def first_failure(copy: Path, tests: tuple[str, ...]) -> str | None:
    """The name of the first test that fails; None when all pass.

    RuntimeError when nothing was tested: a broken command catches no mutant.
    """
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(
        command,
        check=False,
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_SECONDS,
    )
    if done.returncode == 0 and " passed" in done.stdout and " skipped" not in done.stdout:
        return None
    found = _FAILED.search(done.stdout)
    if done.returncode != _TESTS_FAILED or found is None:
        raise RuntimeError(f"{' '.join(tests)} did not run:\n{done.stdout[-2000:]}")
    return found[1]


def _listed() -> list[str]:
    done = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return [name for name in done.stdout.split("\0") if name]
