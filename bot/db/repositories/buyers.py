"""Buyer profiles: one row per person, all of it in one column that may be encrypted."""

import json
import logging
from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import delete, select

from bot.db.cipher import Cipher, SealedError
from bot.db.repositories.users import ensure_row
from bot.db.session import UpdateSession
from bot.db.tables import buyers
from bot.domain.buyer import Buyer, UnreadableBuyerError
from bot.domain.ids import UserId

logger = logging.getLogger(__name__)
_FIELDS = frozenset(field.name for field in fields(Buyer)) - {"user_id"}


class SqlBuyerRepository:
    """BuyerRepository: one select per update and person, and only where the profile is used."""

    def __init__(self, session: UpdateSession, cipher: Cipher) -> None:
        self._session = session
        self._cipher = cipher

    @property
    def is_encrypted(self) -> bool:
        return self._cipher.is_on

    async def get(self, user_id: UserId) -> Buyer:
        known: Buyer | None = self._session.recall(("buyer", user_id))
        if known is None:
            stored = await self._load(user_id)
            known = Buyer(user_id) if stored is None else self._to_buyer(user_id, stored)
            self._session.remember(("buyer", user_id), known)
        return known

    def save(self, buyer: Buyer) -> None:
        if self._session.recall(("buyer", buyer.user_id)) is None:
            # A row that cannot be read must not vanish under a new one.
            raise LookupError("read the buyer before saving it")
        ensure_row(self._session, buyer.user_id)
        values = {"data": self._to_column(buyer), "updated_at": self._session.clock.now()}
        self._session.stage(
            self._session.database.insert(buyers)
            .values(user_id=buyer.user_id, **values)
            .on_conflict_do_update(index_elements=[buyers.c.user_id], set_=values)
        )
        self._session.remember(("buyer", buyer.user_id), buyer)

    def delete(self, user_id: UserId) -> None:
        self._session.stage(delete(buyers).where(buyers.c.user_id == user_id))
        self._session.remember(("buyer", user_id), Buyer(user_id))

    async def _load(self, user_id: UserId) -> str | None:
        query = select(buyers.c.data).where(buyers.c.user_id == user_id)
        async with self._session.database.read() as connection:
            stored: str | None = (await connection.execute(query)).scalar_one_or_none()
            return stored

    def _to_column(self, buyer: Buyer) -> str:
        told = {k: v for k, v in asdict(buyer).items() if k in _FIELDS and v}
        return self._cipher.seal(json.dumps(told, separators=(",", ":")), _place(buyer.user_id))

    def _to_buyer(self, user_id: UserId, stored: str) -> Buyer:
        try:
            told = _parse(self._cipher.open(stored, _place(user_id)))
        except SealedError as error:
            logger.error("the profile of buyer %s cannot be read: %s", user_id, error)  # noqa: TRY400  # a traceback might quote it
            raise UnreadableBuyerError from None
        return Buyer(user_id, **told)


def _place(user_id: UserId) -> str:
    return f"{buyers.name}:{user_id}"


def _parse(text: str) -> dict[str, Any]:
    """The known fields of the JSON. Raises SealedError when it is none: damage, or a newer seal."""
    try:
        told = json.loads(text)
    except ValueError:
        told = None
    if not isinstance(told, dict):
        raise SealedError("not a profile")
    known = {name: value for name, value in told.items() if name in _FIELDS}
    return known | {"address_lines": tuple(known.get("address_lines", ()))}
