"""What every update's commit says, made once: to make a statement costs more than to run it."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Delete,
    Insert,
    Update,
    and_,
    bindparam,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.sql.dml import ReturningDelete

from bot.db.database import insert_into
from bot.db.tables import dialog_states, processed_updates


@dataclass(frozen=True, slots=True)
class Closing:
    """`mark` is for itself where nothing of the dialog changes.

    Over PostgreSQL the other three mark the update as well, in the same round trip, and return how
    many marks that made: 0 when another process was first, no row when the dialog has moved.
    Parameters: `mark_id` and `mark_at`; `chat`, `person`, `thread` of a dialog, its new `state`
    and the `read_version`.
    """

    mark: Insert
    begin: Insert
    go_on: Update
    end: Delete | ReturningDelete[Any]


@cache
def closing(*, is_sqlite: bool) -> Closing:
    mark = (
        insert_into(processed_updates, is_sqlite=is_sqlite)
        .values(update_id=bindparam("mark_id"), at=bindparam("mark_at"))
        .on_conflict_do_nothing()
    )
    begin = (
        insert_into(dialog_states, is_sqlite=is_sqlite)
        .values(
            chat_id=bindparam("chat"),
            user_id=bindparam("person"),
            thread_id=bindparam("thread"),
            data=bindparam("state"),
            version=bindparam("mark_id"),
        )
        .on_conflict_do_nothing()
    )
    go_on = (
        update(dialog_states)
        .where(_is_unmoved())
        .values(data=bindparam("state"), version=bindparam("mark_id"))
    )
    end = delete(dialog_states).where(_is_unmoved())
    if is_sqlite:
        return Closing(mark, begin, go_on, end)
    marked = mark.returning(processed_updates.c.update_id).cte("marked")
    marks = select(func.count()).select_from(marked).scalar_subquery()
    return Closing(
        mark,
        begin.add_cte(marked).returning(marks),
        go_on.add_cte(marked).returning(marks),
        end.add_cte(marked).returning(marks),
    )


def _is_unmoved() -> ColumnElement[bool]:
    return and_(
        dialog_states.c.chat_id == bindparam("chat"),
        dialog_states.c.user_id == bindparam("person"),
        dialog_states.c.thread_id == bindparam("thread"),
        dialog_states.c.version == bindparam("read_version"),
    )
