"""The chase: a supplier has been silent for two, four or seven days."""

from collections.abc import Iterator

from bot.domain.followup.model import Followup, FollowupKind
from bot.domain.followup.parts import about, keys, points, prose, reply_by, subject
from bot.domain.letter import Line, Paragraph


def chase(followup: Followup) -> Iterator[Paragraph]:
    """What we wrote about, what waits, and what happens next."""
    number = followup.kind.value.removeprefix("silent_")
    yield prose(
        about(f"followup-silent-{number}", product=subject(followup)),
        Line(f"followup-silent-{number}-passed"),
    )
    if followup.blocked:
        yield points("followup-blocked", keys("followup-blocked-", followup.blocked))
    yield prose(*_next(followup))


def _next(followup: Followup) -> Iterator[Line]:
    if followup.kind is FollowupKind.SILENT_2:
        yield from reply_by(followup, "followup-reply-short")
        yield Line("followup-ask-us")
    elif followup.is_ordered:
        yield from _next_in_order(followup)
    elif followup.kind is FollowupKind.SILENT_4:
        yield from reply_by(followup, "followup-wait-until")
        yield Line("followup-others-too")
    else:
        yield from reply_by(followup, "followup-wait-until")
        yield Line("followup-choose-another")
        yield Line("followup-say-no")


def _next_in_order(followup: Followup) -> Iterator[Line]:
    """After the deposit another supplier is no way out: the platform's support is."""
    yield Line("followup-delay-reason")
    yield from reply_by(followup)
    if followup.kind is FollowupKind.SILENT_7:
        yield Line("followup-platform-help")
