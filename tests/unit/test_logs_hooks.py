"""What Python prints by itself goes through the log, masked like everything else."""

import asyncio
import gc
import sys
import threading
import warnings

import pytest

from tests.operator import OFFICIAL_TOKEN, captured_logs

LEAK = LookupError(f"https://api.telegram.org/bot{OFFICIAL_TOKEN}/getMe")


def test_uncaught_exception_is_one_masked_line() -> None:
    with captured_logs(None) as output:
        sys.excepthook(LookupError, LEAK, None)
    assert output.getvalue().count("\n") == 1
    assert "CRITICAL bot.uncaught: Uncaught exception\\nLookupError" in output.getvalue()
    assert OFFICIAL_TOKEN not in output.getvalue()


def test_keyboard_interrupt_is_no_news() -> None:
    with captured_logs(None) as output:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert output.getvalue() == ""


def test_failure_in_a_thread_is_logged_with_its_name() -> None:
    def work() -> None:
        raise LEAK

    with captured_logs(None) as output:
        thread = threading.Thread(target=work, name="worker")
        thread.start()
        thread.join()
    assert "thread worker" in output.getvalue()
    assert OFFICIAL_TOKEN not in output.getvalue()


def test_failure_in_a_finaliser_is_logged() -> None:
    class Careless:
        def __del__(self) -> None:
            raise LEAK

    with captured_logs(None) as output:
        careless = Careless()
        del careless
        gc.collect()
    assert "LookupError" in output.getvalue()
    assert OFFICIAL_TOKEN not in output.getvalue()


def test_warning_is_logged() -> None:
    with captured_logs(None) as output, warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"old {OFFICIAL_TOKEN}", DeprecationWarning, stacklevel=1)
    assert "WARNING py.warnings" in output.getvalue()
    assert OFFICIAL_TOKEN not in output.getvalue()


async def test_failure_of_a_forgotten_task_is_logged() -> None:
    async def work() -> None:
        raise LEAK

    with captured_logs(None) as output:
        task = asyncio.ensure_future(work())
        await asyncio.wait([task])
        del task
        gc.collect()
    assert "Task exception was never retrieved" in output.getvalue()
    assert OFFICIAL_TOKEN not in output.getvalue()


@pytest.mark.parametrize("hook", ["excepthook", "unraisablehook"])
def test_capture_gives_the_hooks_back(hook: str) -> None:
    before = getattr(sys, hook)
    with captured_logs(None):
        assert getattr(sys, hook) is not before
    assert getattr(sys, hook) is before
