"""Addresses in the settings: the token never travels the open network unencrypted."""

from pathlib import Path

import pytest

from bot.settings import SettingsError, load_settings
from bot.settings.database_url import normalise, sqlite_path
from tests.operator import OFFICIAL_TOKEN, isolate


def outcome(monkeypatch: pytest.MonkeyPatch, folder: Path, **values: str) -> str:
    """`ok`, or the key of the only problem."""
    isolate(monkeypatch, folder, values)
    try:
        load_settings()
    except SettingsError as error:
        (problem,) = error.problems
        return problem.key.removeprefix("op-settings-")
    return "ok"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://api.telegram.org/", "ok"),
        ("https://bots.example.com", "ok"),
        ("http://127.0.0.1:8081", "ok"),
        ("http://localhost:8081", "ok"),
        ("http://[::1]:8081", "ok"),
        ("http://10.1.2.3:8081", "ok"),
        ("http://telegram-bot-api:8081", "ok"),  # docker compose: the server speaks no TLS
        ("http://api.home.arpa", "ok"),
        ("http://api.telegram.org", "telegram-api-url-plain"),
        ("http://8.8.8.8", "telegram-api-url-plain"),
        ("http://[::ffff:8.8.8.8]", "telegram-api-url-plain"),
        ("http://134744072", "telegram-api-url-plain"),  # 8.8.8.8 written as one number
        ("http://0x8080808", "telegram-api-url-plain"),
        ("http://ai.", "telegram-api-url-plain"),  # a top-level domain is not a private name
        ("ftp://127.0.0.1", "telegram-api-url"),
        ("https://user:pw@bots.example.com", "telegram-api-url"),
        ("https://bots.example.com/?a=1", "telegram-api-url"),
        ("127.0.0.1:8081", "telegram-api-url"),
        ("https://", "telegram-api-url"),
        ("https://host:port", "telegram-api-url"),
        ("https://two words", "telegram-api-url"),
    ],
)
def test_bot_api_address(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, url: str, expected: str
) -> None:
    assert outcome(monkeypatch, tmp_path, TELEGRAM_API_URL=url) == expected


OFFICIAL = "https://api.telegram.org"
OWN = "http://127.0.0.1:8081"


@pytest.mark.parametrize(
    ("api", "url", "expected"),
    [
        (OFFICIAL, "https://bot.example.com/hook", "ok"),
        (OFFICIAL, "https://bot.example.com:8443/hook", "ok"),
        (OFFICIAL, "http://127.0.0.1:8080/hook", "ok"),
        (OFFICIAL, "http://bot.example.com/hook", "webhook-url"),
        (OFFICIAL, "http://web:8080/hook", "webhook-url"),
        (OFFICIAL, "bot.example.com/hook", "webhook-url"),
        (OFFICIAL, "https://bot.example.com:5000/hook", "webhook-url-port"),
        (OFFICIAL, f"https://bot.example.com/{OFFICIAL_TOKEN}", "webhook-url-token"),
        (OWN, "http://web:8080/hook", "ok"),
        (OWN, "https://bot.example.com:5000/hook", "ok"),
        (OWN, "http://bot.example.com/hook", "webhook-url"),
    ],
)
def test_webhook_address(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, api: str, url: str, expected: str
) -> None:
    values = {"TELEGRAM_API_URL": api, "WEBHOOK_URL": url, "BOT_TOKEN": OFFICIAL_TOKEN}
    assert outcome(monkeypatch, tmp_path, **values) == expected


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("sqlite:///data/x.db", "sqlite+aiosqlite:///data/x.db"),
        ("sqlite+aiosqlite:////var/x.db", "sqlite+aiosqlite:////var/x.db"),
        ("postgres://u:p@h/db", "postgresql+asyncpg://u:p@h/db"),
        ("postgresql://u:p%40@h:5432/db", "postgresql+asyncpg://u:p%40@h:5432/db"),
        ("POSTGRES://h/db?sslmode=require", "postgresql+asyncpg://h/db?ssl=require"),
        ("postgresql+asyncpg:///db?host=/run/pg", "postgresql+asyncpg:///db?host=/run/pg"),
        ("sqlite://", None),
        ("sqlite:///:memory:", None),
        ("sqlite://data/x.db", None),
        ("sqlite:///data/", None),
        ("mysql://u:p@h/db", None),
        ("postgres://u:p@h", None),
        ("postgres://u:p@h/", None),
        ("postgres:///db", None),
        ("postgres://u:p#q@h/db", None),  # the sign splits the password off
        ("postgres://u:p/q@h/db", None),
        ("concierge.db", None),
    ],
)
def test_database_address_is_understood_in_any_spelling(written: str, meant: str | None) -> None:
    assert normalise(written) == meant


def test_sqlite_path_is_found() -> None:
    assert sqlite_path("sqlite+aiosqlite:////var/x.db?timeout=1") == "/var/x.db"
    assert sqlite_path("postgresql+asyncpg://h/db") is None
