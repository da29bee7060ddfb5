"""Sends what Python would print by itself (uncaught errors, warnings) through the log."""

import logging
import sys
import threading
from types import TracebackType

logger = logging.getLogger("bot.uncaught")


def install() -> None:
    """Take over the interpreter's last-resort outputs, because they mask nothing."""
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable
    threading.excepthook = _in_thread
    logging.captureWarnings(capture=True)


def _uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        logger.critical("Uncaught exception", exc_info=(kind, error, trace))


def _unraisable(args: "sys.UnraisableHookArgs") -> None:
    info = (args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
    logger.error("%s: %r", args.err_msg or "Exception ignored in", args.object, exc_info=info)


def _in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread else "?"
    info = (args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
    logger.critical("Uncaught exception in thread %s", name, exc_info=info)
