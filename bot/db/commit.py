"""The single write transaction at the end of an update."""

from functools import partial
from typing import Any

from sqlalchemy import Connection, Executable

from bot.db.closing import closing
from bot.db.errors import DuplicateUpdateError, VersionConflictError
from bot.db.session import UpdateSession


async def commit(session: UpdateSession) -> None:
    """Commit the update's id, dialog state and staged statements: all of them or none.

    Raises DuplicateUpdateError when another process was first, VersionConflictError when the
    dialog state or a guarded row has moved on. The session is closed by success alone.
    """
    session.check_open()
    await session.database.transact(partial(_apply, session))
    session.close()
    if session.leaves_no_trace:
        await session.database.wipe_log()


def _apply(session: UpdateSession, connection: Connection) -> None:
    _mark_and_save_dialog(session, connection)
    for one in session.staged:
        done = connection.execute(one.statement, one.values)
        if one.is_guarded and done.rowcount == 0:
            raise VersionConflictError


def _mark_and_save_dialog(session: UpdateSession, connection: Connection) -> None:
    is_sqlite = session.database.is_sqlite
    mark = {"mark_id": session.key.update_id, "mark_at": session.clock.now()}
    change, values = _dialog_change(session)
    if change is not None and not is_sqlite:
        marks = connection.execute(change, mark | values).scalar()
        if marks is None:
            raise VersionConflictError
    else:
        marks = connection.execute(closing(is_sqlite=is_sqlite).mark, mark).rowcount
    if marks == 0:
        raise DuplicateUpdateError
    if change is not None and is_sqlite and connection.execute(change, values).rowcount == 0:
        raise VersionConflictError


def _dialog_change(session: UpdateSession) -> tuple[Executable | None, dict[str, Any]]:
    """The statement that saves the dialog state; it touches no row when the version moved."""
    key, dialog = session.key, session.dialog
    if not dialog.is_changed:
        return None, {}
    statements = closing(is_sqlite=session.database.is_sqlite)
    place = {"chat": key.chat_id, "person": key.user_id, "thread": key.thread_id}
    written = {"state": dialog.dump(), "mark_id": key.update_id}
    if not dialog.version:
        return statements.begin, place | written
    read = {"read_version": dialog.version}
    if dialog.is_empty:
        return statements.end, place | read
    return statements.go_on, place | written | read
