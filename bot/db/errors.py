"""What can go wrong with storage, and which of it passes by itself."""

import socket

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError


class VersionConflictError(Exception):
    """Somebody else changed the dialog state since it was loaded; handle the update again."""


class DuplicateUpdateError(Exception):
    """Another process has committed this very update in the meantime."""


class SessionClosedError(RuntimeError):
    """Code that outlived its update wanted to change what was already committed."""


# Primary result codes of SQLite: busy, locked, read-only, I/O, full, can't open, lock protocol.
_PASSING_SQLITE_CODES = frozenset({5, 6, 8, 10, 13, 14, 15})
# PostgreSQL classes: connection, rolled back (deadlock), out of resources, lock, shutting down.
_PASSING_SQLSTATE_CLASSES = frozenset({"08", "40", "53", "55", "57", "58"})


def is_passing(error: BaseException) -> bool:
    """Whether the same work may well succeed later: the database is away, busy or full."""
    if isinstance(error, DBAPIError):
        return _is_passing_driver_error(error)
    return isinstance(
        error,
        VersionConflictError | PoolTimeoutError | ConnectionError | TimeoutError | socket.gaierror,
    )


def _is_passing_driver_error(error: DBAPIError) -> bool:
    if error.connection_invalidated:
        return True
    sqlite_code = getattr(error.orig, "sqlite_errorcode", None)
    if sqlite_code is not None:
        return sqlite_code & 0xFF in _PASSING_SQLITE_CODES
    sqlstate = getattr(error.orig, "sqlstate", None)
    if sqlstate is not None:
        return str(sqlstate)[:2] in _PASSING_SQLSTATE_CLASSES
    return isinstance(error, OperationalError | InterfaceError)


def named(error: BaseException) -> str:
    """What the log says of it: its class, and what the database calls it. Never its words."""
    original = getattr(error, "orig", None)
    name = getattr(original, "sqlite_errorname", None) or getattr(original, "sqlstate", None)
    return f"{type(error).__name__} {name}" if name else type(error).__name__
