"""A deal told in one line: what it says is not asked again, what it leaves open is asked once."""

import datetime as dt
from decimal import Decimal

import pytest

from bot.domain.deal import Deal
from tests.dialogs.conversation import Conversation


def kept(anna: Conversation) -> Deal:
    return list(anna.deals.deals.values())[-1]


@pytest.mark.parametrize(
    ("pressed", "total"), [("410\u00a0$ за всё", 410), ("3\u00a0280\u00a0$: по 410\u00a0$", 3280)]
)
async def test_sum_that_may_be_of_one_piece_is_asked_once(
    anna: Conversation, pressed: str, total: int
) -> None:
    await anna.send("/deals шины 8шт 410$ 30/70")
    assert "за всё или за штуку" in anna.screen.text
    await anna.press(pressed)
    await anna.press("Да, через Trade Assurance")
    assert kept(anna).terms.total.amount == total
    assert next(one.amount for one in kept(anna).terms.plan.milestones) == Decimal(total) * 3 / 10


async def test_line_that_tells_everything_makes_the_deal(anna: Conversation) -> None:
    await anna.send(
        "/deals термокружки 500шт по 2.8$ итого 1400, аванс 30% до 5 декабря, TA,"
        " готово через 25 дней, поставщик Yongkang Hengda"
    )
    terms = kept(anna).terms
    assert (terms.product, terms.supplier) == ("термокружки", "Yongkang Hengda")
    assert terms.protected is True
    assert terms.quote
    assert terms.quote.lead
    assert terms.quote.lead.high == 25
    assert terms.plan
    assert terms.plan.milestones[0].trigger.day == dt.date(2026, 12, 5)
    assert "термокружки" in anna.screen.text


async def test_protection_said_in_the_line_is_not_asked_after_the_plan(anna: Conversation) -> None:
    await anna.send("/deals кружки 6000 usd без TA")
    await anna.press("Решу позже")
    assert kept(anna).terms.protected is False
