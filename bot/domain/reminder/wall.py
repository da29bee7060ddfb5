"""Wall clocks: local times to moments, quiet hours."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.user import QuietHours


def to_utc(local: datetime, zone: str) -> datetime:
    """The moment (aware UTC) of a naive local time.

    A time that a clock change skips comes as much later as the change is long; a time that
    happens twice means the first.
    """
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def to_local(moment: datetime, zone: str) -> datetime:
    """The naive wall-clock time of an aware moment."""
    return moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def is_quiet(moment: datetime, zone: str, quiet: QuietHours | None) -> bool:
    """Whether the owner's clock is within the quiet span; its end is outside."""
    if quiet is None:
        return False
    time = to_local(moment, zone).time()
    if quiet.start < quiet.end:
        return quiet.start <= time < quiet.end
    return time >= quiet.start or time < quiet.end


def out_of_quiet(moment: datetime, zone: str, quiet: QuietHours | None) -> datetime:
    """The same moment, or the end of the quiet span it falls into."""
    if quiet is None or not is_quiet(moment, zone, quiet):
        return moment
    local = to_local(moment, zone)
    day = local.date() if local.time() < quiet.end else local.date() + timedelta(days=1)
    ended = to_utc(datetime.combine(day, quiet.end), zone)
    # A repeated hour may lead back into the span; then one real hour more ends it.
    while is_quiet(ended, zone, quiet) or ended < moment:
        ended += timedelta(minutes=30)
    return ended
