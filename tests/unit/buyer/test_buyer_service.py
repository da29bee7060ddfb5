import pytest

from bot.domain.buyer import CLEARABLE, Buyer, BuyerField, UnreadableBuyerError
from bot.domain.errors import NotFoundError
from bot.domain.ids import UserId
from bot.domain.personal_text import has_card_number
from bot.domain.user import User
from bot.services.buyer_fields import BuyerFieldError
from bot.services.buyers import BuyerService
from tests.fakes import FakeBuyerRepository, FakeUserRepository

ANNA = UserId(7)
CARD = "4111 1111 1111 1111"


async def test_name_brings_its_latin_spelling(buyers: BuyerService) -> None:
    buyer = await buyers.set(ANNA, BuyerField.NAME, "Юлия Щукина")
    assert (buyer.name, buyer.name_latin) == ("Юлия Щукина", "Iuliia Shchukina")


async def test_spelling_by_hand_stays_until_the_name_changes(buyers: BuyerService) -> None:
    await buyers.set(ANNA, BuyerField.NAME, "Юлия")
    await buyers.set(ANNA, BuyerField.NAME_LATIN, "Julia")
    assert (await buyers.set(ANNA, BuyerField.NAME, "Юлия")).name_latin == "Julia"
    assert (await buyers.set(ANNA, BuyerField.NAME, "Юля")).name_latin == "Iulia"


async def test_country_and_city_follow_the_settings_until_they_are_told(
    buyers: BuyerService, users: FakeUserRepository, stored: FakeBuyerRepository
) -> None:
    users.save(User(ANNA, country="KZ", city="Алматы"))
    buyer = await buyers.set(ANNA, BuyerField.NAME, "Анна")
    assert (buyer.country, buyer.city, buyer.city_latin) == ("KZ", "Алматы", "Almaty")
    assert stored.buyers[ANNA].country == stored.buyers[ANNA].city == ""
    buyer = await buyers.set(ANNA, BuyerField.COUNTRY, "Россия")
    buyer = await buyers.set(ANNA, BuyerField.CITY, "Москва")
    assert (buyer.country, buyer.city, buyer.city_latin) == ("RU", "Москва", "Moscow")


async def test_phone_is_read_by_the_country_of_the_settings(
    buyers: BuyerService, users: FakeUserRepository
) -> None:
    users.save(User(ANNA, country="KG"))
    assert (await buyers.set(ANNA, BuyerField.PHONE, "0777123456")).phone == "+996777123456"


async def test_city_of_the_settings_that_has_no_latin_spelling_is_shown_all_the_same(
    buyers: BuyerService, users: FakeUserRepository
) -> None:
    users.save(User(ANNA, city="北京"))
    buyer = await buyers.get(ANNA)
    assert (buyer.city, buyer.city_latin) == ("北京", "")


async def test_address_becomes_latin_lines(buyers: BuyerService) -> None:
    buyer = await buyers.set(ANNA, BuyerField.ADDRESS, "г. Омск\nул. Ленина, д. 5\u200b")
    assert buyer.address_lines == ("g. Omsk, ul. Lenina, d. 5",)


@pytest.mark.parametrize(
    ("field", "typed", "key"),
    [
        (BuyerField.NAME, "Анна 2", "err-buyer-name"),
        (BuyerField.NAME, "王芳", "err-buyer-script"),
        (BuyerField.NAME_LATIN, "Анна", "err-buyer-name-latin"),
        (BuyerField.COMPANY, "о" * 101, "err-buyer-text"),
        (BuyerField.COMPANY, "北京公司", "err-buyer-script"),
        (BuyerField.POSITION, "<i>", "err-buyer-text"),
        (BuyerField.BUSINESS, "🙂", "err-buyer-text"),
        (BuyerField.COUNTRY, "Тридевятое царство", "place-country-unknown"),
        (BuyerField.CITY, "644000", "err-buyer-city"),
        (BuyerField.EMAIL, "anna", "err-buyer-email"),
        (BuyerField.PHONE, "123", "err-buyer-phone"),
        (BuyerField.WEBSITE, "localhost", "err-buyer-website"),
        (BuyerField.ADDRESS, "Երևան", "err-buyer-script"),
        (BuyerField.ADDRESS, "щ" * 100, "err-buyer-address-long"),
    ],
)
async def test_what_does_not_fit_is_explained_and_changes_nothing(
    buyers: BuyerService, stored: FakeBuyerRepository, field: BuyerField, typed: str, key: str
) -> None:
    with pytest.raises(BuyerFieldError) as error:
        await buyers.set(ANNA, field, typed)
    assert error.value.key == key
    assert not stored.buyers


@pytest.mark.parametrize("field", BuyerField)
async def test_card_number_is_refused_in_every_field(
    buyers: BuyerService, stored: FakeBuyerRepository, field: BuyerField
) -> None:
    with pytest.raises(BuyerFieldError) as error:
        await buyers.set(ANNA, field, CARD)
    assert error.value.key == "err-buyer-card"
    assert not stored.buyers


async def test_phone_that_looks_like_a_card_is_a_phone(buyers: BuyerService) -> None:
    # Thirteen digits that pass Luhn's check, as one Chinese number in ten does.
    phone = "+8613800138002"
    assert has_card_number(phone)
    assert (await buyers.set(ANNA, BuyerField.PHONE, phone)).phone == phone


async def test_every_clearable_field_can_be_forgotten(buyers: BuyerService) -> None:
    full = {
        BuyerField.COMPANY: "ООО «Ромашка»",
        BuyerField.POSITION: "закупщик",
        BuyerField.BUSINESS: "мастерская",
        BuyerField.EMAIL: "anna@mail.ru",
        BuyerField.PHONE: "89131234567",
        BuyerField.WEBSITE: "shop.ru",
        BuyerField.ADDRESS: "г. Омск",
    }
    assert frozenset(full) == CLEARABLE
    for field, typed in full.items():
        assert (await buyers.set(ANNA, field, typed)).value(field)
        assert not (await buyers.clear(ANNA, field)).value(field)
    with pytest.raises(NotFoundError):
        await buyers.clear(ANNA, BuyerField.NAME)


async def test_unreadable_profile_is_neither_shown_nor_overwritten_but_can_be_deleted(
    buyers: BuyerService, stored: FakeBuyerRepository
) -> None:
    stored.is_unreadable = True
    with pytest.raises(UnreadableBuyerError):
        await buyers.get(ANNA)
    with pytest.raises(UnreadableBuyerError):
        await buyers.set(ANNA, BuyerField.NAME, "Анна")
    with pytest.raises(UnreadableBuyerError):
        await buyers.clear(ANNA, BuyerField.PHONE)
    assert not stored.buyers
    await buyers.delete(ANNA)
    assert (await buyers.get(ANNA)) == Buyer(ANNA)


@pytest.mark.parametrize(
    ("told", "introduces"),
    [
        ({"position": "закупщик"}, True),
        ({"company": "ООО «Ромашка»"}, True),
        ({}, False),
        ({"company": "ООО «Ромашка»", "business": ""}, False),
        ({"company": "ООО «Ромашка»", "country": ""}, False),
        ({"company": "ООО «Ромашка»", "name": ""}, False),
    ],
)
def test_buyer_introduces_themselves_with_name_role_country_and_business(
    told: dict[str, str], introduces: bool
) -> None:
    known = {"name": "Анна", "country": "RU", "business": "опт", **told}
    assert Buyer(ANNA, **known).introduces is introduces


def test_missing_fields_are_listed_in_the_order_of_asking() -> None:
    buyer = Buyer(ANNA, name="Анна", name_latin="Anna", address_lines=("Omsk",))
    assert buyer.missing[0] is BuyerField.COMPANY
    assert buyer.missing[-1] is BuyerField.WEBSITE
    assert len(buyer.missing) == 8
