"""The old version serves while the new one migrates: what it reads and writes must stay.

A migration that must take something away says why in `TAKES_AWAY`, and comes a release after the
code that no longer uses it.
"""

import ast
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "bot" / "db" / "migrations" / "versions"
ADDS = {
    "create_table", "create_index", "add_column", "batch_alter_table", "create_foreign_key",
    "create_unique_constraint", "f",
}  # fmt: skip


def takings(source: str) -> list[str]:
    """What its `upgrade` does beside adding; nothing when it names its reason."""
    tree = ast.parse(source)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    if "TAKES_AWAY" in names:
        return []
    taken = []
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and "downgrade" not in function.name:
            taken += [name for call in _calls(function) if (name := _taking(call))]
    return taken


def _calls(function: ast.FunctionDef) -> list[ast.Call]:
    return [node for node in ast.walk(function) if isinstance(node, ast.Call)]


def _taking(call: ast.Call) -> str:
    what = call.func
    if not (isinstance(what, ast.Attribute) and isinstance(what.value, ast.Name)):
        return ""
    if what.value.id not in {"op", "table", "batch"}:
        return ""
    if what.attr not in ADDS:
        return what.attr
    return "a column the old version cannot fill" if _is_demanding(call, what.attr) else ""


def _is_demanding(call: ast.Call, name: str) -> bool:
    """The old version inserts without the column."""
    return name == "add_column" and any(
        keyword.arg == "nullable" and not any(k.arg == "server_default" for k in part.keywords)
        for part in ast.walk(call)
        if isinstance(part, ast.Call)
        for keyword in part.keywords
        if isinstance(keyword.value, ast.Constant) and keyword.value.value is False
    )


@pytest.mark.parametrize("path", sorted(FOLDER.glob("[0-9]*.py")), ids=lambda path: path.stem)
def test_migration_takes_nothing_from_the_version_that_still_serves(path: Path) -> None:
    assert takings(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        'op.drop_column("deals", "data")',
        'op.rename_table("deals", "orders")',
        'op.execute("DELETE FROM deals")',
        'op.alter_column("deals", "data", nullable=False)',
        'op.add_column("deals", sa.Column("x", sa.Integer(), nullable=False))',
    ],
)
def test_rule_itself_sees_what_is_taken(line: str) -> None:
    assert takings(f"def upgrade():\n    {line}\n")
    assert not takings(f"TAKES_AWAY = 'unused since 0.9'\ndef upgrade():\n    {line}\n")
