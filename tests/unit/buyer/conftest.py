import pytest

from bot.integrations.countries import CldrCountries
from bot.integrations.knowledge import KNOWLEDGE
from bot.integrations.latin import IcaoLatin
from bot.integrations.phones import PlannedPhones
from bot.services.buyer_fields import BuyerFields
from bot.services.buyers import BuyerService
from tests.fakes import FakeBuyerRepository, FakeUserRepository


@pytest.fixture(scope="session")
def latin() -> IcaoLatin:
    return IcaoLatin(KNOWLEDGE / "latin.toml")


@pytest.fixture
def users() -> FakeUserRepository:
    return FakeUserRepository()


@pytest.fixture
def stored() -> FakeBuyerRepository:
    return FakeBuyerRepository()


@pytest.fixture
def buyers(
    stored: FakeBuyerRepository, users: FakeUserRepository, latin: IcaoLatin
) -> BuyerService:
    countries, phones = CldrCountries(KNOWLEDGE / "countries.toml"), PlannedPhones()
    fields = BuyerFields(countries, latin, phones)
    return BuyerService(stored, users, countries, phones, fields)
