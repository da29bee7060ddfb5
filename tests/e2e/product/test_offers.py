"""An offer sent outside any conversation, at a server that brings answered messages back."""

import pytest

from tests.e2e.product.stage import Stage

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="package")]
OFFER = (
    "Hi dear, FOB Shenzhen USD 2.35/pc, MOQ 500pcs, lead time 15-20 working days after deposit, "
    "payment 30% deposit 70% before shipment"
)


async def test_deal_begins_with_the_text_that_was_answered(stage: Stage) -> None:
    anna = stage.person()
    await anna.send(OFFER)
    await anna.wait(button="Начать сделку", timeout=30)
    await anna.press("Начать сделку")
    asked = await anna.wait(contains="Что покупаете")
    assert "FOB Shenzhen" in asked.text
    await anna.send("термокружки")
    await anna.send("500 шт")
    await anna.wait(button="Да, через Trade Assurance")
    await anna.press("Да, через Trade Assurance")
    card = await anna.wait(contains="В предложении")
    assert "изготовление 15–20 рабочих дней" in card.text
