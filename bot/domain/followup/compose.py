"""Puts a follow-up letter together: a greeting, its own paragraphs, thanks, a signature."""

from collections.abc import Callable, Iterator, Mapping

from bot.domain.followup.chase import chase
from bot.domain.followup.complaint import complaint
from bot.domain.followup.deal import (
    ask_sample,
    confirm_payee,
    inspection_ready,
    missing_fields,
    negotiate,
    production_photos,
)
from bot.domain.followup.model import Followup, FollowupKind
from bot.domain.followup.parts import about, prose
from bot.domain.letter import Letter, Line, Paragraph

_BODIES: Mapping[FollowupKind, Callable[[Followup], Iterator[Paragraph]]] = {
    FollowupKind.SILENT_2: chase,
    FollowupKind.SILENT_4: chase,
    FollowupKind.SILENT_7: chase,
    FollowupKind.MISSING_FIELDS: missing_fields,
    FollowupKind.ASK_SAMPLE: ask_sample,
    FollowupKind.NEGOTIATE: negotiate,
    FollowupKind.CONFIRM_PAYEE: confirm_payee,
    FollowupKind.PRODUCTION_PHOTOS: production_photos,
    FollowupKind.INSPECTION_READY: inspection_ready,
    FollowupKind.COMPLAINT: complaint,
}


def write(followup: Followup) -> Letter:
    """The letter of an occasion: short sentences, a date to answer by, no threats.

    On days 2, 4 and 7 the chase goes from a reminder to what happens next on a named day.
    """
    title = f"followup-title-{followup.kind.value.replace('_', '-')}"
    paragraphs = (
        prose(_hello(followup)),
        *_BODIES[followup.kind](followup),
        prose(Line("followup-thanks")),
        prose(*_signature(followup)),
    )
    return Letter(
        Line(title, {"product": followup.product}), tuple(one for one in paragraphs if one.lines)
    )


def _hello(followup: Followup) -> Line:
    if followup.supplier:
        return about("followup-hello-name", name=followup.supplier)
    return Line("followup-hello")


def _signature(followup: Followup) -> Iterator[Line]:
    named = ", ".join(part for part in (followup.sender.name, followup.sender.company) if part)
    if named:
        yield about("followup-signature", name=named)
