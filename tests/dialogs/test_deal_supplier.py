"""A deal and the check of its supplier stand together."""

from dataclasses import replace

import pytest

from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId
from bot.domain.supplier import Payee
from bot.services.deal_suppliers import DealSuppliers
from tests.dialogs.conversation import Conversation

ANNA = UserId(7)


@pytest.fixture
async def deal(anna: Conversation) -> Conversation:
    """A deal with a supplier whose agreed payee is a company."""
    await anna.send("/check Ningbo Example Co., Ltd")
    await anna.send("/deals термокружки 6000 usd 30/70")
    await anna.press("Да, через Trade Assurance")
    await anna.press("Ещё")
    await anna.press("Проверка поставщика")
    await anna.press("Ningbo Example Co., Ltd")
    return anna


async def test_a_checked_supplier_is_attached_and_opened_from_the_deal(deal: Conversation) -> None:
    assert "Ningbo Example Co., Ltd" in deal.screen.text
    await deal.press("Ещё")
    await deal.press("Проверка поставщика")
    assert "Сейчас: Ningbo Example Co., Ltd" in deal.screen.text
    await deal.press("Открыть проверку")
    assert "Проверено пунктов" in deal.screen.text


async def test_the_link_is_taken_off_and_the_name_stays(deal: Conversation) -> None:
    await deal.press("Ещё")
    await deal.press("Проверка поставщика")
    await deal.press("Убрать из сделки")
    (kept,) = deal.deals.deals.values()
    assert (kept.terms.supplier_id, kept.terms.supplier) == (None, "Ningbo Example Co., Ltd")


async def test_a_changed_payee_is_told_wherever_money_leaves(deal: Conversation) -> None:
    supplier = next(iter(deal.suppliers.suppliers.values()))
    deal.suppliers.save(replace(supplier, payee=Payee("Ningbo Example"), alarm=Payee("Wang Wei")))
    await deal.press("Платежи")
    await deal.press(next(one for one in deal.buttons if one.startswith("задаток")))
    assert "отличаются от согласованных" in deal.screen.text
    await deal.press("Я оплатил")
    assert "отличаются от согласованных" in deal.screen.text


async def test_somebody_else_s_supplier_is_not_to_be_had(deal: Conversation) -> None:
    supplier = next(iter(deal.suppliers.suppliers.values()))
    deal.suppliers.save(replace(supplier, user_id=UserId(8)))
    await deal.press("Платежи")
    assert "Не платите" not in deal.screen.text
    async with deal.container() as scope:
        suppliers = await scope.get(DealSuppliers)
        (kept,) = deal.deals.deals.values()
        with pytest.raises(NotFoundError):
            await suppliers.attach(ANNA, kept.id, supplier.id)
