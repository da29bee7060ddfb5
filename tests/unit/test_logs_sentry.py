"""Error reports leave the machine, so they are masked to the last string."""

import sys

import pytest

from bot.logs import sentry
from tests.operator import OFFICIAL_TOKEN, captured_logs


def test_every_string_of_a_report_is_masked() -> None:
    event = {
        "logentry": {"message": f"no {OFFICIAL_TOKEN}", "params": (OFFICIAL_TOKEN, 5)},
        "exception": {"values": [{"value": f"/bot{OFFICIAL_TOKEN}/getMe"}]},
        OFFICIAL_TOKEN: None,
    }
    assert sentry.masked(event) == {
        "logentry": {"message": "no ***", "params": ["***", 5]},
        "exception": {"values": [{"value": "/bot***/getMe"}]},
        "***": None,
    }


def test_missing_package_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentry_sdk", None)
    with captured_logs(None) as output:
        sentry.start("https://key@sentry.example.com/1")
    assert "sentry-sdk is not installed" in output.getvalue()
