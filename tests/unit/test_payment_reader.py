"""What people type of a payment: the sum among numbers, whose country, which bank, what order."""

from decimal import Decimal

import pytest

from bot import i18n
from bot.domain.money import Money
from bot.integrations.countries import CldrCountries
from bot.integrations.facts import load_facts
from bot.integrations.knowledge import KNOWLEDGE, load_search_rules
from bot.integrations.payments import load_payments
from bot.integrations.rfq_rules import load_rfq_rules
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE
from bot.services.payment_reader import PaymentReader


@pytest.fixture(scope="module")
def reader() -> PaymentReader:
    has_text = i18n.texts().has
    rules = load_payments(load_facts(has_text=has_text), has_text)
    translator = OfflineTranslator.load(cache_dir=CACHE)
    countries = CldrCountries(KNOWLEDGE / "countries.toml")
    return PaymentReader(rules, load_rfq_rules(), load_search_rules(), countries, translator)


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("Western union 350 долларов", None),
        ("western union 350 долларов, Россия", "RU"),
        ("350 $ кроме того комиссия", None),
        ("350 $ через порт", None),
        ("Того", "TG"),
        ("1272 доллара на счёт в гонконге", None),
        ("350 $ в китай из россии", "RU"),
        ("500 $ поставщику в турцию, я из Новосиба", "RU"),
        ("500 $ Екат", "RU"),
        ("500 $ кыргызстан", "KG"),
        ("500 $ из Германии", "DE"),
        ("500 $ в Астану", "KZ"),
        ("500 $ на карту продавца в Китае, живу в Алматы, халык", "KZ"),
    ],
)
def test_country_is_the_payer_s_and_never_guessed_from_a_word_of_something_else(
    reader: PaymentReader, typed: str, country: str | None
) -> None:
    assert reader.read(typed).country == country


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("410 тыс рублей в юани", 410_000, "RUB"),
        ("2 платежа по 500$", 1000, "USD"),
        ("остаток 70% от 4950, то есть 3465 дол", 3465, "USD"),
        ("64 тысячи долларов, три транша", 64_000, "USD"),
        ("5,4к$ без 3%", 5400, "USD"),
        ("сотку баксов", 100, "USD"),
        ("30% аванс от 10000$", 3000, "USD"),
    ],
)
def test_sum_is_found_among_shares_and_parts(
    reader: PaymentReader, typed: str, amount: int, currency: str
) -> None:
    assert reader.read(typed).money == Money(Decimal(amount), currency)


def test_two_sums_are_no_sum_and_the_rest_is_kept(reader: PaymentReader) -> None:
    told = reader.read("300 $ или 400 $ из Омска, ооо")
    assert (told.money, told.puzzle) == (None, "err-pay-several")
    assert (told.country, told.payer) == ("RU", "company")


@pytest.mark.parametrize(
    ("typed", "bank"),
    [
        ("220$ каспи голд", "KZ"),
        ("300$ тинькофф", "RU"),
        ("47200 юаней МБанк", "KG"),
        ("31700 usd приорбанк", "BY"),
        ("900 usd uzcard/humo", "UZ"),
        ("300 $ америабанк", "AM"),
        ("400 $ карты мир", "RU"),
        ("400 $ за сберегательную книжку", None),
    ],
)
def test_bank_s_name_tells_its_country_and_nothing_of_where_one_lives(
    reader: PaymentReader, typed: str, bank: str | None
) -> None:
    told = reader.read(typed)
    assert (told.bank, told.country) == (bank, None)


@pytest.mark.parametrize(
    ("typed", "in_order"),
    [
        ("100 $ в ордере", True),
        ("100 $ внутри алибабы", True),
        ("100 $ ali заказ", True),
        ("100 $ заказа TA", True),
        ("100 $ вне алибабы", False),
        ("100 $ не через площадку", False),
        ("100 $ напрямую с заводом", False),
        ("100 $ вичатом", False),
        ("100 $ та сумма", None),
    ],
)
def test_order_of_the_platform_is_told_apart(
    reader: PaymentReader, typed: str, *, in_order: bool | None
) -> None:
    assert reader.read(typed).in_order is in_order
