"""Settings: everything is checked at once, and a wrong value is never repeated."""

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, load_settings
from tests.operator import OFFICIAL_TOKEN, isolate

SECRET_32 = "s" * 32
KEY_32_BYTES = "A" * 43


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path, {})


def problems(monkeypatch: pytest.MonkeyPatch, **values: str) -> dict[str, str]:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    return {problem.setting: problem.key for problem in caught.value.problems}


def test_nothing_set_gives_the_playground_on_sqlite() -> None:
    settings = load_settings()
    assert settings.bot_token is None
    assert settings.database_url.get_secret_value() == "sqlite+aiosqlite:///data/concierge.db"
    assert settings.official_api
    assert (settings.port, settings.playground_port) == (8080, 8080)
    assert (settings.log_level, settings.log_format, settings.translators) == ("INFO", "text", ())


@pytest.mark.parametrize("blank", ["", "  "])
def test_blank_value_is_an_unset_one(monkeypatch: pytest.MonkeyPatch, blank: str) -> None:
    monkeypatch.setenv("BOT_TOKEN", blank)
    monkeypatch.setenv("PORT", blank)
    assert load_settings() == Settings()


def test_env_file_is_read_even_with_a_byte_order_mark() -> None:
    Path(".env").write_text(f"BOT_TOKEN={OFFICIAL_TOKEN}\nOTHER=1\n", encoding="utf-8-sig")
    settings = load_settings()
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == OFFICIAL_TOKEN


def test_environment_wins_over_the_env_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("PORT=1\n")
    monkeypatch.setenv("PORT", "2")
    assert load_settings().port == 2


def test_unreadable_env_file_is_named() -> None:
    Path(".env").write_bytes(b"BOT_TOKEN=\xff\xfe")
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert [problem.setting for problem in caught.value.problems] == [".env"]


def test_every_mistake_is_reported_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    found = problems(monkeypatch, BOT_TOKEN="1", PORT="x", LOG_FORMAT="xml", DATA_KEY="short")
    assert set(found) == {"BOT_TOKEN", "PORT", "LOG_FORMAT", "DATA_KEY"}


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("BOT_TOKEN", "42:TEST", "op-settings-bot-token"),
        ("BOT_TOKEN", f"bot{OFFICIAL_TOKEN}", "op-settings-bot-token"),
        ("BOT_TOKEN", f'"{OFFICIAL_TOKEN}"', "op-settings-bot-token"),
        ("WEBHOOK_SECRET", "short", "op-settings-webhook-secret"),
        ("WEBHOOK_SECRET", "s" * 257, "op-settings-webhook-secret"),
        ("WEBHOOK_SECRET", SECRET_32 + "é", "op-settings-webhook-secret"),
        ("PORT", "65536", "op-settings-port"),
        ("PORT", "-1", "op-settings-port"),
        ("PLAYGROUND_PORT", "١", "op-settings-port"),
        ("REDIS_URL", "http://localhost", "op-settings-redis-url"),
        ("TRANSLATORS", "google,bing", "op-settings-translators"),
        ("TRANSLATORS", "libre", "op-settings-translators-libre"),
        ("FX_URL", "http://rates.example.com", "op-settings-service-url"),
        ("LIBRETRANSLATE_URL", "localhost:5000", "op-settings-service-url"),
        ("PROXY_URL", "socks5://127.0.0.1", "op-settings-proxy-url"),
        ("PROXY_URL", "ftp://127.0.0.1:1", "op-settings-proxy-url"),
        ("DATA_KEY", "A" * 42, "op-settings-data-key"),
        ("DATA_KEY", "A" * 42 + "!", "op-settings-data-key"),
        ("LOG_LEVEL", "LOUD", "op-settings-log-level"),
        ("SENTRY_DSN", "https://sentry.example.com/1", "op-settings-sentry-dsn"),
    ],
)
def test_wrong_value_is_explained(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, key: str
) -> None:
    assert problems(monkeypatch, **{name: value}) == {name: key}


def test_good_values_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    isolate(
        monkeypatch,
        Path.cwd(),
        {
            "BOT_TOKEN": f" {OFFICIAL_TOKEN}\n",
            "WEBHOOK_SECRET": SECRET_32,
            "DATA_KEY": KEY_32_BYTES,
            "REDIS_URL": "rediss://:pw@cache.example.com:6380/1",
            "LIBRETRANSLATE_URL": "http://127.0.0.1:5000/",
            "TRANSLATORS": "Libre, google,,google",
            "PROXY_URL": "socks5://127.0.0.1:1080",
            "LOG_LEVEL": "debug",
            "LOG_FORMAT": "JSON",
            "SENTRY_DSN": "https://key@sentry.example.com/1",
        },
    )
    settings = load_settings()
    assert settings.translators == ("libre", "google")
    assert settings.libretranslate_url == "http://127.0.0.1:5000"
    assert (settings.log_level, settings.log_format) == ("DEBUG", "json")
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == OFFICIAL_TOKEN


def test_another_server_may_hand_out_short_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:8081")
    monkeypatch.setenv("BOT_TOKEN", "42:TEST")
    settings = load_settings()
    assert not settings.official_api
    assert settings.bot_token is not None


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Settings().port = 1  # type: ignore[misc]


def test_missing_webhook_settings_are_named_together() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings().require("bot_token", "webhook_url", "port")
    assert [problem.setting for problem in caught.value.problems] == ["BOT_TOKEN", "WEBHOOK_URL"]
