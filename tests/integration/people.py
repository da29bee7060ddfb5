"""Fills every table of the register for a person, from the schema alone."""

import datetime as dt
import json
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Integer, Time

from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.personal import REGISTER, Kept
from bot.db.tables import metadata
from bot.db.types import JsonText, UtcDateTime, UtcMillis
from tests.fakes import MORNING

KEY = Cipher(bytes(range(32)))


def marker(user_id: int) -> str:
    """A word that only this person's rows hold."""
    return f"secret{user_id}"


async def fill(database: Database, user_id: int, cipher: Cipher = KEY) -> None:
    """One row in each registered table."""
    kept = {one.table: one for one in REGISTER}
    async with database.write() as connection:
        for table in metadata.sorted_tables:
            if table in kept:
                await connection.execute(table.insert().values(row(kept[table], user_id, cipher)))


def row(kept: Kept, user_id: int, cipher: Cipher) -> dict[str, Any]:
    values = {column.name: _value(column, user_id) for column in kept.table.columns}
    for name in kept.owner:
        values[name] = kept.spelled.format(user_id) if kept.spelled else user_id
    data = json.dumps({"note": marker(user_id)})
    if kept.sealed:
        values[kept.sealed] = cipher.seal(data, kept.seal_place(values))  # type: ignore[arg-type]
    elif kept.json:
        values[kept.json] = data
    return values


def _value(column: Column[Any], user_id: int) -> Any:  # noqa: PLR0911  # one line per type
    kind = column.type
    if isinstance(kind, UtcDateTime | UtcMillis):
        return MORNING
    if isinstance(kind, JsonText):
        return [marker(user_id)]
    if isinstance(kind, Boolean):
        return False
    if isinstance(kind, Time):
        return dt.time(22)
    if column.name == "update_id" or column is column.table.autoincrement_column:
        return user_id % 100
    if isinstance(kind, Integer | BigInteger):
        return 1
    if column.name == "state":
        return "pending"
    length = getattr(kind, "length", None)
    return marker(user_id)[-length:] if length else marker(user_id)
