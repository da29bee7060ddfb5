"""Stopping: a signal lets the work tidy up, and any other end is not mistaken for it."""

import asyncio
import os
import signal

import pytest

from bot.commands.process import run_until_stopped, stop_early


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signal_ends_the_work_calmly(number: signal.Signals) -> None:
    tidied = []

    async def work() -> None:
        try:
            os.kill(os.getpid(), number)
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            tidied.append(True)

    run_until_stopped(work())
    assert tidied == [True]
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


def test_work_that_ends_by_itself_is_done() -> None:
    done = []

    async def work() -> None:
        done.append(True)

    run_until_stopped(work())
    assert done == [True]


def test_failure_comes_through() -> None:
    async def work() -> None:
        raise LookupError("gone")

    with pytest.raises(LookupError):
        run_until_stopped(work())


def test_cancellation_nobody_asked_for_is_a_failure() -> None:
    async def work() -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        run_until_stopped(work())


def test_failure_while_tidying_up_is_not_hidden() -> None:
    async def work() -> None:
        try:
            os.kill(os.getpid(), signal.SIGTERM)
            await asyncio.Event().wait()
        finally:
            raise LookupError("could not tidy up")

    with pytest.raises(LookupError):
        run_until_stopped(work())


def test_signal_before_the_loop_is_a_keyboard_interrupt() -> None:
    before = signal.getsignal(signal.SIGTERM)
    try:
        stop_early()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGTERM)
    finally:
        signal.signal(signal.SIGTERM, before)
