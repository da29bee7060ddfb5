"""What a deal that is being begun still lacks, and the deal once nothing is left to ask."""

from dataclasses import replace

from aiogram_dialog import DialogManager

from bot.dialogs.deals.data import DealsData, Draft, write
from bot.domain.deal import DealError, DealStage, Event, Line, Plan, Terms, Trigger, whole
from bot.domain.errors import NotFoundError
from bot.domain.quote import Quote
from bot.services.deal_reader import DealReader
from bot.services.deals import DealService
from bot.states import DealsSG
from bot.widgets import person


def take_quote(draft: Draft, quote: Quote) -> None:
    """What an offer tells of a deal that is being begun."""
    draft.quote, draft.parts = quote, quote.parts
    draft.quantity = quote.quantity or draft.quantity


def take_terms(draft: Draft, said: Line) -> None:
    """What one line tells beside the product; what it does not say stays."""
    draft.total = said.total or draft.total
    draft.doubtful = said.doubtful
    draft.parts = said.parts or draft.parts
    draft.quantity = said.quantity or draft.quantity
    draft.days = draft.days.joined(said.days)
    draft.supplier = said.supplier or draft.supplier
    draft.deposit_on = said.deposit_on or draft.deposit_on
    if said.protected is not None:
        draft.protected = said.protected
    if said.lead and draft.quote is None:
        draft.quote = Quote(lead=said.lead)


async def ask_next(
    manager: DialogManager, data: DealsData, reader: DealReader, deals: DealService
) -> None:
    """The first question that what is known leaves open; without one the deal is made."""
    draft = data.draft
    draft.total = draft.total or whole(draft.price, draft.quantity)
    if draft.total and draft.parts:
        try:
            draft.plan, draft.has_plan = reader.plan(draft.parts, draft.total), True
        except DealError as error:
            data.note, data.note_values = error.key, dict(error.values)
        draft.parts = ""
    write(manager, data)
    if not draft.product:
        await manager.switch_to(DealsSG.product)
    elif draft.total is None:
        await manager.switch_to(DealsSG.total)
    elif not draft.has_plan:
        await manager.switch_to(DealsSG.plan)
    else:
        await ask_protection(manager, data, deals)


async def ask_protection(manager: DialogManager, data: DealsData, deals: DealService) -> None:
    """The last question, unless the line has answered it."""
    write(manager, data)
    if data.draft.protected is None:
        await manager.switch_to(DealsSG.protection)
    else:
        await make(manager, data.draft, deals)


async def make(manager: DialogManager, draft: Draft, deals: DealService) -> None:
    """The deal and its card. NotFoundError for an answer to questions never asked."""
    if not draft.product or draft.total is None:
        raise NotFoundError("err-not-found")
    is_agreed = Event.AGREED in draft.days.events
    terms = Terms(
        draft.product, draft.total,
        stage=DealStage.AGREED if is_agreed else DealStage.DRAFT,
        supplier=draft.supplier, events=draft.days.events, expected=draft.days.expected,
        protected=draft.protected,
        transport=draft.transport, quantity=draft.quantity, rfq_id=draft.rfq_id,
        link=draft.link, quote=draft.quote,
    )  # fmt: skip
    deal = await deals.create(person(manager), terms, _dated(draft))
    write(manager, DealsData(deal_id=deal.id))
    await manager.switch_to(DealsSG.card)


def _dated(draft: Draft) -> Plan | None:
    """The plan with the day by which its first part was said to be paid."""
    if draft.plan is None or draft.deposit_on is None:
        return draft.plan
    first = draft.plan.milestones[0]
    return draft.plan.with_milestone(0, replace(first, trigger=Trigger(day=draft.deposit_on)))
