"""How deals read in Russian: sums, days, parts of the plan, lines of the history."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime
from babel.numbers import format_currency

from bot import i18n
from bot.domain.deal import (
    Action,
    Deal,
    DealStage,
    Entry,
    Milestone,
    MilestoneStatus,
    Money,
    Plan,
    Step,
    at_risk,
    by_currency,
    next_step,
    paid,
)
from bot.messages import cut

HISTORY_SHOWN: Final = 15
_NAME_SHOWN, _REASON_SHOWN = 60, 120


def money(amount: Decimal, currency: str) -> str:
    """A sum the Russian way, without empty hundredths."""
    whole = amount == amount.to_integral_value()
    text = format_currency(
        amount, currency, "#,##0\xa0¤" if whole else "#,##0.00\xa0¤",
        locale="ru", currency_digits=False,
    )  # fmt: skip
    return str(text).replace("US$", "$").replace("CN¥", "¥")


def of(deal: Deal, amount: Decimal) -> str:
    """A sum in the deal's currency."""
    return money(amount, deal.terms.total.currency)


def day(on: date) -> str:
    return str(format_date(on, "d MMMM y", locale="ru"))


def name(deal: Deal) -> str:
    return cut(deal.terms.product, _NAME_SHOWN)


def stage(deal: Deal) -> str:
    """Where the deal is; the whole sum paid at once is no deposit."""
    plan = deal.terms.plan
    if deal.terms.stage is DealStage.DEPOSIT_PAID and plan and plan.is_settled:
        return i18n.plain("deal-stage-settled")
    return i18n.plain(f"deal-stage-{_key(deal.terms.stage)}")


def summary(deal: Deal, today: date) -> i18n.Html:
    """The deal in the list: stage, next action, paid, at risk."""
    return i18n.Html(
        i18n.html(
            "deal-summary",
            name=name(deal), stage=stage(deal), total=of(deal, deal.terms.total.amount),
            step=step(deal, next_step(deal, today), today), paid=of(deal, paid(deal)),
            risk=of(deal, at_risk(deal)) if at_risk(deal) else "none",
        )
    )  # fmt: skip


def totals(deals: Iterable[Deal]) -> i18n.Html:
    """Paid and at risk over all deals, a line per currency; "" when nothing was paid."""
    lines = (
        i18n.html("deal-totals", paid=money(out, currency), risk=money(risk, currency))
        for currency, (out, risk) in sorted(by_currency(deals).items())
    )
    return i18n.Html("\n".join(lines))


def step(deal: Deal, following: Step, today: date) -> i18n.Html:
    """What to do next, in one sentence."""
    part = following.milestone
    values: dict[str, str] = {}
    if part is not None:
        values = {"part": part_name(part), "amount": of(deal, part.open), "event": event_of(part)}
    if following.day is not None:
        values |= {"day": day(following.day), "late": _late(following.day, today)}
    is_dated = following.day is not None
    key = f"deal-next-{following.action}"
    if following.action is Action.CHECK and is_dated:
        key = "deal-next-check-balance"
    return i18n.Html(i18n.html(key, **values))


def part_name(part: Milestone) -> str:
    return i18n.plain(f"deal-part-{part.kind}")


def event_of(part: Milestone) -> str:
    return i18n.plain(f"deal-event-{_key(part.trigger.event)}") if part.trigger.event else ""


def when(deal: Deal, part: Milestone) -> str:
    """When the part is to be paid: a date, or the event it waits for."""
    due = part.due(deal.terms.events)
    if due is not None:
        return i18n.plain("deal-when-day", day=day(due))
    return i18n.plain("deal-when-event", event=event_of(part))


def status(deal: Deal, part: Milestone, today: date) -> MilestoneStatus:
    return part.status(deal.terms.events, today)


def part_line(deal: Deal, part: Milestone, place: int, today: date) -> str:
    """The part of the plan as a line, as HTML."""
    return i18n.html(
        "deal-part-line",
        place=place + 1, part=part_name(part), amount=of(deal, part.amount),
        when=when(deal, part), status=status(deal, part, today), paid=of(deal, part.paid),
    )  # fmt: skip


def parts(plan: Plan, total: Money | None) -> str:
    """The sums of a plan, one after another."""
    currency = total.currency if total else ""
    return " + ".join(money(one.amount, currency) for one in plan.milestones)


def payments(deal: Deal, part: Milestone) -> str:
    """What was paid of the part, as HTML; "" when nothing was."""
    return "\n".join(
        i18n.html("deal-payment-line", amount=of(deal, one.amount), day=day(one.on))
        for one in part.payments
    )


def history(deal: Deal, zone: ZoneInfo) -> i18n.Html:
    """The newest lines of the history, the last change first."""
    lines = (_entry_line(entry, zone) for entry in reversed(deal.log[-HISTORY_SHOWN:]))
    return i18n.Html("\n".join(lines))


def entry(one: Entry) -> str:
    """One change in a few words, as plain text."""
    return i18n.plain(f"deal-log-{one.kind}", **_readable(one.values))


def _entry_line(one: Entry, zone: ZoneInfo) -> str:
    at = str(format_datetime(one.at.astimezone(zone), "d MMM HH:mm", locale="ru"))
    said = cut(entry(one), _REASON_SHOWN)
    key = "deal-log-line-undone" if one.undone_at else "deal-log-line"
    return i18n.html(key, at=at, text=said)


def _readable(values: Mapping[str, str]) -> dict[str, str]:
    """The values of a history line as a person reads them."""
    told = dict(values)
    if "amount" in told:
        told["amount"] = money(Decimal(told["amount"]), told.get("currency", ""))
    if told.get("day"):
        told["day"] = day(date.fromisoformat(told["day"]))
    for field, prefix in _NAMES.items():
        if field in told:
            told[field] = i18n.plain(f"{prefix}{_key(told[field])}")
    return told


_NAMES: Final = {
    "part": "deal-part-",
    "event": "deal-event-",
    "check": "deal-check-",
    "stage": "deal-stage-",
    "old": "deal-stage-",
    "field": "deal-field-",
    "expected": "deal-expected-",
}


def total(sum_of: Money) -> str:
    return money(sum_of.amount, sum_of.currency)


def _late(due: date, today: date) -> str:
    return "yes" if due < today else "today" if due == today else "no"


def _key(value: str) -> str:
    return value.replace("_", "-")
