import datetime as dt

import pytest

from bot import i18n
from bot.domain.ids import SupplierId, UserId
from bot.domain.supplier import Checklist, Supplier
from bot.integrations.checklist import load_checklist
from bot.integrations.company_numbers import UsccNumbers
from bot.integrations.countries import CldrCountries
from bot.integrations.facts import load_facts
from bot.integrations.knowledge import KNOWLEDGE
from bot.integrations.latin import IcaoLatin
from bot.services.supplier_reader import SupplierReader

NOON = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)


def real_checklist() -> Checklist:
    facts = load_facts(has_text=i18n.texts().has)
    return load_checklist(facts, has_text=lambda key, locale: i18n.texts(locale).has(key))


def supplier(**known: object) -> Supplier:
    return Supplier(SupplierId("s"), UserId(7), NOON, NOON, **known)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def checklist() -> Checklist:
    return real_checklist()


@pytest.fixture(scope="session")
def reader() -> SupplierReader:
    countries = CldrCountries(KNOWLEDGE / "countries.toml")
    return SupplierReader(UsccNumbers(), countries, IcaoLatin(KNOWLEDGE / "latin.toml"))
