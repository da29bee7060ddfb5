"""What this machine may lack: its tests are skipped, and under CI they fail loudly."""

import os
from typing import NoReturn

import pytest


def not_available(reason: str) -> NoReturn:
    if os.environ.get("CI") == "true":
        pytest.fail(f"{reason}, and under CI nothing may be left out")
    pytest.skip(reason)
