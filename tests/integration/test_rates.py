"""The feed of exchange rates over real HTTP, and what is kept of it."""

import asyncio
from datetime import date, timedelta
from decimal import Decimal

import pytest

from bot.clock import OffsetClock
from bot.db.database import Database
from bot.db.rate_keeping import refresh
from bot.db.repositories import SqlRateRepository
from bot.db.repositories.rates import load
from bot.domain.landed import Rates
from bot.integrations import rates as feed_module
from bot.integrations.rates import CentralBankFeed
from bot.services.rates import RateService
from tests.fakes import FakeRateFeed
from tests.integration.updates import ANNA, update
from tests.loopback import Reply, answering

TODAY = date(2026, 11, 28)
ROW = "<Valute ID='R1'><CharCode>{}</CharCode><Nominal>{}</Nominal><Value>{}</Value></Valute>"
ROWS = (
    ROW.format("USD", 1, "78,5000") + ROW.format("EUR", 1, "90,1") + ROW.format("CNY", 10, "110,5")
)


def _xml(day: str = "28.11.2026", rows: str = ROWS) -> bytes:
    head = '<?xml version="1.0" encoding="windows-1251"?>'
    return f'{head}<ValCurs Date="{day}" name="курсы">{rows}</ValCurs>'.encode("cp1251")


async def _fetch(reply: Reply) -> Rates | None:
    with answering(lambda _path: reply) as url:
        return await CentralBankFeed(f"{url}/daily", None).fetch(TODAY)


async def test_the_bank_s_page_becomes_roubles_for_one_unit() -> None:
    rates = await _fetch(Reply(body=_xml()))
    assert rates
    assert (rates.day, rates.units["USD"], rates.units["CNY"]) == (
        TODAY, Decimal("78.5"), Decimal("11.05"),
    )  # fmt: skip


async def test_the_json_of_a_mirror_is_read_too() -> None:
    row = '{{"Nominal": {}, "Value": {}}}'
    body = (
        '{"Date": "2026-11-28T11:30:00+03:00", "Valute": {"USD": ' + row.format(1, 78.5)
        + ', "EUR": ' + row.format(1, 90.1) + ', "CNY": ' + row.format(10, 110.5) + "}}"
    )  # fmt: skip
    rates = await _fetch(Reply(body=body.encode()))
    assert rates
    assert rates.units["EUR"] == Decimal("90.1")


@pytest.mark.parametrize(
    "reply",
    [
        Reply(status=500, body=_xml()),
        Reply(status=302, headers={"Location": "/elsewhere"}),
        Reply(body=b"<html>Captcha</html>"),
        Reply(body=_xml()[:-20]),
        Reply(body=b""),
        Reply(body=_xml(day="28.11.2027")),
        Reply(body=_xml(day="01.01.2026")),
        Reply(body=_xml(rows=ROW.format("USD", 1, "78,5"))),
        Reply(body=_xml(rows=ROWS.replace("78,5000", "0"))),
        Reply(body=_xml(rows=ROWS.replace("78,5000", "-1"))),
        Reply(body=_xml(rows=ROWS.replace("78,5000", "NaN"))),
        Reply(body=_xml().replace(b"<ValCurs", b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]><ValCurs", 1)),
        Reply(body=_xml(rows=ROWS + " " * 300_000)),
        Reply(body=b'{"Date": "2026-11-28", "Valute": []}'),
        Reply(body=b"[" * 100_000),
        Reply(reset=True),
    ],
    ids=lambda reply: f"{reply.status} {reply.body[:24]!r}",
)
async def test_what_cannot_be_trusted_is_no_rate(reply: Reply) -> None:
    assert await _fetch(reply) is None


async def test_a_hanging_feed_is_left_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await released.wait()
        writer.close()

    monkeypatch.setattr(feed_module, "SECONDS", 0.2)
    released = asyncio.Event()
    async with await asyncio.start_server(hang, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        assert await CentralBankFeed(f"http://127.0.0.1:{port}", None).fetch(TODAY) is None
        released.set()


async def test_a_feed_that_has_just_failed_is_not_asked_again() -> None:
    asked: list[str] = []

    def answer(path: str) -> Reply:
        asked.append(path)
        return Reply(status=500)

    with answering(answer) as url:
        feed = CentralBankFeed(url, None)
        assert [await feed.fetch(TODAY) for _ in range(3)] == [None] * 3
    assert len(asked) == 1


async def test_without_an_address_nobody_is_asked() -> None:
    feed = CentralBankFeed(None, None)
    assert not feed.is_on
    assert await feed.fetch(TODAY) is None


async def test_rates_are_kept_for_everybody_and_asked_for_seldom(database: Database) -> None:
    clock = OffsetClock()
    rates = Rates("RUB", {"USD": Decimal("78.5")}, TODAY)
    feed = FakeRateFeed(rates)

    async def get() -> Rates | None:
        async with update(database, ANNA) as session:
            return await RateService(feed, SqlRateRepository(session), clock).get(TODAY)

    assert [await get(), await get()] == [rates, rates]
    assert feed.asked == 1
    clock.advance(timedelta(hours=7))
    feed.rates = None
    assert await get() == rates
    assert feed.asked == 2


async def test_rates_are_kept_at_hand_and_the_bank_is_asked_seldom(database: Database) -> None:
    feed, clock = FakeRateFeed(Rates("RUB", {"USD": Decimal(80)}, TODAY)), OffsetClock()
    assert await refresh(database, feed, clock)
    assert await refresh(database, feed, clock)
    assert feed.asked == 1
    clock.offset += timedelta(hours=7)
    feed.rates = None
    assert not await refresh(database, feed, clock)
    kept = await load(database)
    assert kept, "the last known rates stay when the bank is silent"
    assert kept[0].units["USD"] == Decimal(80)
