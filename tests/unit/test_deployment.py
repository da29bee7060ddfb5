"""The files an operator copies: they start commands that exist, and guard every process alike."""

import configparser
from pathlib import Path

import pytest

from bot.__main__ import cli

ROOT = Path(__file__).resolve().parents[2]
UNITS = sorted((ROOT / "docs" / "systemd").glob("*.service"))
OWN = {"user", "workingdirectory", "execstart", "environment"}


def service(path: Path) -> dict[str, str]:
    unit = configparser.ConfigParser(interpolation=None)
    unit.read(path, encoding="utf-8")
    return dict(unit["Service"])


def command(line: str) -> str:
    """What follows `python -m bot`; `run` is what follows nothing."""
    return line.partition("python -m bot")[2].strip() or "run"


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.stem)
def test_unit_starts_a_command_that_exists(path: Path) -> None:
    assert command(service(path)["execstart"]) in cli.commands


def test_units_differ_in_what_they_start_alone() -> None:
    guards = [
        {key: value for key, value in service(path).items() if key not in OWN} for path in UNITS
    ]
    assert len(guards) == 3
    assert guards[0]["protectsystem"] == "strict"
    assert all(one == guards[0] for one in guards)


def test_procfile_and_compose_start_commands_that_exist() -> None:
    lines = (ROOT / "Procfile").read_text().splitlines()
    lines += (ROOT / "docker-compose.yml").read_text().splitlines()
    started = [command(line) for line in lines if "python -m bot" in line]
    assert sorted(started) == sorted(["migrate", "web", "push"] * 2)
    assert set(started) <= set(cli.commands)
