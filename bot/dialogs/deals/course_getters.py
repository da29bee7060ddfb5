"""What the windows of events, inspection, stages and the history show."""

from typing import Any

from aiogram.types import User as Person
from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.deals.data import current, read
from bot.domain.deal import (
    ORDER_PAGE,
    Entry,
    Event,
    Sampling,
    aql_card,
    choices,
)
from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId
from bot.i18n import Html
from bot.messages import cut
from bot.services.deal_letters import DealLetters
from bot.services.deals import DealService
from bot.services.profile import ProfileService
from bot.texts import deal_history_text, deal_text

_LABEL = 40
LETTERS_SHOWN = 30


@inject
async def get_events(
    dialog_manager: DialogManager, deals: FromDishka[DealService], **_: Any
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    known = deal.terms.events
    lines = (
        i18n.html("deal-event-line", event=_event(one), day=deal_text.day(on))
        for one, on in sorted(known.items(), key=lambda one: one[1])
    )
    return {
        "lines": Html("\n".join(lines) or "none"),
        "events": [
            {"id": one.value, "event": _event(one), "mark": "on" if one in known else "off"}
            for one in Event
        ],
    }


async def get_event(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    event = read(dialog_manager).event
    if event is None:
        raise NotFoundError("err-not-found")
    return {"event": deal_text.begun(_event(event)), "kind": event.value}


@inject
async def get_stage(
    dialog_manager: DialogManager, deals: FromDishka[DealService], **_: Any
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    page = ORDER_PAGE.get(deal.terms.stage) if deal.terms.protected else None
    following = choices(deal.terms.stage)
    return {
        "stage": deal_text.stage(deal),
        "page": page or "none",
        "last": "no" if following else "yes",
        "stages": [
            {"id": one.value, "name": i18n.plain(f"deal-stage-{one.replace('_', '-')}")}
            for one in following
        ],
    }


@inject
async def get_history(
    dialog_manager: DialogManager,
    event_from_user: Person,
    deals: FromDishka[DealService],
    profile: FromDishka[ProfileService],
    **_: Any,
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    zone = (await profile.get(UserId(event_from_user.id))).tz
    last = deal.undoable
    undo = [{"id": str(deal.log.index(one)), "name": _undone(one)} for one in (last,) if one]
    return {
        "name": deal_text.name(deal),
        "lines": deal_history_text.history(deal, zone),
        "undo": undo,
    }


@inject
async def get_aql(
    dialog_manager: DialogManager, deals: FromDishka[DealService], **_: Any
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    lot = deal.terms.quantity or 0
    if lot <= 1:
        return {"lot": lot, "card": "no"}
    card = aql_card(lot)
    return {
        "lot": lot,
        "card": "whole" if card.major.is_whole and card.minor.is_whole else "yes",
        "letter": card.letter,
        "opened": card.opened,
        "major": Html(_sampling("major", card.major)),
        "minor": Html(_sampling("minor", card.minor)),
    }


@inject
async def get_letters(
    dialog_manager: DialogManager,
    event_from_user: Person,
    deals: FromDishka[DealService],
    letters: FromDishka[DealLetters],
    **_: Any,
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    known = (await letters.all(UserId(event_from_user.id)))[:LETTERS_SHOWN]
    return {
        "count": len(known),
        "attached": deal.terms.rfq_id is not None,
        "letters": [{"id": one.id, "name": cut(one.product, _LABEL)} for one in known],
    }


def _sampling(kind: str, plan: Sampling) -> str:
    return i18n.html(
        "deal-aql-line", kind=kind, size=plan.size, accept=plan.accept, refuse=plan.accept + 1
    )


def _undone(entry: Entry) -> str:
    return cut(deal_history_text.entry(entry), _LABEL)


def _event(event: Event) -> str:
    return i18n.plain(f"deal-event-{event.replace('_', '-')}")
