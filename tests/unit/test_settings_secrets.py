"""Secrets in the settings reach no representation, no error and no message."""

import re
from pathlib import Path

import pytest

from bot import i18n
from bot.settings import Settings, SettingsError, load_settings
from bot.settings.spelling import misspelt
from tests.operator import DATABASE_PASSWORD, OFFICIAL_TOKEN, isolate

ROOT = Path(__file__).resolve().parents[2]
GOOD = {
    "BOT_TOKEN": OFFICIAL_TOKEN,
    "DATABASE_URL": f"postgresql://u:{DATABASE_PASSWORD}@h/db",
    "WEBHOOK_SECRET": "w" * 40,
    "DATA_KEY": "k" * 42 + "A",
    "REDIS_URL": "redis://:redis-password@localhost/0",
    "PROXY_URL": "http://me:proxy-password@localhost:3128",
    "SENTRY_DSN": "https://sentry-key@sentry.example.com/1",
}
VALUES = (
    OFFICIAL_TOKEN,
    DATABASE_PASSWORD,
    "w" * 40,
    "redis-password",
    "proxy-password",
    "sentry-key",
)


def test_no_representation_shows_a_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path, GOOD)
    settings = load_settings()
    shown = f"{settings!r} {settings} {vars(settings)} {settings.model_dump()}"
    assert [value for value in VALUES if value in shown] == []


def test_logging_learns_every_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path, GOOD)
    assert set(VALUES) <= set(load_settings().secrets())


@pytest.mark.parametrize("name", sorted(GOOD))
def test_wrong_secret_is_not_repeated(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    isolate(monkeypatch, tmp_path, {name: "wrong secret-value"})
    with pytest.raises(SettingsError) as caught:
        load_settings()
    (problem,) = caught.value.problems
    told = i18n.plain(problem.key, name=problem.setting)
    shown = f"{caught.value!r} {caught.value} {told} {caught.value.__context__}"
    assert "secret-value" not in shown
    assert name in told


def test_every_rule_has_its_sentence() -> None:
    rules = (ROOT / "bot" / "settings" / "rules.py").read_text()
    keys = set(re.findall(r'"(op-settings-[a-z-]+)"', rules))
    assert len(keys) > 15
    for key in keys:
        sentence = i18n.plain(key, name="NAME")
        assert "\n" not in sentence
        assert "Пример" in sentence


def test_example_file_names_every_setting_and_no_other() -> None:
    text = (ROOT / ".env.example").read_text()
    named = set(re.findall(r"^(?:# )?([A-Z_]+)=", text, re.MULTILINE))
    assert named == {name.upper() for name in Settings.model_fields}


def test_name_with_a_typo_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path, {"REDIS_URI": "redis://localhost"})
    (tmp_path / ".env").write_text("BOT_TOKN=1\nBOT_TOKEN=2\nSOMETHING=3\n")
    assert list(misspelt(Settings.model_fields)) == [
        ("BOT_TOKN", "BOT_TOKEN"),
        ("REDIS_URI", "REDIS_URL"),
    ]
