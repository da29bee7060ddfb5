"""Everything an ordinary update needs from the database, in one select."""

from sqlalchemy import and_, bindparam, exists, literal, select

from bot.db.database import Database
from bot.db.dialog_state import DialogState
from bot.db.session import UpdateKey, UpdateSession
from bot.db.tables import dialog_states, processed_updates, users
from bot.services.ports import Clock

_ONE_ROW = select(literal(1).label("one")).subquery()
_LOAD = (
    select(
        exists()
        .where(processed_updates.c.update_id == bindparam("update_id"))
        .label("is_processed"),
        dialog_states.c.data,
        dialog_states.c.version,
        *users.c,
    )
    .select_from(_ONE_ROW)
    .outerjoin(
        dialog_states,
        and_(
            dialog_states.c.chat_id == bindparam("chat_id"),
            dialog_states.c.user_id == bindparam("user_id"),
            dialog_states.c.thread_id == bindparam("thread_id"),
        ),
    )
    .outerjoin(users, users.c.id == bindparam("user_id"))
)


async def open_session(database: Database, clock: Clock, key: UpdateKey) -> UpdateSession | None:
    """Load the update's session; None when this update has been processed before."""
    parameters = {
        "update_id": key.update_id,
        "user_id": key.user_id,
        "chat_id": key.chat_id,
        "thread_id": key.thread_id,
    }
    async with database.read() as connection:
        row = (await connection.execute(_LOAD, parameters)).mappings().one()
    if row["is_processed"]:
        return None
    return UpdateSession(
        key=key,
        database=database,
        clock=clock,
        dialog=DialogState(row["data"], row["version"]),
        user_row=row if row["id"] is not None else None,
    )
