import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.db.database import Database
from bot.db.upgrade import upgrade
from bot.playground.server import BotApiServer
from tests.databases import database_url, postgres_url  # noqa: F401  # fixtures
from tests.e2e.faults.crew import TOKEN, Crew

Say = Callable[[str], None]
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.e2e)


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(TOKEN, flood_limits=False) as server:
        yield server


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:  # noqa: F811
    database = Database.open(database_url)
    await upgrade(database)
    yield database
    await database.close()


@pytest.fixture
async def crew(
    server: BotApiServer,
    database: Database,
    database_url: str,  # noqa: F811
    tmp_path: Path,
) -> AsyncIterator[Crew]:
    async with Crew(server, database_url, tmp_path) as crew:
        yield crew


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Say:
    """Says a measured figure in the summary, beside how busy the machine was."""

    def say(line: str) -> None:
        record_property("figure", f"{line} [load {os.getloadavg()[0]:.1f}]")

    return say


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [
        report
        for outcome in ("passed", "failed")
        for report in terminalreporter.getreports(outcome)
        if report.when == "call"
    ]
    lines = [
        f"{report.nodeid.rpartition('::')[2]}: {value}"
        for report in reports
        for name, value in report.user_properties
        if name == "figure"
    ]
    if lines:
        terminalreporter.section("figures")
        for line in lines:
            terminalreporter.line(line)
