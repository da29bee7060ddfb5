"""What the windows of the list, the beginning and the card show."""

from typing import Any

from aiogram_dialog import DialogManager
from dishka import FromDishka
from dishka.integrations.aiogram_dialog import inject

from bot import i18n
from bot.dialogs.deals.data import current, note, read
from bot.dialogs.deals.fields import NEEDED, PROTECTION, Field
from bot.domain.deal import Deal, DealRules, at_risk, next_step, offered, paid, whole
from bot.domain.rfq import RfqRules
from bot.i18n import Html
from bot.messages import cut
from bot.services.deal_letters import DealLetters
from bot.services.deals import DealService
from bot.services.ports import Countries
from bot.texts import deal_text, quote_text, share_text


async def get_draft(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    draft = read(dialog_manager).draft
    bare = draft.doubtful
    all_of = whole(bare, draft.quantity)
    return {
        "doubtful": "yes" if bare else "",
        "bare": deal_text.total(bare) if bare else "",
        "all": deal_text.total(all_of) if all_of else "",
        "product": draft.product,
        "total": deal_text.total(draft.total) if draft.total else "",
        "quantity": draft.quantity or 0,
        "parts": deal_text.parts(draft.plan, draft.total) if draft.plan else "none",
        "days": Html(deal_text.known_days(draft.days) or "none"),
        "dated": bool(draft.days),
        "quote": quote_text.line(draft.quote) if draft.quote else "none",
        "priced": "yes" if draft.is_priced else "no",
    }


@inject
async def get_plan(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    rules: FromDishka[DealRules],
    **_: Any,
) -> dict[str, Any]:
    data = read(dialog_manager)
    deal = await current(dialog_manager, deals) if data.deal_id else None
    total = deal.terms.total if deal else data.draft.total
    return {
        "note": note(data),
        "product": deal_text.name(deal) if deal else data.draft.product,
        "total": deal_text.total(total) if total else "",
        "quote": quote_text.line(data.draft.quote) if data.draft.quote else "none",
        "creating": data.deal_id is None,
        "correcting": data.deal_id is not None,
        "plans": [
            {"id": one.id, "name": i18n.plain(f"deal-plan-{one.id}")} for one in rules.plans
        ],
    }


@inject
async def get_card(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    letters: FromDishka[DealLetters],
    rules: FromDishka[RfqRules],
    countries: FromDishka[Countries],
    **_: Any,
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    today, letter = await deals.today(deal.user_id), await letters.of(deal)
    left = deal.terms.total.amount - paid(deal)
    return {
        "name": deal_text.name(deal),
        "stage": deal_text.stage(deal),
        "total": deal_text.total(deal.terms.total),
        "protected": protection(deal),
        "step": deal_text.step(deal, next_step(deal, today), today),
        "paid": deal_text.of(deal, paid(deal)),
        "left": deal_text.of(deal, left),
        "risk": deal_text.of(deal, at_risk(deal)) if at_risk(deal) else "none",
        "refunded": deal_text.of(deal, deal.terms.refunded) if deal.terms.refunded else "none",
        "known": Html("\n".join(_known(deal, rules, countries)) or "none"),
        "letter": letter.product if letter else "none",
        "link": deal.terms.link or "none",
        "followers": Html(share_text.followers(await deals.followers(deal)) or "none"),
        "planned": deal.terms.plan is not None,
        "unplanned": deal.terms.plan is None,
        "has_letter": letter is not None,
        "has_no_letter": letter is None,
        "refundable": at_risk(deal) > 0,
    }


@inject
async def get_fields(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    rules: FromDishka[RfqRules],
    countries: FromDishka[Countries],
    **_: Any,
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    return {
        "name": deal_text.name(deal),
        "known": Html("\n".join(_known(deal, rules, countries)) or "none"),
        "fields": [{"id": one.value, "name": i18n.plain(f"deal-field-{one}")} for one in Field],
        "quoted": deal.terms.quote is not None,
        "dropped": offered.is_quote_dropped(deal),
    }


@inject
async def get_field(
    dialog_manager: DialogManager,
    deals: FromDishka[DealService],
    rules: FromDishka[RfqRules],
    countries: FromDishka[Countries],
    **_: Any,
) -> dict[str, Any]:
    deal = await current(dialog_manager, deals)
    field = Field(read(dialog_manager).edited)
    value = field_value(deal, field, rules, countries)
    return {
        "field": field.value,
        "value": value or "none",
        "clearable": field not in NEEDED and bool(value),
        "options": options(field, rules, countries),
    }


def options(field: Field, rules: RfqRules, countries: Countries) -> list[dict[str, str]]:
    """Ready answers of a field; most have none."""
    if field is Field.PROTECTED:
        return [{"id": one, "name": i18n.plain(f"deal-protected-{one}")} for one in PROTECTION]
    if field is Field.TRANSPORT:
        return [{"id": one.id, "name": one.ru} for one in rules.transports]
    if field is Field.COUNTRY:
        return [{"id": one.code, "name": one.name} for one in countries.likeliest[:6]]
    return []


def field_value(deal: Deal, field: Field, rules: RfqRules, countries: Countries) -> str:
    """What is known of the field, as a person reads it; "" when nothing is."""
    terms = deal.terms
    if field is Field.TOTAL:
        return deal_text.total(terms.total)
    if field is Field.PROTECTED:
        return "" if terms.protected is None else i18n.plain(f"deal-protected-{protection(deal)}")
    if field is Field.TRANSPORT:
        return next((one.ru for one in rules.transports if one.id == terms.transport), "")
    if field is Field.COUNTRY:
        country = countries.get(terms.country) if terms.country else None
        return country.name if country else ""
    if field is Field.QUANTITY:
        return i18n.plain("deal-pieces", count=terms.quantity) if terms.quantity else ""
    return terms.supplier if field is Field.SUPPLIER else terms.product


def protection(deal: Deal) -> str:
    return {True: "yes", False: "no", None: "unknown"}[deal.terms.protected]


def _known(deal: Deal, rules: RfqRules, countries: Countries) -> list[str]:
    shown = (Field.SUPPLIER, Field.QUANTITY, Field.COUNTRY, Field.TRANSPORT)
    values = ((one, field_value(deal, one, rules, countries)) for one in shown)
    lines = [(i18n.plain(f"deal-field-{one}"), cut(value, 80)) for one, value in values if value]
    if quote := deal.terms.quote:
        lines.append((i18n.plain("deal-quote-name"), quote_text.line(quote)))
    return [i18n.html("deal-known-line", name=name, value=value) for name, value in lines]
