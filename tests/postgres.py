"""A PostgreSQL server of the tests' own: fresh, on a private socket folder, gone afterwards."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.availability import not_available

_BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
_USER = "postgres"
_SETTINGS = "-c listen_addresses= -c fsync=off -c max_connections=100 -c shared_buffers=32MB"


def find_binary(name: str) -> Path | None:
    """Debian keeps the server's programs out of PATH."""
    on_path = shutil.which(name)
    candidates = [Path(on_path)] if on_path else []
    candidates += [folder / name for folder in _BINARIES if (folder / name).exists()]
    return next(iter(candidates), None)


@contextmanager
def postgres_server() -> Iterator[str]:
    """Run a server; yields the URL of its empty database. Skips where PostgreSQL is missing."""
    pg_ctl = find_binary("pg_ctl")
    if pg_ctl is None:
        not_available("PostgreSQL is not installed (Debian: apt install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="concierge-pg-"))
    try:
        _hand_over(folder)
        data = folder / "data"
        _run(pg_ctl, "-D", data, "initdb", "-o", f"-U {_USER} -A trust -E UTF8 --no-sync")
        _run(
            pg_ctl,
            "-D",
            data,
            "-w",
            "-l",
            folder / "log",
            "-o",
            f"{_SETTINGS} -k {folder}",
            "start",
        )
        try:
            yield f"postgresql+asyncpg://{_USER}@/postgres?host={folder}"
        finally:
            _run(pg_ctl, "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _hand_over(folder: Path) -> None:
    """PostgreSQL refuses to run as root."""
    if os.getuid() == 0:
        shutil.chown(folder, _USER)


def _run(*command: str | Path) -> None:
    as_user = ["runuser", "-u", _USER, "--"] if os.getuid() == 0 else []
    result = subprocess.run(
        [*as_user, *map(str, command)],
        check=False,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
    )
    assert result.returncode == 0, result.stdout
