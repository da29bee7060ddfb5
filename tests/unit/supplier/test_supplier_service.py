import pytest

from bot.domain.errors import NotFoundError
from bot.domain.ids import SupplierId, UserId
from bot.domain.supplier import Checklist, Pasted, Photo, Reply
from bot.domain.supplier.errors import SupplierError
from bot.services.suppliers import MOST_PHOTOS, MOST_SUPPLIERS, SupplierService
from tests.fakes import FakeIds, FakeSupplierRepository, FrozenClock

ANNA = UserId(7)


@pytest.fixture
def service(checklist: Checklist) -> SupplierService:
    return SupplierService(FakeSupplierRepository(), FakeIds(), FrozenClock(), checklist)


async def test_supplier_without_a_name_goes_by_its_shop_or_number(
    service: SupplierService,
) -> None:
    shop = await service.begin(ANNA, Pasted(link="https://lily.en.alibaba.com/x"))
    number = await service.begin(ANNA, Pasted(uscc="91350100M000100Y43"))
    assert (shop.name, number.name) == ("lily", "91350100M000100Y43")


async def test_none_is_thrown_away_to_make_room(service: SupplierService) -> None:
    for _ in range(MOST_SUPPLIERS):
        await service.begin(ANNA, Pasted("A"))
    with pytest.raises(SupplierError):
        await service.begin(ANNA, Pasted("B"))
    assert len(await service.all(ANNA)) == MOST_SUPPLIERS


async def test_somebody_elses_supplier_looks_like_none(service: SupplierService) -> None:
    mine = await service.begin(ANNA, Pasted("A"))
    for user_id, supplier_id in ((UserId(8), mine.id), (ANNA, SupplierId("x"))):
        with pytest.raises(NotFoundError):
            await service.open(user_id, supplier_id)


async def test_picture_counts_once_and_there_is_a_bound(
    service: SupplierService, checklist: Checklist
) -> None:
    item, one = checklist.items[0], await service.begin(ANNA, Pasted("A"))
    for number in (*range(MOST_PHOTOS), 0):
        one = service.add_photo(one, item, Photo("f", str(number)))
    assert len(one.answer(item.id).photos) == MOST_PHOTOS
    with pytest.raises(SupplierError):
        service.add_photo(one, item, Photo("f", "more"))


async def test_same_check_is_kept_once_and_a_changed_one_is_compared(
    service: SupplierService, checklist: Checklist
) -> None:
    one = await service.begin(ANNA, Pasted("A"))
    first, nothing = await service.finish(one)
    again, _ = await service.finish(one)
    changed = service.reply(one, checklist.items[0], Reply.YES)
    second, before = await service.finish(changed)
    assert nothing is None
    assert (again, before) == (first, first)
    assert second.score > first.score
