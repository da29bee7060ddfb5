"""How a notice about a deal reads.

Free of aiogram and of python-telegram-bot: the conversation and the push worker share it.
"""

from datetime import date
from typing import Final

from babel.dates import format_date

from bot import i18n
from bot.domain.deal import Deal, Expected, Milestone, at_risk, checks
from bot.domain.watch import FestivalKind, Notice, NoticeKind, WatchRules, deadlines
from bot.texts import deal_text

_BY_RULE: Final = frozenset(
    {
        NoticeKind.AUTO_CONFIRM,
        NoticeKind.CLAIM,
        NoticeKind.LATE_CLAIM,
        NoticeKind.OFFSITE_CLAIM,
    }
)
_BEFORE_READINESS: Final = frozenset({NoticeKind.HALF_WAY, NoticeKind.INSPECTION})
_LOOKING_BACK: Final = frozenset({NoticeKind.RECEIPT, NoticeKind.REVIEW, NoticeKind.SILENCE})
_MONTHS: Final = {True: "d MMMM", False: "d MMMM y"}


def head(deal: Deal, notice: Notice | None, today: date) -> str:
    """The notice in a few words, as plain text."""
    if notice is None:
        return i18n.plain("notice-head-over")
    part = milestone(deal, notice)
    return i18n.plain(
        f"notice-head-{key_of(notice)}",
        day=day(notice.deadline, today),
        part=deal_text.part_name(part) if part else "",
        amount=deal_text.of(deal, part.open) if part else "",
        festival=_festival(notice),
        late="yes" if _is_late(deal, today) else "no",
    )


def line(deal: Deal, notice: Notice | None, today: date) -> str:
    """The deal and the notice in one line of plain text, for lists."""
    return f"{deal_text.name(deal)}: {head(deal, notice, today)}"


def text(deal: Deal, notice: Notice, rules: WatchRules, today: date) -> str:
    """The whole message: deal, deadline, days left, what is at stake, what to do today."""
    said = head(deal, notice, today)
    lines = [
        i18n.html("notice", name=deal_text.name(deal), head=said[:1].upper() + said[1:]),
        distance(notice, today),
        _stake(deal),
        how(deal, notice),
        _gate(deal, notice),
        _advice(deal, notice, rules, today),
        _basis(deal, notice, rules),
    ]
    return "\n".join(one for one in lines if one)


def day(on: date, today: date) -> str:
    """The day and the month; the year when it is another one."""
    return str(format_date(on, _MONTHS[on.year == today.year], locale="ru"))


def milestone(deal: Deal, notice: Notice) -> Milestone | None:
    plan = deal.terms.plan
    return plan.milestones[notice.place] if plan and notice.place is not None else None


def how(deal: Deal, notice: Notice) -> str:
    """By which method and to whom a payment goes, as far as the part tells it itself."""
    part = milestone(deal, notice)
    if part is None or not (part.method or part.payee):
        return ""
    return i18n.html(
        "notice-how",
        method=i18n.plain(f"pay-method-{part.method}") if part.method else "none",
        payee=part.payee.details.beneficiary if part.payee else "none",
    ).strip()


def today_advice(deal: Deal, kind: NoticeKind, rules: WatchRules) -> str:
    """What can be done today about a clock that runs."""
    return i18n.html(_advice_key(deal, kind), extension=rules.extension)


def distance(notice: Notice, today: date) -> str:
    """How far away the day is, as HTML; "" when that says nothing."""
    days = (notice.deadline - today).days
    if notice.kind in _LOOKING_BACK:
        return i18n.html("notice-ago", days=-days) if days < 0 else ""
    if notice.kind in _BEFORE_READINESS and days > 0:
        return i18n.html("notice-left-ready", days=days)
    return i18n.html("notice-left" if days >= 0 else "notice-overdue", days=abs(days))


def _is_late(deal: Deal, today: date) -> bool:
    """Whether the promised day of delivery has gone by."""
    promised = deal.terms.expected.get(Expected.PROMISED)
    return promised is not None and promised < today


def _stake(deal: Deal) -> str:
    risk = at_risk(deal)
    return i18n.html("notice-risk", risk=deal_text.of(deal, risk)) if risk else ""


def _gate(deal: Deal, notice: Notice) -> str:
    part, gate = milestone(deal, notice), deal.terms.gate
    if part is None or not checks(part):
        return ""
    if gate.is_open(part) and (reason := gate.skipped(part)):
        return i18n.html("notice-gate-skipped", reason=reason)
    if not (missing := gate.missing(part)):
        return i18n.html("notice-gate-open")
    names = (i18n.plain(f"deal-check-{one}") for one in missing)
    return i18n.html("notice-gate-held", missing=", ".join(name.lower() for name in names))


def _advice(deal: Deal, notice: Notice, rules: WatchRules, today: date) -> str:
    transit = rules.transit.get(deal.terms.transport)
    return i18n.html(
        _advice_key(deal, notice.kind),
        day=day(notice.deadline, today),
        festival=_festival(notice),
        extension=rules.extension,
        low=transit.low if transit else 0,
        high=transit.high if transit else 0,
    )


def _advice_key(deal: Deal, kind: NoticeKind) -> str:
    is_extended = kind is NoticeKind.AUTO_CONFIRM and deal.terms.extended
    return f"notice-do-{_named(kind)}" + ("-extended" if is_extended else "")


def _basis(deal: Deal, notice: Notice, rules: WatchRules) -> str:
    """Where a day of the platform comes from, when the buyer has not read it on the page."""
    if notice.kind not in _BY_RULE:
        return ""
    runs = (one for one in deadlines(deal, rules) if one.kind is notice.kind)
    assumed = i18n.html("notice-assumed") if any(one.assumed for one in runs) else ""
    rule = i18n.html("notice-rule", checked=deal_text.day(rules.checked_on))
    return "\n".join(one for one in (assumed, rule) if one)


def _festival(notice: Notice) -> str:
    if notice.kind is not NoticeKind.FESTIVAL:
        return ""
    is_autumn = notice.deadline.month > 6  # noqa: PLR2004  # the moon's new year never comes later
    return FestivalKind.GOLDEN_WEEK if is_autumn else FestivalKind.SPRING


def key_of(notice: Notice) -> str:
    return _named(notice.kind)


def _named(kind: NoticeKind) -> str:
    return kind.replace("_", "-")
