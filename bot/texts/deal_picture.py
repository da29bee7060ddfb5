"""What the picture of a deal says: the money, and its moments above and below today's line."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from bot import i18n
from bot.domain.deal import Deal, Moment, MomentKind, at_risk, paid
from bot.domain.picture import Picture, Row, Share, Tone
from bot.texts import deal_text, moment_text

# Higher pictures are refused by Telegram, and nobody reads them.
MOST_ROWS: Final = 40
_PROTECTION: Final = {True: "yes", False: "no", None: "unknown"}


def picture(deal: Deal, moments: Sequence[Moment], today: date) -> Picture:
    """Moments come by day; of too many the oldest are left out, and that is said."""
    shown = moments[-MOST_ROWS:]
    left_out = len(moments) - len(shown)
    return Picture(
        title=deal.terms.product,
        stage=i18n.plain(
            "deal-picture-stage",
            stage=deal_text.stage(deal),
            protected=_PROTECTION[deal.terms.protected],
        ),
        total=deal_text.total(deal.terms.total),
        shares=tuple(_shares(deal)),
        rows=tuple(_row(deal, one, today) for one in shown),
        past=sum(one.is_past(today) for one in shown),
        today=i18n.plain("deal-picture-today", day=moment_text.day(today)),
        more=i18n.plain("deal-picture-more", count=left_out) if left_out else "",
        footer=tuple(_undated(deal)),
    )


def _shares(deal: Deal) -> Iterator[Share]:
    """Parts that add up to the sum of the deal."""
    out, risk, back = paid(deal), at_risk(deal), deal.terms.refunded
    received, left = out - risk - back, deal.terms.total.amount - out
    if received or not out:
        yield _share(deal, Tone.PAID, received)
    if risk:
        yield _share(deal, Tone.RISK, risk)
    if back:
        yield _share(deal, Tone.RETURNED, back)
    if left:
        yield _share(deal, Tone.OPEN, left)


def _share(deal: Deal, tone: Tone, part: Decimal) -> Share:
    name = "unpaid" if tone is Tone.OPEN and not deal.is_payable else tone.value
    name = "none" if tone is Tone.PAID and not part else name
    return Share(
        tone, part, i18n.plain("deal-picture-share", share=name, amount=deal_text.of(deal, part))
    )


def _undated(deal: Deal) -> Iterator[str]:
    """Payments that wait for an event nobody has reported."""
    for part in deal.terms.plan.milestones if deal.terms.plan and deal.is_payable else ():
        if part.open > 0 and deal.terms.due(part) is None:
            yield i18n.plain(
                "deal-picture-undated",
                part=deal_text.part_name(part), amount=deal_text.of(deal, part.open),
                when=deal_text.when(deal, part),
            )  # fmt: skip


def _row(deal: Deal, moment: Moment, today: date) -> Row:
    is_late = moment.kind is MomentKind.DUE and moment.day < today
    return Row(
        Tone.LATE if is_late else Tone(moment.kind.value),
        i18n.plain(
            "deal-picture-head",
            day=moment_text.day(moment.day),
            kind=moment_text.kind(moment, today),
        ),
        moment_text.what(deal, moment),
    )
