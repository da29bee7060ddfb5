"""A request told in one line: its answers are known and are not asked for again."""

import pytest

from bot.domain.rfq import Rfq, Step
from tests.dialogs.conversation import Conversation

LINE = (
    "/rfq термокружки 500 мл, 300, 500 и 1000 шт, до 3 баксов за штуку, FOB Нинбо к 15 марта,"
    " оплата 30/70, CE и RoHS, сначала образец"
)


def kept(anna: Conversation) -> Rfq:
    return list(anna.rfqs.rfqs.values())[-1]


async def test_answers_of_the_line_are_shown_as_known(anna: Conversation) -> None:
    await anna.send(LINE)
    rfq = kept(anna)
    assert rfq.product == "термокружки 500 мл"
    assert rfq.quantity
    assert (rfq.quantity.amount, *rfq.quantity.breaks) == (300, 500, 1000)
    assert rfq.delivery
    assert (rfq.delivery.incoterm, rfq.delivery.place) == ("FOB", "Нинбо")
    assert set(rfq.answer(Step.CERTIFICATES).chosen) == {"ce", "rohs"}
    for known in ("Цена", "Доставка", "Срок", "Оплата", "Сертификаты", "Образец"):
        assert known in anna.screen.text


async def test_steps_the_line_answered_are_passed_over(anna: Conversation) -> None:
    await anna.send(LINE)
    for button in ("Пропустить", "Дальше", "Дальше"):
        await anna.press(button)
    assert "шаг 7" in anna.screen.text


async def test_answers_stay_when_one_of_several_products_is_chosen(anna: Conversation) -> None:
    await anna.send("/rfq кружки, чайники, 500 шт, до 3 баксов за штуку, FOB Нинбо")
    assert "несколько товаров" in anna.screen.text
    await anna.press(anna.buttons[0])
    assert kept(anna).price
    assert kept(anna).delivery


@pytest.mark.parametrize(
    ("line", "chosen"), [("матрасы 120шт, образец не нужен", ("no",)), ("матрасы 120шт", ())]
)
async def test_sample_may_be_refused_in_the_line(
    anna: Conversation, line: str, chosen: tuple[str, ...]
) -> None:
    await anna.send(f"/rfq {line}")
    assert kept(anna).answer(Step.SAMPLE).chosen == chosen


async def test_place_behind_its_term_stays_as_it_was_typed(anna: Conversation) -> None:
    await anna.send("/rfq фрезер 1 шт EXW Цзинань")
    assert kept(anna).delivery
    assert kept(anna).delivery.place == "Цзинань"
