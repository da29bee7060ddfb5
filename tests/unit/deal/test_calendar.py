"""Calendar files: read back by a calendar library, and true to what earlier files said."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from bot import calendar_sending, i18n
from bot.domain.deal import CalendarDay, Deal, DealStage, Event, Payment, changes
from bot.domain.ids import DealId, UserId
from bot.integrations.ical import IcalWriter
from bot.services.deal_calendar import DealCalendars
from tests.fakes import MORNING, FakeCalendarRepository, FakeDealRepository, FrozenClock
from tests.unit.deal.samples import DAY, TODAY, deal
from tests.unit.watch.samples import RULES as WATCH

ANNA = UserId(7)
SAY = calendar_sending.wording(ZoneInfo("Europe/Moscow"), WATCH)
WRITER = IcalWriter()


class Desk:
    def __init__(self) -> None:
        self.deals, self.exports = FakeDealRepository(), FakeCalendarRepository()
        self.clock = FrozenClock()
        self.calendars = DealCalendars(self.deals, self.exports, self.clock)

    async def one(self, deal: Deal) -> dict[str, Any]:
        return events(await self.calendars.one(deal, *SAY))

    async def all(self) -> dict[str, Any]:
        return events(await self.calendars.all(ANNA, *SAY))

    async def file(self, deal: Deal) -> bytes:
        return WRITER.write(await self.calendars.one(deal, *SAY), "x")


def events(days: Sequence[CalendarDay]) -> dict[str, Any]:
    """By key, as a calendar reads the file."""
    read = Calendar.from_ical(WRITER.write(days, "Сделка"))
    return {one["uid"].split("@")[0].partition("-")[2]: one for one in read.walk("VEVENT")}


@pytest.fixture
def desk() -> Desk:
    return Desk()


def dated(day: dt.date = TODAY + 3 * DAY) -> Deal:
    return changes.set_due(deal(), 0, day, MORNING)


async def test_file_is_read_back_by_a_calendar(desk: Desk) -> None:
    raw = WRITER.write(await desk.calendars.one(dated(), *SAY), "Сделка: термокружки")
    read = Calendar.from_ical(raw)
    assert (read["method"], read["version"]) == ("PUBLISH", "2.0")
    due = events(await desk.calendars.one(dated(), *SAY))["due-0"]
    assert due["uid"] == "d-due-0@sourcing-concierge"
    assert due["summary"] == i18n.plain(
        "deal-ics-summary", kind="due", what="задаток · 1\xa0800\xa0$", name="термокружки"
    )
    assert due.decoded("dtstart") == TODAY + 3 * DAY
    assert due.decoded("dtend") == TODAY + 4 * DAY
    assert due.decoded("dtstamp") == MORNING
    assert due["status"] == "CONFIRMED"


async def test_only_what_is_to_be_done_reminds_and_it_does_the_day_before(desk: Desk) -> None:
    found = await desk.one(dated())
    (alarm,) = found["due-0"].walk("VALARM")
    start = dt.datetime.combine(TODAY + 3 * DAY, dt.time())
    assert (start + alarm.decoded("trigger")).date() == TODAY + 2 * DAY
    assert not found["begun"].walk("VALARM")


async def test_no_line_is_longer_than_the_standard_allows(desk: Desk) -> None:
    long = replace(dated(), terms=replace(dated().terms, product="термокружки; стальные, " * 5))
    raw = WRITER.write(await desk.calendars.one(long, *SAY), "Сделка " * 30)
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    assert raw.endswith(b"END:VCALENDAR\r\n")


async def test_unchanged_deal_gives_the_very_same_file_later(desk: Desk) -> None:
    first = await desk.file(dated())
    desk.clock.time += dt.timedelta(hours=5)
    assert await desk.file(dated()) == first


async def test_moved_day_keeps_its_uid_and_gets_a_higher_sequence(desk: Desk) -> None:
    before = await desk.one(dated())
    desk.clock.time += dt.timedelta(hours=5)
    after = await desk.one(changes.set_due(dated(), 0, TODAY + 9 * DAY, MORNING))
    assert after["due-0"]["uid"] == before["due-0"]["uid"]
    assert after["due-0"]["sequence"] > before["due-0"]["sequence"]
    assert after["due-0"].decoded("dtstamp") == desk.clock.time
    assert after["begun"]["sequence"] == before["begun"]["sequence"]


async def test_what_is_gone_is_cancelled_in_every_later_file(desk: Desk) -> None:
    before = await desk.one(dated())
    paid = changes.pay(dated(), 0, Payment(Decimal(1800), TODAY), MORNING)
    for _ in range(2):
        after = await desk.one(paid)
        assert after["due-0"]["status"] == "CANCELLED"
        assert after["due-0"]["sequence"] > before["due-0"]["sequence"]
        assert not after["due-0"].walk("VALARM")
        assert after["paid-0-0"]["status"] == "CONFIRMED"


async def test_what_comes_back_is_newer_than_its_cancellation(desk: Desk) -> None:
    await desk.one(dated())
    gone = (await desk.one(deal()))["due-0"]
    back = (await desk.one(dated()))["due-0"]
    assert (gone["status"], back["status"]) == ("CANCELLED", "CONFIRMED")
    assert back["sequence"] > gone["sequence"]


async def test_deleted_deal_is_taken_out_of_calendars_and_not_named(desk: Desk) -> None:
    desk.deals.save(dated())
    before = await desk.all()
    desk.deals.delete(ANNA, DealId("d"))
    after = await desk.all()
    assert all(after[key]["sequence"] > before[key]["sequence"] for key in before)
    assert {one["status"] for one in after.values()} == {"CANCELLED"}
    assert {str(one["summary"]) for one in after.values()} == {"Отменено"}


async def test_deal_that_is_over_stays_in_the_calendar_as_it_was(desk: Desk) -> None:
    desk.deals.save(dated())
    await desk.all()
    over = replace(dated(), terms=replace(dated().terms, stage=DealStage.REVIEWED))
    desk.deals.save(over)
    assert {one["status"] for one in (await desk.all()).values()} == {"CONFIRMED"}


async def test_file_of_one_deal_says_nothing_of_the_others_and_forgets_none(desk: Desk) -> None:
    other = replace(dated(), id=DealId("e"))
    desk.deals.save(dated())
    desk.deals.save(other)
    await desk.all()
    assert {one["uid"][:2] for one in (await desk.one(other)).values()} == {"e-"}
    desk.deals.delete(ANNA, DealId("d"))
    days = await desk.calendars.all(ANNA, *SAY)
    assert {one.wanted.deal_id: one.wanted.is_cancelled for one in days} == {"d": True, "e": False}


async def test_long_gone_days_are_forgotten(desk: Desk) -> None:
    await desk.one(dated())
    desk.clock.time += dt.timedelta(days=200)
    assert "due-0" not in await desk.one(deal())


@given(st.lists(st.sampled_from(["move", "report", "pay", "undo", "rename"]), max_size=6))
async def test_sequence_never_falls_and_rises_with_every_visible_change(steps: list[str]) -> None:
    desk, one, before = Desk(), dated(), {}
    for step in (*steps, "end"):
        after = await desk.one(one)
        assert set(before) <= set(after)
        for key, event in before.items():
            old, new = without(event), without(after[key])
            assert after[key]["sequence"] >= event["sequence"]
            assert (old == new) == (after[key]["sequence"] == event["sequence"])
        before, one = after, changed(one, step)
        desk.clock.time += dt.timedelta(minutes=1)


def without(event: Any) -> list[Any]:
    told = ("dtstart", "summary", "description", "status")
    return [event.get(name) and event.get(name).to_ical() for name in told]


def changed(one: Deal, step: str) -> Deal:
    days = DAY * len(one.log)
    if step == "move":
        return changes.set_due(one, 1, TODAY + days, MORNING)
    if step == "report":
        return changes.report(one, Event.READY, TODAY + days, MORNING)
    if step == "undo" and one.undoable:
        return one.undone(MORNING)
    if step == "rename":
        terms = replace(one.terms, product=f"{one.terms.product}!")
        return one.changed(MORNING, terms, "field", field="product")
    part = one.terms.plan.milestones[0] if one.terms.plan else None
    if step == "pay" and part and part.open > 0:
        return changes.pay(one, 0, Payment(Decimal(100), TODAY), MORNING)
    return one
