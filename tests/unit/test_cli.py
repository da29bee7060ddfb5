"""The command line: Russian, one line per trouble, honest exit codes."""

import logging
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import cli, main
from tests.loopback import Reply, answering, bot_api_reply
from tests.operator import captured_logs, isolate

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("aiogram", "aiohttp", "alembic", "pydantic", "sqlalchemy", "telegram")
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def operator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    isolate(monkeypatch, tmp_path, {})
    before = signal.getsignal(signal.SIGTERM)
    with captured_logs(None):
        yield
    signal.signal(signal.SIGTERM, before)


def test_help_names_every_command_in_russian(capsys: Capture) -> None:
    assert main(["--help"]) == 0
    written = capsys.readouterr().out
    assert "песочница" in written
    assert [name for name in cli.commands if name not in written] == []


def test_help_of_one_command(capsys: Capture) -> None:
    assert main(["migrate", "--help"]) == 0
    assert "привести базу" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--help"], ["no-such-command"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    script = (
        "import sys; from bot.__main__ import main; main(sys.argv[1:]);"
        f"sys.exit(str([name for name in {HEAVY!r} if name in sys.modules]))"
    )
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr.strip().splitlines()[-1] == "[]"


@pytest.mark.parametrize("arguments", [["no-such-command"], ["--no-such-option"], ["web", "x"]])
def test_misuse_is_one_line_and_code_2(arguments: list[str], capsys: Capture) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.splitlines() == [
        "Такой команды или ключа нет. Что есть: python -m bot --help"
    ]


@pytest.mark.parametrize("command", ["run", "web", "migrate", "playground"])
def test_wrong_settings_are_lines_without_values_and_code_2(
    command: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "tokenwithatypo")
    monkeypatch.setenv("PORT", "portwithatypo")
    assert main([command]) == 2
    written = capsys.readouterr().err
    assert [line.partition(":")[0] for line in written.splitlines()] == ["BOT_TOKEN", "PORT"]
    assert "withatypo" not in written


def test_webhook_without_its_settings_names_each(capsys: Capture) -> None:
    assert main(["web"]) == 2
    named = [line.partition(":")[0] for line in capsys.readouterr().err.splitlines()]
    assert named == ["BOT_TOKEN", "WEBHOOK_URL", "WEBHOOK_SECRET"]


def test_migrate_says_whether_it_did_anything(capsys: Capture) -> None:
    assert (main(["migrate"]), main(["migrate"])) == (0, 0)
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("База")]
    assert told == [
        "База готова: миграции применены.",
        "База уже на текущей версии, менять нечего.",
    ]


def test_failure_is_one_line_and_code_1(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("data").write_text("a file where the folder should be")
    monkeypatch.setenv("LOG_LEVEL", "ERROR")
    assert main(["migrate"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_traceback_is_logged_at_debug_only(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("data").write_text("a file where the folder should be")
    monkeypatch.setenv("LOG_LEVEL", "DEBUG")
    assert main(["migrate"]) == 1
    assert "Traceback" in capsys.readouterr().err


def healthy(path: str) -> Reply:
    if path.endswith("getMe"):
        return bot_api_reply({"username": "concierge_bot", "supports_inline_queries": True})
    return bot_api_reply({"url": "", "pending_update_count": 3})


def test_doctor_finds_a_healthy_bot_good(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(healthy) as address:
        monkeypatch.setenv("TELEGRAM_API_URL", address)
        monkeypatch.setenv("BOT_TOKEN", "42:TEST_TOKEN")
        code = main(["doctor"])
    written = capsys.readouterr()
    marks = [line[0] for line in written.out.splitlines()]
    assert (code, set(marks)) == (0, {"✓"})
    assert "бот @concierge_bot отвечает" in written.out
    assert "TEST_TOKEN" not in written.out + written.err


@pytest.mark.parametrize(
    "reply",
    [
        Reply(reset=True),
        Reply(302, headers={"Location": "/bot42:TEST_TOKEN/getMe"}),
        Reply(502, b"<html>/bot42:TEST_TOKEN/</html>"),
        Reply(401, b'{"ok": false, "error_code": 401, "description": "Unauthorized"}'),
        Reply(200, b"[]"),
    ],
)
def test_doctor_names_a_sick_server_and_no_token(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, reply: Reply
) -> None:
    with answering(lambda _: reply) as address:
        monkeypatch.setenv("TELEGRAM_API_URL", address)
        monkeypatch.setenv("BOT_TOKEN", "42:TEST_TOKEN")
        monkeypatch.setenv("LOG_LEVEL", "DEBUG")
        code = main(["doctor"])
    written = capsys.readouterr()
    assert code == 1
    assert "✗ Telegram: " in written.out
    assert "TEST_TOKEN" not in written.out + written.err


def test_doctor_names_a_dead_proxy_as_no_answer(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("BOT_TOKEN", "42:TEST_TOKEN")
    monkeypatch.setenv("PROXY_URL", "socks5://me:proxy-password@127.0.0.1:9")
    assert main(["doctor"]) == 1
    written = capsys.readouterr().out
    assert "✗ Telegram: 127.0.0.1:9 не отвечает (ProxyConnectionError)" in written
    assert "proxy-password" not in written


def test_doctor_lists_wrong_settings_and_goes_on(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PORT", "x")
    assert main(["doctor"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("✗ PORT") for line in lines)
    assert any(line.startswith("✓ Python") for line in lines)


def test_logging_is_set_up_before_anything_can_fail() -> None:
    main(["no-such-command"])
    assert [type(handler).__module__ for handler in logging.getLogger().handlers] == ["bot.logs"]
