"""Which days a deal has, and that each keeps its key for as long as it is the same thing."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.domain.deal import DealStage, Event, MomentKind, Payment, changes, moments, revision
from tests.fakes import MORNING
from tests.unit.deal.samples import DAY, TODAY, deal

MOSCOW = ZoneInfo("Europe/Moscow")


def keys(one: object) -> list[str]:
    return [moment.key for moment in moments(one, MOSCOW)]  # type: ignore[arg-type]


def test_draft_has_the_day_it_was_begun() -> None:
    assert keys(deal()) == ["begun"]


def test_day_of_the_beginning_is_told_where_the_person_lives() -> None:
    late = replace(deal(), created_at=MORNING.replace(hour=22))
    assert moments(late, MOSCOW)[0].day == TODAY + DAY


def test_payment_is_paid_and_what_is_left_of_its_part_is_due() -> None:
    one = changes.pay(deal(), 0, Payment(Decimal(800), TODAY), MORNING)
    found = {moment.key: moment for moment in moments(one, MOSCOW)}
    assert set(found) == {"begun", "event-agreed", "paid-0-0", "due-0"}
    assert (found["paid-0-0"].kind, found["paid-0-0"].amount) == (MomentKind.PAID, 800)
    assert (found["due-0"].kind, found["due-0"].amount) == (MomentKind.DUE, 1000)


def test_part_that_waits_for_an_event_has_no_day_until_it_is_reported() -> None:
    assert "due-1" not in keys(deal())
    ready = changes.report(deal(), Event.READY, TODAY + DAY, MORNING)
    assert keys(ready) == ["begun", "event-ready", "due-1"]


def test_nothing_is_due_for_a_cancelled_deal() -> None:
    ready = changes.report(deal(), Event.READY, TODAY, MORNING)
    over = changes.move(ready, DealStage.CANCELLED, TODAY, MORNING)
    assert keys(over) == ["begun", "event-ready"]


def test_what_is_awaited_today_is_still_ahead() -> None:
    today = changes.set_due(deal(), 0, TODAY, MORNING)
    begun, due = moments(today, MOSCOW)
    assert begun.is_past(TODAY)
    assert not due.is_past(TODAY)
    assert due.is_past(TODAY + DAY)


def test_every_change_and_every_undoing_raises_the_revision() -> None:
    one = deal()
    changed = changes.set_due(one, 0, TODAY, MORNING)
    undone = changed.undone(MORNING + dt.timedelta(minutes=1))
    assert revision(one) < revision(changed) < revision(undone)
