"""The CalendarWriter port over the icalendar library."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot.domain.deal import CalendarDay

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_PRODUCT: Final = "-//Sourcing Concierge//Deals//RU"
_DAY: Final = timedelta(days=1)
# An all-day event begins at midnight; nobody is woken then: nine o'clock of the day before.
_BEFORE: Final = timedelta(hours=-15)


class IcalWriter:
    """All-day events, published; the library folds and escapes."""

    def write(self, days: Sequence[CalendarDay], name: str) -> bytes:
        """See the port."""
        # A tenth of a second and 8 MB that a process pays only once somebody asks for a file.
        from icalendar import Calendar  # noqa: PLC0415

        calendar = Calendar()
        calendar.add("prodid", _PRODUCT)
        calendar.add("version", "2.0")
        calendar.add("calscale", "GREGORIAN")
        calendar.add("method", "PUBLISH")
        calendar.add("x-wr-calname", name)
        for one in days:
            calendar.add_component(_event(one))
        return bytes(calendar.to_ical())


def _event(day: CalendarDay) -> "Event":
    from icalendar import Event  # noqa: PLC0415

    wanted, exported = day.wanted, day.exported
    event = Event()
    event.add("uid", exported.uid)
    event.add("sequence", exported.sequence)
    event.add("dtstamp", exported.stamp)
    event.add("dtstart", wanted.day)
    event.add("dtend", wanted.day + _DAY)
    event.add("summary", wanted.summary)
    if wanted.text:
        event.add("description", wanted.text)
    event.add("status", "CANCELLED" if wanted.is_cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    if wanted.is_awaited and not wanted.is_cancelled:
        event.add_component(_alarm(wanted.summary))
    return event


def _alarm(text: str) -> "Alarm":
    from icalendar import Alarm  # noqa: PLC0415

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", _BEFORE)
    return alarm
