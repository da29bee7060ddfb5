"""Suppliers and their checks at rest: whole, sealed, and only their owner's."""

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.db.cipher import Cipher
from bot.db.database import Database
from bot.db.repositories import SqlSupplierRepository
from bot.db.session import UpdateSession
from bot.db.tables import supplier_checks, suppliers
from bot.domain.ids import SnapshotId, SupplierId, UserId
from bot.domain.supplier import (
    Badge,
    ItemAnswer,
    Payee,
    PayeeChange,
    Photo,
    Reply,
    Snapshot,
    Supplier,
)
from bot.domain.supplier.errors import UnreadableSupplierError
from tests.integration.statements import counted
from tests.integration.updates import ANNA, BORIS, load, update

NOON = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC)
PAYEE = Payee("Ningbo Example Co., Ltd", "Bank of China", "CN", "BKCHCNBJ", "1234")
whole = Supplier(
    SupplierId("whole"), UserId(ANNA), NOON, NOON, name_en="Ningbo Example Co., Ltd",
    name_zh="宁波例子有限公司", link="https://x.en.alibaba.com", years=3, badges=(Badge.GOLD,),
    uscc="91350100M000100Y43", transactions=0, payee=PAYEE, alarm=Payee("B"), draft=Payee(bank="C"),
    payee_log=(PayeeChange(NOON, PAYEE, Payee("B"), "причина"),),
    answers={"brand": ItemAnswer(Reply.NO, "видел письмо", (Photo("f", "u", is_file=True),))},
)  # fmt: skip
check = Snapshot(
    SnapshotId("c"), whole.id, whole.user_id, NOON, 61, "stop", ("brand",), {"brand": Reply.YES}
)
KEY = Cipher(b"k" * 32)


def repository(session: UpdateSession, cipher: Cipher = KEY) -> SqlSupplierRepository:
    return SqlSupplierRepository(session, cipher)


@pytest.mark.parametrize("cipher", [KEY, Cipher(None)], ids=["sealed", "open"])
async def test_supplier_and_check_come_back_as_they_were_saved(
    database: Database, cipher: Cipher
) -> None:
    async with update(database) as session:
        repository(session, cipher).save(whole)
        repository(session, cipher).add_check(check)
        assert await repository(session, cipher).get(whole.user_id, whole.id) == whole
    again = repository(await load(database), cipher)
    assert await again.get(whole.user_id, whole.id) == whole
    assert await again.latest(whole.user_id) == [whole]
    assert await again.checks(whole.user_id, whole.id) == [check]
    assert await again.count(whole.user_id) == 1


async def test_nothing_personal_is_readable_in_the_database(database: Database) -> None:
    async with update(database) as session:
        repository(session).save(whole)
        repository(session).add_check(check)
    async with database.read() as connection:
        for table in (suppliers, supplier_checks):
            (stored,) = (await connection.execute(select(table.c.data))).scalars()
            assert stored.startswith("v1:")
            assert "Ningbo" not in stored


async def test_row_of_another_key_is_refused_and_left_out_of_the_list(database: Database) -> None:
    async with update(database) as session:
        repository(session).save(whole)
    other = repository(await load(database), Cipher(b"o" * 32))
    with pytest.raises(UnreadableSupplierError):
        await other.get(whole.user_id, whole.id)
    assert await other.latest(whole.user_id) == []
    assert await other.count(whole.user_id) == 1


async def test_somebody_else_neither_reads_nor_overwrites_nor_deletes(database: Database) -> None:
    async with update(database) as session:
        repository(session).save(whole)
        repository(session).add_check(check)
    async with update(database, BORIS) as session:
        boris = repository(session)
        assert await boris.get(UserId(BORIS), whole.id) is None
        assert await boris.checks(UserId(BORIS), whole.id) == []
        boris.save(replace(whole, user_id=UserId(BORIS), name_en="X"))
        boris.delete(UserId(BORIS), whole.id)
    again = repository(await load(database))
    assert await again.get(whole.user_id, whole.id) == whole
    assert await again.checks(whole.user_id, whole.id) == [check]


async def test_deleted_supplier_takes_its_checks_along(database: Database) -> None:
    async with update(database) as session:
        repository(session).save(whole)
        repository(session).add_check(check)
    async with update(database) as session:
        repository(session).delete(whole.user_id, whole.id)
        assert await repository(session).latest(whole.user_id) == []
    again = repository(await load(database))
    assert await again.get(whole.user_id, whole.id) is None
    assert await again.checks(whole.user_id, whole.id) == []


async def test_newest_twenty_checks_are_kept(database: Database) -> None:
    async with update(database) as session:
        repository(session).save(whole)
    for number in range(22):
        at = NOON + dt.timedelta(days=number)
        async with update(database) as session:
            repository(session).add_check(replace(check, id=SnapshotId(f"c{number}"), at=at))
    kept = await repository(await load(database)).checks(whole.user_id, whole.id)
    assert [one.id for one in kept] == [f"c{number}" for number in range(21, 1, -1)]


async def test_answer_to_an_item_costs_one_select_and_one_upsert(database: Database) -> None:
    async with update(database) as session:
        repository(session).save(whole)
    with counted(*database.engines) as work:
        async with update(database) as session:
            one = await repository(session).get(whole.user_id, whole.id)
            assert one
            repository(session).save(one.with_answer("brand", ItemAnswer(Reply.YES)))
    assert len(work.statements) <= 5, work.statements
    assert work.commits == 1
