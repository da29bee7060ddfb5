"""What the picture and the calendar show of the watch over a deal."""

from zoneinfo import ZoneInfo

from bot import i18n
from bot.domain.deal import Expected, MomentKind
from bot.domain.watch import NoticeKind, outlook
from tests.unit.watch.samples import DAY, RULES, TODAY, begun, shipped

OMSK = ZoneInfo("Asia/Omsk")


def test_every_clock_stands_once_on_its_last_day() -> None:
    found = {one.key: one for one in outlook(shipped(transport="rail"), RULES, OMSK)}
    assert found["auto_confirm"].day == TODAY + 30 * DAY
    assert found["claim"].day == TODAY + 60 * DAY
    assert found["auto_confirm"].kind is MomentKind.RISK
    assert found["claim"].kind is MomentKind.DEADLINE
    assert found["arrival"].day == TODAY + 18 * DAY


def test_payment_that_is_due_is_not_shown_twice() -> None:
    days = [one.day for one in outlook(begun(), RULES, OMSK) if one.kind is MomentKind.DUE]
    assert days == [TODAY]


def test_inspection_stands_on_the_day_to_book_it() -> None:
    made = begun(expected={Expected.READY: TODAY + 30 * DAY})
    found = {one.key: one.day for one in outlook(made, RULES, OMSK)}
    assert found["inspection"] < found["ready"] == TODAY + 30 * DAY


def test_every_deadline_has_its_words() -> None:
    silent = {NoticeKind.PAYMENT, NoticeKind.HALF_WAY, NoticeKind.RECEIPT}
    silent |= {NoticeKind.REVIEW, NoticeKind.SILENCE}
    for kind in set(NoticeKind) - silent:
        assert i18n.texts().has(f"notice-moment-{kind.replace('_', '-')}")
