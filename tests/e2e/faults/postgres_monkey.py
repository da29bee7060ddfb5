"""A PostgreSQL server of one test's own that can be stopped the hard way and started again."""

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests import postgres


class Server:
    def __init__(self, pg_ctl: Path, folder: Path) -> None:
        self._pg_ctl = pg_ctl
        self.folder = folder
        self.url = f"postgresql+asyncpg://postgres@/postgres?host={folder}"
        self.socket = f"{folder}/.s.PGSQL.5432"

    def run(self, *arguments: str | Path) -> None:
        postgres._run(self._pg_ctl, "-D", self.folder / "data", *arguments)

    def start(self) -> None:
        # Unlike the other tests' server this one keeps what it has confirmed.
        settings = "-c listen_addresses= -c fsync=on -c max_connections=100"
        self.run("-w", "-l", self.folder / "log", "-o", f"{settings} -k {self.folder}", "start")

    async def restart(self, down: float) -> None:
        """Crash, stay away for so many seconds, come back through recovery."""
        await asyncio.to_thread(self.run, "-m", "immediate", "stop")
        await asyncio.sleep(down)
        await asyncio.to_thread(self.start)


@contextmanager
def own_postgres() -> Iterator[Server]:
    pg_ctl = postgres.find_binary("pg_ctl")
    if pg_ctl is None:
        postgres._not_available("PostgreSQL is not installed (Debian: apt install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="concierge-monkey-"))
    try:
        postgres._hand_over(folder)
        server = Server(pg_ctl, folder)
        server.run("initdb", "-o", "-U postgres -A trust -E UTF8 --no-sync")
        server.start()
        try:
            yield server
        finally:
            server.run("-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
