"""The last searches of a person. The owner is part of every WHERE."""

from collections.abc import Sequence

from sqlalchemy import Delete, Select, delete, select

from bot.db.repositories.search_rows import to_row, to_search
from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import searches
from bot.domain.ids import SearchId, UserId
from bot.domain.search import Search

KEPT_SEARCHES = 20


class SqlSearchRepository:
    """SearchRepository: keeps the newest twenty searches of each person."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def get(self, user_id: UserId, search_id: SearchId) -> Search | None:
        known = self._known(user_id)
        if search_id not in known:
            found = await self._fetch(_owned(user_id).where(searches.c.id == search_id))
            known.update(found)
        return known.get(search_id)

    async def latest(self, user_id: UserId, limit: int) -> Sequence[Search]:
        newest = await self._fetch(_newest(user_id, limit))
        known = self._known(user_id)
        # What this update already holds may be newer than its row.
        known.update(newest | known)
        ordered = sorted(known.values(), key=lambda s: (s.created_at, s.id), reverse=True)
        return ordered[:limit]

    def save(self, search: Search) -> None:
        ensure_row(self._session, search.user_id)
        values = to_row(search)
        self._session.stage(
            self._session.database.insert(searches)
            .values(values)
            .on_conflict_do_update(
                index_elements=[searches.c.id],
                set_=values,
                where=searches.c.user_id == search.user_id,
            )
        )
        known = self._known(search.user_id)
        if search.id not in known:
            self._session.stage(_forget_older(search.user_id))
        known[search.id] = search

    def _known(self, user_id: UserId) -> dict[SearchId, Search]:
        known: dict[SearchId, Search] | None = self._session.recall(("searches", user_id))
        if known is None:
            known = {}
            self._session.remember(("searches", user_id), known)
        return known

    async def _fetch(self, query: Select[*tuple[object, ...]]) -> dict[SearchId, Search]:
        async with self._session.database.read() as connection:
            rows = (await connection.execute(query)).mappings()
            return {search.id: search for search in map(to_search, rows)}


def _owned(user_id: UserId) -> Select[*tuple[object, ...]]:
    return select(searches).where(searches.c.user_id == user_id)


def _newest(user_id: UserId, limit: int) -> Select[*tuple[object, ...]]:
    newest_first = searches.c.created_at.desc(), searches.c.id.desc()
    return _owned(user_id).order_by(*newest_first).limit(limit)


def _forget_older(user_id: UserId) -> Delete:
    kept = _newest(user_id, KEPT_SEARCHES).with_only_columns(searches.c.id)
    return delete(searches).where(searches.c.user_id == user_id, searches.c.id.not_in(kept))
