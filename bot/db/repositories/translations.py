"""Online answers that need not be asked for again; housekeeping forgets them after a month."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from bot.db.session import UpdateSession
from bot.db.tables import translations
from bot.domain.translation import OnlineText


class SqlTranslationCache:
    """TranslationCache: one select for the keys this update has not seen yet."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def get_many(self, keys: Sequence[str]) -> Mapping[str, OnlineText]:
        known = self._known()
        if unseen := [key for key in keys if key not in known]:
            known.update(await self._load(unseen))
        return {key: known[key] for key in keys if key in known}

    def save(self, key: str, translated: OnlineText) -> None:
        values = {
            "text": translated.text,
            "engine": translated.engine,
            "created_at": self._session.clock.now(),
        }
        self._session.stage(
            self._session.database.insert(translations)
            .values(key=key, **values)
            .on_conflict_do_update(index_elements=[translations.c.key], set_=values)
        )
        self._known()[key] = translated

    def _known(self) -> dict[str, OnlineText]:
        known: dict[str, OnlineText] | None = self._session.recall("translations")
        if known is None:
            known = {}
            self._session.remember("translations", known)
        return known

    async def _load(self, keys: Sequence[str]) -> dict[str, OnlineText]:
        query = select(translations).where(translations.c.key.in_(keys))
        async with self._session.database.read() as connection:
            rows = await connection.execute(query)
            return {row.key: OnlineText(row.text, row.engine) for row in rows}
