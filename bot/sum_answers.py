"""Answers to a bare sum of money, and to a question about rates."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from aiogram.types import Message

from bot import i18n
from bot.answers import menu_button
from bot.domain.inline import Asked
from bot.domain.money import CENT, Money
from bot.domain.reckoning import AtRate, Reckoned
from bot.domain.wish import clean
from bot.services.sums import SumService, Worth
from bot.texts import facts_text
from bot.texts.money_text import amount, money


async def answered(message: Message, text: str, sums: SumService) -> bool:
    """Whether the text is a sum and nothing else."""
    if reckoned := sums.reckoned(text):
        said = _reckoned(reckoned)
    elif asked := sums.asked(text):
        said = await _asked(asked, text, sums)
    else:
        return False
    await message.answer(said, reply_markup=menu_button())
    return True


async def answer_rates(message: Message, sums: SumService) -> None:
    said = _quoted(await sums.quoted()) or i18n.html("talk-no-rates")
    await message.answer(said, reply_markup=menu_button())


async def _asked(asked: Asked, text: str, sums: SumService) -> str:
    if asked.money is None or not asked.target:
        return i18n.html("talk-sum", sum=clean(text))
    worth = await sums.worth(asked.money, asked.target)
    if worth is None:
        return i18n.html("talk-no-rate", sum=money(asked.money))
    day = facts_text.day(worth.day)
    said = {"sum": money(worth.told), "worth": money(_rounded(worth.worth)), "day": day}
    return i18n.html("talk-worth", **said)


def _reckoned(found: Reckoned) -> str:
    if isinstance(found, AtRate):
        told = money(Money(found.amount, found.currency))
        return i18n.html(
            "talk-at-rate", sum=told, rate=amount(found.rate), worth=_cents(found.worth)
        )
    extra = _cents(found.extra) if found.extra else "none"
    said = {"pieces": amount(found.pieces), "price": _cents(found.price), "extra": extra}
    return i18n.html("talk-per-piece", **said, total=_cents(found.total), each=_cents(found.each))


def _quoted(quoted: Sequence[Worth]) -> str:
    lines = [f"{money(one.told)} = {money(_rounded(one.worth))}" for one in quoted]
    if not lines:
        return ""
    return i18n.html("talk-rates", day=facts_text.day(quoted[0].day), lines="\n".join(lines))


def _cents(number: Decimal) -> str:
    return amount(number.quantize(CENT, ROUND_HALF_UP))


def _rounded(sum_: Money) -> Money:
    return Money(sum_.amount.quantize(CENT, ROUND_HALF_UP), sum_.currency)
