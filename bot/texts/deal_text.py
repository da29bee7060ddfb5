"""How deals read in Russian: sums, days, parts of the plan."""

from datetime import date
from decimal import Decimal
from typing import Final

from babel.dates import format_date
from babel.numbers import format_currency

from bot import i18n
from bot.domain.deal import (
    Action,
    Deal,
    DealStage,
    Event,
    KnownDays,
    Milestone,
    MilestoneStatus,
    Money,
    Plan,
    Step,
    Trigger,
    at_risk,
    next_step,
    paid,
)
from bot.messages import cut

_NAME_SHOWN: Final = 60


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
    return i18n.plain(f"deal-stage-{key_of(deal.terms.stage)}")


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


def part_title(part: Milestone) -> str:
    """Its name where a line begins with it."""
    return begun(part_name(part))


def begun(words: str) -> str:
    """The words as a line begins."""
    return words[:1].upper() + words[1:]


def event_name(event: Event) -> str:
    return i18n.plain(f"deal-event-{key_of(event)}")


def event_of(part: Milestone) -> str:
    return event_name(part.trigger.event) if part.trigger.event else ""


def when(deal: Deal, part: Milestone) -> str:
    """When the part is to be paid: a date, or what it waits for."""
    due = dated(deal, part)
    return i18n.plain("deal-when-day", day=due) if due else rule(part.trigger)


def dated(deal: Deal, part: Milestone) -> str:
    """The day the part is to be paid; "" while it has none."""
    due = deal.terms.due(part)
    return day(due) if due else ""


def rule(trigger: Trigger) -> str:
    """What tells the day: an event, days before or after it, or the calendar."""
    if trigger.day:
        return i18n.plain("deal-when-day", day=day(trigger.day))
    return waited(trigger.event or "", trigger.offset)


def waited(event: str, offset: int) -> str:
    """An event, or so many days after it, or before it."""
    if not offset:
        return i18n.plain("deal-when-event", event=i18n.plain(f"deal-event-{key_of(event)}"))
    side, of_event = "after" if offset > 0 else "before", i18n.plain(f"deal-of-{key_of(event)}")
    return i18n.plain(f"deal-when-{side}", days=abs(offset), event=of_event)


def status(deal: Deal, part: Milestone, today: date) -> MilestoneStatus:
    return part.status(deal.terms.due(part), today)


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


def known_days(days: KnownDays) -> str:
    """The days a deal begins with, one a line, as HTML; "" when there are none."""
    names = {
        **{event_name(one): on for one, on in days.events.items()},
        **{i18n.plain(f"deal-expected-{one}"): on for one, on in days.expected.items()},
    }
    return "\n".join(
        i18n.html("deal-event-line", event=name, day=day(on)) for name, on in names.items()
    )


def payments(deal: Deal, part: Milestone) -> str:
    """What was paid of the part, as HTML; "" when nothing was."""
    return "\n".join(
        i18n.html("deal-payment-line", amount=of(deal, one.amount), day=day(one.on))
        for one in part.payments
    )


def total(sum_of: Money) -> str:
    return money(sum_of.amount, sum_of.currency)


def _late(due: date, today: date) -> str:
    return "yes" if due < today else "today" if due == today else "no"


def key_of(value: str) -> str:
    return value.replace("_", "-")
