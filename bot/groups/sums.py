"""How to pay a sum, and what a shipment will cost: for the country that the group names."""

from dataclasses import replace

from aiogram.types import InlineKeyboardButton
from dishka import AsyncContainer

from bot import i18n, links
from bot.domain.errors import AppError, NotFoundError
from bot.domain.landed import Purpose, Shipment
from bot.domain.money import Money
from bot.domain.payment import Payer, Situation
from bot.domain.user import NOBODY
from bot.groups.replies import Press, Reply, country_choices
from bot.services.cost_reader import CostReader
from bot.services.cost_told import CostTold
from bot.services.costs import CostService
from bot.services.payment_reader import PaymentReader
from bot.services.payments import PaymentService
from bot.services.ports import Countries
from bot.texts.cost_text import CostText
from bot.texts.cost_told import left_out
from bot.texts.pay_text import PayText


async def pay(line: str, container: AsyncContainer, country: str) -> Reply:
    """The methods from the best to the worst; a country that nobody named is asked for."""
    told = (await container.get(PaymentReader)).read(line)
    payments = await container.get(PaymentService)
    if told.money is None:
        raise AppError(told.puzzle or "pay-money-hint")
    payload = links.to_line("pay", line)
    code = country or told.country or told.bank
    if not code:
        return await _ask_country("pay", payload, container)
    if not payments.is_country(code):
        raise NotFoundError("err-not-found")
    in_order = True if told.in_order is None else told.in_order
    payer = told.payer or Payer.PERSON
    situation = Situation(code, told.bank or code, payer, told.money, in_order)
    choice = await payments.choose(NOBODY, situation)
    return Reply(PayText(choice, payments.book).table(), payload)


async def cost(line: str, container: AsyncContainer, country: str, purpose: str) -> Reply:
    """The landed cost; the country and the purpose are asked for when the line has none."""
    told = (await container.get(CostReader)).read(line)
    costs = await container.get(CostService)
    if told.goods is None:
        raise AppError("err-cost-several" if told.sums else "group-cost-goods")
    payload = links.to_line("cost", line)
    code = country or told.country or ""
    if not code:
        return await _ask_country("cost", payload, container)
    if not costs.is_country(code):
        raise NotFoundError("err-not-found")
    aim = told.purpose or _purpose(purpose)
    if aim is None:
        return _ask_purpose(code, payload)
    rates = (told.rate,) if told.rate else ()
    costed = await costs.reckon(NOBODY, _shipment(told, told.goods, code, aim), rates)
    parts = [
        CostText(costed).whole(),
        left_out(told.left, told.code if told.duty_percent is None else ""),
    ]
    return Reply("\n\n".join(filter(None, parts)), payload)


async def _ask_country(act: str, payload: str, container: AsyncContainer) -> Reply:
    likeliest = (await container.get(Countries)).likeliest
    return Reply(
        i18n.html(f"group-{act}-country"),
        payload,
        choices=country_choices(act, likeliest),
        otherwise=i18n.html(f"group-{act}-country-typed"),
    )


def _ask_purpose(country: str, payload: str) -> Reply:
    row = [
        InlineKeyboardButton(
            text=i18n.plain(f"cost-btn-{one.value}"),
            callback_data=Press(act="cost", country=country, purpose=one.value).pack(),
        )
        for one in Purpose
    ]
    return Reply(
        i18n.html("group-cost-purpose"),
        payload,
        choices=[row],
        otherwise=i18n.html("group-cost-purpose-typed"),
    )


def _purpose(chosen: str) -> Purpose | None:
    """NotFoundError for a forged one."""
    if chosen and chosen not in set(Purpose):
        raise NotFoundError("err-not-found")
    return Purpose(chosen) if chosen else None


def _shipment(told: CostTold, goods: Money, country: str, purpose: Purpose) -> Shipment:
    """A charge named without a currency is in that of the goods."""
    freight, insurance, fee = (
        replace(one, currency=one.currency or goods.currency) if one else None
        for one in (told.freight, told.insurance, told.fee)
    )
    return Shipment(
        goods,
        country,
        purpose,
        told.quantity,
        told.kg,
        freight,
        insurance,
        fee,
        told.fee_percent,
        told.duty_percent,
    )
