"""docs/security.md promises; here is what can be checked about the promises themselves."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTES = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
SOURCES = [
    path
    for path in sorted((ROOT / "bot").rglob("*.py"))
    if not path.is_relative_to(ROOT / "bot" / "playground")
]
NETWORK = {"aiohttp", "requests", "httpx", "socket", "urllib.request", "http.client"}
# Each asks addresses that the operator wrote, or is a server.
MAY_REACH = {
    "bot/db/errors.py",
    "bot/db/silence.py",
    "bot/doctor/bot_api.py",
    "bot/integrations/rates.py",
    "bot/integrations/translation/online/deep.py",
    "bot/integrations/translation/online/libre.py",
    "bot/integrations/translation/online/web.py",
    "bot/observation/service.py",
    "bot/telegram_files.py",
    "bot/updates/webhook.py",
    "bot/updates/webhook_request.py",
}


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module}
    return names


def test_every_test_named_in_the_notes_exists() -> None:
    found, path = 0, ""
    for named, test in re.findall(r"`(tests/[\w/.]+\.py)?::(test_\w+)`", NOTES):
        path = named or path
        assert f"def {test}(" in (ROOT / path).read_text(encoding="utf-8"), f"{path}::{test}"
        found += 1
    assert found > 30


def test_only_these_modules_reach_the_network() -> None:
    reaching = {
        str(path.relative_to(ROOT))
        for path in SOURCES
        if any(
            name == one or name.startswith(f"{one}.") for name in imported(path) for one in NETWORK
        )
    }
    assert reaching <= MAY_REACH


def test_files_of_people_are_downloaded_in_one_place() -> None:
    """It bounds size and time, and keeps the address, which holds the token, to itself."""
    downloading = [
        path.name
        for path in SOURCES
        if re.search(
            r"\.(get_file|download|download_file)\(|GetFile", path.read_text(encoding="utf-8")
        )
    ]
    assert downloading == ["telegram_files.py"]


def test_no_statement_is_put_together_from_text() -> None:
    """Raw SQL may only be a constant."""
    raw = {"text", "exec_driver_sql", "literal_column"}
    allowed = {"db_clock.py", "engine.py"}  # of two constants; of a table of pragmas
    for path in (ROOT / "bot" / "db").rglob("*.py"):
        if path.name in allowed:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in raw and node.args:
                assert isinstance(node.args[0], ast.Constant), f"{path.name}: {node.lineno}"
