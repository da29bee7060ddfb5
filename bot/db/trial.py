"""Whether the database takes a commit now, asked before anybody is told that something is kept."""

from bot.db.database import Database
from bot.db.tables import processed_updates
from bot.services.ports import Clock

_NOBODYS_UPDATE = -1


async def try_commit(database: Database, clock: Clock) -> None:
    """Commit a row that nobody reads; raises what any commit would."""
    values = {"update_id": _NOBODYS_UPDATE, "at": clock.now()}
    row = (
        database.insert(processed_updates)
        .values(values)
        .on_conflict_do_update(index_elements=["update_id"], set_={"at": clock.now()})
    )
    await database.transact(lambda connection: connection.execute(row).rowcount)
