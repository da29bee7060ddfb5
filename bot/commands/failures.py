"""Turns an exception that reached the top into one sentence for the operator."""

import errno
from collections.abc import Iterator, Mapping

from bot.domain.errors import AppError

# By name, because importing every library only to recognise its errors would slow each start.
_BY_TYPE = {
    "TelegramUnauthorizedError": "op-fail-token",
    "TelegramNotFound": "op-fail-token",
    "TelegramConflictError": "op-fail-conflict",
    "TelegramAPIError": "op-fail-telegram",
    "ClientError": "op-fail-telegram",
    "ProxyConnectionError": "op-fail-telegram",
    "ProxyError": "op-fail-telegram",
    "ProxyTimeoutError": "op-fail-telegram",
    "SQLAlchemyError": "op-fail-database",
    "PostgresError": "op-fail-database",
    "CommandError": "op-fail-migration",
    "ConnectionError": "op-fail-connection",
    "TimeoutError": "op-fail-connection",
    "gaierror": "op-fail-connection",
    "ModuleNotFoundError": "op-fail-installation",
}
_BY_ERRNO = {
    errno.EADDRINUSE: "op-fail-port",
    errno.EACCES: "op-fail-access",
    errno.EROFS: "op-fail-access",
    errno.ENOSPC: "op-fail-disk",
}

# SQLite's own names, with their variants such as SQLITE_READONLY_DIRECTORY; PostgreSQL's SQLSTATE.
_BY_DATABASE = {
    "SQLITE_READONLY": "op-fail-access",
    "SQLITE_CANTOPEN": "op-fail-access",
    "SQLITE_FULL": "op-fail-disk",
    "SQLITE_BUSY": "op-fail-busy",
    "53100": "op-fail-disk",
    "55P03": "op-fail-busy",
}


def explain(error: BaseException) -> tuple[str, Mapping[str, str]]:
    """The Fluent key and values; the innermost known cause says most."""
    for part in _causes(error):
        if isinstance(part, AppError):
            return part.key, {name: str(value) for name, value in part.values.items()}
        if key := _known(part):
            return key, {}
    return "op-fail-unexpected", {"kind": type(error).__name__}


def _known(error: BaseException) -> str | None:
    if isinstance(error, OSError) and error.errno in _BY_ERRNO:
        return _BY_ERRNO[error.errno]
    original = getattr(error, "orig", None)
    named = getattr(original, "sqlite_errorname", None) or getattr(original, "sqlstate", None)
    for name, key in _BY_DATABASE.items():
        if named and named.startswith(name):
            return key
    names = (kind.__name__ for kind in type(error).__mro__)
    return next((_BY_TYPE[name] for name in names if name in _BY_TYPE), None)


def _causes(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield from _causes(part)
    yield error
    if error.__cause__:
        yield from _causes(error.__cause__)
