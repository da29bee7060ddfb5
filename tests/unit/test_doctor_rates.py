"""The doctor asks the feed of exchange rates."""

from datetime import date

import pytest

from bot.commands import output
from bot.doctor import rates
from bot.doctor.result import CheckResult, Mark
from bot.settings import Settings
from tests.loopback import Reply, answering

TODAY = date(2026, 11, 23)
FEED = (
    b'{"Date": "2026-11-21T11:30:00+03:00", "Valute": {'
    b'"USD": {"Nominal": 1, "Value": 80}, "EUR": {"Nominal": 1, "Value": 90},'
    b'"CNY": {"Nominal": 1, "Value": 11}}}'
)


async def asked(reply: Reply) -> CheckResult:
    with answering(lambda _path: reply) as url:
        return await rates.rates(Settings(fx_url=url), TODAY)


async def test_feed_that_answers_is_good_and_tells_its_age() -> None:
    result = await asked(Reply(body=FEED))
    assert result.mark is Mark.GOOD
    line = output.line(result.key, **result.values)
    assert "21.11.2026" in line
    assert line.endswith("2")


@pytest.mark.parametrize(
    "reply", [Reply(500), Reply(reset=True), Reply(body=FEED.replace(b"2026-11", b"2026-09"))]
)
async def test_feed_that_fails_is_a_note_with_what_to_do(reply: Reply) -> None:
    result = await asked(reply)
    assert result.mark is Mark.NOTE
    assert "FX_URL" in output.line(result.key, **result.values)


async def test_no_feed_is_no_fault() -> None:
    assert (await rates.rates(Settings(), TODAY)).mark is Mark.GOOD
