"""Requests for quotation at rest: whole, and only their owner's."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from sqlalchemy import select

from bot.db.database import Database
from bot.db.repositories import SqlRfqRepository
from bot.db.tables import rfqs
from bot.domain.ids import RfqId, UserId
from bot.domain.rfq import (
    Answer,
    Bound,
    Deadline,
    Delivery,
    Packs,
    Photo,
    PhotoKind,
    Quantity,
    Rfq,
    Spec,
    Step,
    TargetPrice,
)
from tests.integration.updates import ANNA, BORIS, load, update

NOON = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)
whole = Rfq(
    RfqId("whole"),
    UserId(ANNA),
    NOON,
    NOON,
    product="кружка\x00 \ud800",
    specification=(
        Spec("300 г", "weight", bound=Bound.MOST),
        Spec("6 часов", label="держит тепло"),
    ),
    quantity=Quantity(Decimal("1.5"), "ton", (Decimal(3),), Packs(20, "box", 50)),
    price=TargetPrice(Decimal("2.50"), "USD", low=Decimal(2)),
    delivery=Delivery("FOB", "Шанхай"),
    deadline=Deadline(dt.date(2027, 2, 15), 6, "week"),
    photos=(Photo("file", "unique", PhotoKind.DOCUMENT),),
    answers={Step.PACKAGING: Answer(("barcode",), "плёнка")},
    skipped=(Step.SAMPLE,),
)


def _rfq(number: int, **changes: object) -> Rfq:
    at = NOON + dt.timedelta(minutes=number)
    return replace(whole, id=RfqId(f"rfq-{number}"), created_at=at, updated_at=at, **changes)


async def _latest(database: Database, user_id: int = ANNA, **options: bool) -> list[str]:
    session = await load(database, user_id)
    return [one.id for one in await SqlRfqRepository(session).latest(UserId(user_id), **options)]


async def test_request_comes_back_as_it_was_saved(database: Database) -> None:
    async with update(database) as session:
        SqlRfqRepository(session).save(whole)
        assert await SqlRfqRepository(session).get(whole.user_id, whole.id) == whole
    found = await SqlRfqRepository(await load(database)).get(whole.user_id, whole.id)
    assert found == whole


async def test_request_of_somebody_else_is_neither_read_nor_overwritten_nor_deleted(
    database: Database,
) -> None:
    async with update(database) as session:
        SqlRfqRepository(session).save(whole)
    async with update(database, BORIS) as session:
        repository = SqlRfqRepository(session)
        assert await repository.get(UserId(BORIS), whole.id) is None
        repository.save(replace(whole, user_id=UserId(BORIS), product="чужое"))
        repository.delete(UserId(BORIS), whole.id)
    found = await SqlRfqRepository(await load(database)).get(whole.user_id, whole.id)
    assert found
    assert found.product == whole.product


async def test_newest_fifty_are_kept_and_templates_beside_them(database: Database) -> None:
    async with update(database) as session:
        SqlRfqRepository(session).save(_rfq(0, template="кружки"))
    for number in range(1, 53):
        async with update(database) as session:
            SqlRfqRepository(session).save(_rfq(number))
    assert await _latest(database) == [f"rfq-{number}" for number in range(52, 2, -1)]
    assert await _latest(database, templates=True) == ["rfq-0"]


async def test_newest_fifty_templates_are_kept_and_requests_beside_them(
    database: Database,
) -> None:
    async with update(database) as session:
        SqlRfqRepository(session).save(_rfq(0))
    for number in range(1, 53):
        async with update(database) as session:
            SqlRfqRepository(session).save(_rfq(number, template="кружки"))
    kept = await _latest(database, templates=True)
    assert kept == [f"rfq-{number}" for number in range(52, 2, -1)]
    assert await _latest(database) == ["rfq-0"]


async def test_what_the_update_has_staged_is_already_seen(database: Database) -> None:
    async with update(database) as session:
        repository = SqlRfqRepository(session)
        repository.save(_rfq(1))
        repository.save(_rfq(2))
        repository.delete(UserId(ANNA), RfqId("rfq-1"))
        assert [one.id for one in await repository.latest(UserId(ANNA))] == ["rfq-2"]
    assert await _latest(database) == ["rfq-2"]


async def test_answers_are_stored_as_ascii_json_without_half_characters(
    database: Database,
) -> None:
    async with update(database) as session:
        SqlRfqRepository(session).save(whole)
    async with database.read() as connection:
        (row,) = (await connection.execute(select(rfqs.c.product))).all()
    assert row.product == "кружка "
