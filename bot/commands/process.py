"""Runs a command's coroutine until it ends or the system asks the process to stop."""

import asyncio
import logging
import signal
import sys
from collections.abc import Coroutine
from typing import Any

# Seconds until a thread that has the interpreter must offer it to the others. After the usual five
# milliseconds a commit, that asks for it at each statement, waits so long for a busy event loop
# that commits are what limits the process.
_TURN = 0.0005
_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)
logger = logging.getLogger(__name__)


def run_until_stopped(work: Coroutine[Any, Any, None]) -> None:
    """Return when `work` has ended; SIGINT or SIGTERM cancels it and lets it tidy up.

    A second signal ends the process at once.
    """
    sys.setswitchinterval(_TURN)
    asyncio.run(_stoppable(work))


def stop_early() -> None:
    """Until the event loop runs, let SIGTERM end the process as calmly as Ctrl+C does."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)


async def _stoppable(work: Coroutine[Any, Any, None]) -> None:
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(work)
    asked: list[signal.Signals] = []

    def stop(number: signal.Signals) -> None:
        asked.append(number)
        logger.info("Stopping on %s", number.name)
        _forget_signals(loop)
        task.cancel()

    for number in _STOP_SIGNALS:
        loop.add_signal_handler(number, stop, number)
    try:
        await task
    except asyncio.CancelledError:
        if not asked:
            raise
    finally:
        _forget_signals(loop)


def _forget_signals(loop: asyncio.AbstractEventLoop) -> None:
    for number in _STOP_SIGNALS:
        loop.remove_signal_handler(number)
