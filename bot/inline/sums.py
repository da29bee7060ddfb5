"""A sum of money: what it is worth, and how to pay it.

Always personal: the country and the currency of the one who asks decide what comes first, and
nothing of them may stay in a cache that others read.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP
from typing import Final

from bot import i18n
from bot.domain.landed import Rates
from bot.domain.money import CENT, Money
from bot.domain.payment import Payer, Situation
from bot.inline.cards import Answer, Card, Question, line_button
from bot.services.payments import PaymentService
from bot.services.ports import Clock, Countries, UserRepository
from bot.services.rates import RateService
from bot.texts import facts_text
from bot.texts.money_text import money as shown
from bot.texts.pay_text import PayText

_COMMON: Final = ("RUB", "USD", "CNY", "EUR", "KZT", "BYN")
_STRANGERS: Final = 4
_OLD: Final = timedelta(days=7)


async def money(question: Question) -> Answer:
    """How to pay first when that was asked, or when the sum is in dollars as orders are."""
    worth = await _worth(question)
    ways = [] if question.asked.target else await _ways(question)
    cards = [*ways, *worth] if question.asked.is_payment else [*worth, *ways]
    return question.page_of(cards, is_personal=True)


async def _worth(question: Question) -> list[Card]:
    """The sum in other currencies; where no rate is known, that and what to do."""
    told = _told(question)
    rates = await (await question.container.get(RateService)).known()
    today = (await question.container.get(Clock)).now().date()
    targets = [one for one in await _targets(question) if one != told.currency]
    cards = _converted(question, rates, targets, today) if rates else []
    return cards or [_no_rate(question)]


def _converted(
    question: Question, rates: Rates, targets: Sequence[str], today: date
) -> list[Card]:
    told = _told(question)
    worth = filter(None, (rates.convert(told, target) for target in targets))
    return [_rate_card(question, one, rates.day, today) for one in worth]


def _rate_card(question: Question, converted: Money, day: date, today: date) -> Card:
    amount = Money(converted.amount.quantize(CENT, ROUND_HALF_UP), converted.currency)
    said = {"sum": shown(_told(question)), "worth": shown(amount), "date": facts_text.day(day)}
    key = "inline-worth-old" if today - day > _OLD else "inline-worth"
    return Card(
        i18n.plain("inline-worth-title", **said),
        i18n.plain("inline-worth-date", date=said["date"]),
        i18n.html(key, **said),
        ((line_button("inline-btn-pay", question, "pay", question.asked.text),),),
    )


def _no_rate(question: Question) -> Card:
    said = shown(_told(question))
    return Card(
        i18n.plain("inline-no-rate-title", sum=said),
        i18n.plain("inline-no-rate-why"),
        i18n.html("inline-no-rate", sum=said),
        ((line_button("inline-btn-pay", question, "pay", question.asked.text),),),
    )


async def _targets(question: Question) -> Sequence[str]:
    """What the query names, else the person's own currency and then the usual ones."""
    if question.asked.target:
        return [question.asked.target]
    user = await (await question.container.get(UserRepository)).get(question.user_id)
    countries = await question.container.get(Countries)
    home = countries.get(user.country) if user.country else None
    own = user.currency or (home.currency if home else "")
    return list(dict.fromkeys(filter(None, [own, *_COMMON])))


async def _ways(question: Question) -> list[Card]:
    """From the country the query names, else from the person's own, else from the likeliest."""
    payments = await question.container.get(PaymentService)
    named = question.asked.country or await payments.home(question.user_id)
    countries = await question.container.get(Countries)
    likeliest = [one.code for one in countries.likeliest[:_STRANGERS]]
    codes = [named] if named else likeliest
    return [await _way_card(question, payments, code) for code in codes]


async def _way_card(question: Question, payments: PaymentService, country: str) -> Card:
    situation = Situation(country, country, Payer.PERSON, _told(question), in_order=True)
    choice = await payments.choose(question.user_id, situation)
    said = {"sum": shown(_told(question)), "country": choice.country}
    return Card(
        i18n.plain("inline-ways-title", **said),
        i18n.plain("inline-ways-why", country=choice.country),
        PayText(choice, payments.book).table(),
        ((line_button("inline-btn-pay", question, "pay", question.asked.text),),),
    )


def _told(question: Question) -> Money:
    """The sum of a query that has one."""
    if question.asked.money is None:
        raise LookupError("no sum was asked about")
    return question.asked.money
