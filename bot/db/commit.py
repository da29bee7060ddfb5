"""The single write transaction at the end of an update."""

from sqlalchemy import Delete, Insert, Update, and_, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.errors import DuplicateUpdateError, VersionConflictError
from bot.db.session import UpdateSession
from bot.db.tables import dialog_states, processed_updates


async def commit(session: UpdateSession) -> None:
    """Commit the update's id, dialog state and staged statements: all of them or none.

    Raises DuplicateUpdateError when another process was first, VersionConflictError when the
    dialog state or a guarded row has moved on. The session is closed by success alone.
    """
    session.check_open()
    async with session.database.write() as connection:
        await _mark_and_save_dialog(session, connection)
        for one in session.staged:
            done = await connection.execute(one.statement, one.values)
            if one.is_guarded and done.rowcount == 0:
                raise VersionConflictError
    session.close()
    if session.leaves_no_trace:
        await session.database.wipe_log()


async def _mark_and_save_dialog(session: UpdateSession, connection: AsyncConnection) -> None:
    mark = _mark(session)
    change = _dialog_change(session)
    if change is not None and not session.database.is_sqlite:
        await _execute_folded(connection, mark, change)
        return
    if (await connection.execute(mark)).rowcount == 0:
        raise DuplicateUpdateError
    if change is not None and (await connection.execute(change)).rowcount == 0:
        raise VersionConflictError


async def _execute_folded(
    connection: AsyncConnection, mark: Insert, change: Insert | Update | Delete
) -> None:
    """Both in one round trip, which only PostgreSQL can do."""
    marked = mark.returning(processed_updates.c.update_id).cte("marked")
    count = select(func.count()).select_from(marked).scalar_subquery()
    marks = (await connection.execute(change.add_cte(marked).returning(count))).scalar()
    if marks is None:
        raise VersionConflictError
    if marks == 0:
        raise DuplicateUpdateError


def _mark(session: UpdateSession) -> Insert:
    return (
        session.database.insert(processed_updates)
        .values(update_id=session.key.update_id, at=session.clock.now())
        .on_conflict_do_nothing()
    )


def _dialog_change(session: UpdateSession) -> Insert | Update | Delete | None:
    """The statement that saves the dialog state; it touches no row when the version moved."""
    key, dialog = session.key, session.dialog
    if not dialog.is_changed:
        return None
    if not dialog.version:
        return (
            session.database.insert(dialog_states)
            .values(
                chat_id=key.chat_id,
                user_id=key.user_id,
                thread_id=key.thread_id,
                data=dialog.dump(),
                version=key.update_id,
            )
            .on_conflict_do_nothing()
        )
    is_unmoved = and_(
        dialog_states.c.chat_id == key.chat_id,
        dialog_states.c.user_id == key.user_id,
        dialog_states.c.thread_id == key.thread_id,
        dialog_states.c.version == dialog.version,
    )
    if dialog.is_empty:
        return delete(dialog_states).where(is_unmoved)
    return (
        update(dialog_states).where(is_unmoved).values(data=dialog.dump(), version=key.update_id)
    )
