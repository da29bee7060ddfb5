"""The last exchange rates: one row for everybody."""

from datetime import datetime
from decimal import Decimal

from sqlalchemy import Executable, select

from bot.db.database import Database
from bot.db.session import UpdateSession
from bot.db.tables import exchange_rates
from bot.domain.landed import Rates


class SqlRateRepository:
    """RateRepository: one select per update that needs rates."""

    def __init__(self, session: UpdateSession) -> None:
        self._session = session

    async def latest(self) -> tuple[Rates, datetime] | None:
        known: tuple[Rates, datetime] | None = self._session.recall("rates")
        if known is None:
            known = await self._load()
            self._session.remember("rates", known)
        return known

    def save(self, rates: Rates) -> None:
        now = self._session.clock.now()
        self._session.stage(replacement(self._session.database, rates, now))
        self._session.remember("rates", (rates, now))

    async def _load(self) -> tuple[Rates, datetime] | None:
        return await load(self._session.database)


async def load(database: Database) -> tuple[Rates, datetime] | None:
    """The last rates and when they were fetched (aware UTC)."""
    query = select(exchange_rates).order_by(exchange_rates.c.fetched_at.desc()).limit(1)
    async with database.read() as connection:
        row = (await connection.execute(query)).first()
    if row is None:
        return None
    units = {code: Decimal(unit) for code, unit in row.units.items()}
    return Rates(row.base, units, row.day), row.fetched_at


def replacement(database: Database, rates: Rates, now: datetime) -> Executable:
    """The statement that makes these the last rates of their base."""
    values = {
        "day": rates.day,
        "units": {code: str(unit) for code, unit in rates.units.items()},
        "fetched_at": now,
    }
    return (
        database.insert(exchange_rates)
        .values(base=rates.base, **values)
        .on_conflict_do_update(index_elements=[exchange_rates.c.base], set_=values)
    )
