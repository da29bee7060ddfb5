from dataclasses import replace

import pytest

from tests.dialogs.conversation import Conversation
from tests.dialogs.test_rfq import kept, walk


@pytest.mark.parametrize(
    ("skipped", "typed", "amount"),
    [
        (0, "500 шт", 500),
        (0, "1 000", 1000),
        (0, "для 20 детей", None),
        (0, "500 $", None),
        (1, "500 шт", 500),
        (1, "500 мл", None),
        (3, "500 штук", 500),
        (3, "500", None),
    ],
)
async def test_how_many_is_the_quantity_wherever_it_is_said(
    anna: Conversation, skipped: int, typed: str, amount: int | None
) -> None:
    await walk(anna, "/rfq термокружка", *["!Пропустить"] * skipped)
    asked = kept(anna)
    await anna.send(typed)
    quantity = kept(anna).quantity
    assert (quantity.amount if quantity else None) == amount
    assert ("Записал в количество" in anna.screen.text) == (amount is not None)
    is_untouched = replace(kept(anna), quantity=None, updated_at=asked.updated_at) == asked
    assert is_untouched == (amount is not None)
