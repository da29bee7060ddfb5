"""What the windows of the plan, its payments and the gate show."""

from typing import Any

from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.deals.data import current, read
from bot.domain.deal import (
    Check,
    Milestone,
    MilestoneStatus,
    changes,
    checks,
    paid,
)
from bot.i18n import Html
from bot.services.deals import DealService
from bot.texts import deal_text


@inject
async def get_schedule(
    dialog_manager: DialogManager, deals: FromDishka[DealService], **_: Any
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    today = await deals.today(deal.user_id)
    parts = deal.terms.plan.milestones if deal.terms.plan else ()
    lines = (deal_text.part_line(deal, one, place, today) for place, one in enumerate(parts))
    return {
        "name": deal_text.name(deal),
        "total": deal_text.total(deal.terms.total),
        "lines": Html("\n".join(lines)),
        "paid": deal_text.of(deal, paid(deal)),
        "left": deal_text.of(deal, deal.terms.total.amount - paid(deal)),
        "planned": "yes" if parts else "no",
        "changeable": not paid(deal),
        "parts": [
            {
                "id": str(place),
                "place": place + 1,
                "part": deal_text.part_name(one),
                "amount": deal_text.of(deal, one.amount),
                "status": deal_text.status(deal, one, today).value,
            }
            for place, one in enumerate(parts)
        ],
    }


@inject
async def get_milestone(
    dialog_manager: DialogManager, deals: FromDishka[DealService], **_: Any
) -> dict[str, Any]:
    deal, place = await current(dialog_manager, deals), read(dialog_manager).place
    part = changes.milestone(deal, place)
    today = await deals.today(deal.user_id)
    status = deal_text.status(deal, part, today)
    gate, asked = deal.terms.gate, checks(part)
    return {
        "part": deal_text.part_title(part),
        "amount": deal_text.of(deal, part.amount),
        "when": deal_text.when(deal, part),
        "status": status.value,
        "open": deal_text.of(deal, part.open),
        "payments": Html(deal_text.payments(deal, part) or "none"),
        "kind": part.kind.value,
        "gate": ("open" if gate.is_open(part) else "closed") if asked else "none",
        "unpaid": status is not MilestoneStatus.PAID and deal.is_payable,
        "gated": bool(asked) and status is not MilestoneStatus.PAID,
    }


@inject
async def get_pay(
    dialog_manager: DialogManager, deals: FromDishka[DealService], **_: Any
) -> dict[str, Any]:
    deal, data = await current(dialog_manager, deals), read(dialog_manager)
    part = changes.milestone(deal, data.place)
    amount, on = data.amount or part.open, data.on or await deals.today(deal.user_id)
    return {
        "part": deal_text.part_title(part),
        "amount": deal_text.of(deal, amount),
        "rest": deal_text.of(deal, part.open - amount),
        "day": deal_text.day(on),
        "whole": "yes" if amount == part.open else "no",
    }


@inject
async def get_gate(
    dialog_manager: DialogManager, deals: FromDishka[DealService], **_: Any
) -> dict[str, Any]:
    deal, place = await current(dialog_manager, deals), read(dialog_manager).place
    part, gate = changes.milestone(deal, place), deal.terms.gate
    asked = checks(part)
    marks = {True: "yes", False: "no", None: "open"}
    answers = {one: gate.answer(part, one) for one in asked}
    lines = (
        i18n.html("deal-check-line", check=_named(part, one), mark=marks[answers[one]])
        for one in asked
    )
    return {
        "amount": deal_text.of(deal, part.open),
        "lines": Html("\n".join(lines)),
        "missing": len(gate.missing(part)),
        "kind": "gated" if part.gated else "payee",
        "reason": gate.skipped(part) or "none",
        # The button says what it will do, so that a double tap says the same twice.
        "checks": [
            {
                "id": f"{'n' if answers[one] else 'y'}-{one.value}",
                "check": i18n.plain(f"deal-check-{_named(part, one)}"),
                "mark": "on" if answers[one] else "off",
            }
            for one in asked
        ],
        "passed": gate.is_open(part),
        "held": not gate.is_open(part),
    }


def _named(part: Milestone, check: Check) -> str:
    """Another payee is asked about in other words than the agreed one."""
    return "own-payee" if check is Check.PAYEE and part.payee else check.value


@inject
async def get_refund(
    dialog_manager: DialogManager, deals: FromDishka[DealService], **_: Any
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    return {"left": deal_text.of(deal, paid(deal) - deal.terms.refunded)}
