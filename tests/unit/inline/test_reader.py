"""What an inline query asks for, by the product's own rules."""

from decimal import Decimal

import pytest

from bot import i18n
from bot.domain.inline import Asked, AskedKind, InlineWords
from bot.domain.money import Money
from bot.integrations.countries import CldrCountries
from bot.integrations.facts import load_facts
from bot.integrations.knowledge import KNOWLEDGE, load_search_rules, read_knowledge
from bot.integrations.payments import load_payments
from bot.integrations.rfq_rules import load_rfq_rules
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE
from bot.services.inline_reader import InlineReader
from bot.services.payment_reader import CardNumberError, PaymentReader


@pytest.fixture(scope="module")
def reader() -> InlineReader:
    has_text = i18n.texts().has
    payments = load_payments(load_facts(has_text=has_text), has_text)
    rfq, search = load_rfq_rules(), load_search_rules()
    translator = OfflineTranslator.load(cache_dir=CACHE)
    countries = CldrCountries(KNOWLEDGE / "countries.toml")
    words = read_knowledge(KNOWLEDGE / "inline.toml", InlineWords)
    sums = PaymentReader(payments, rfq, search, countries, translator)
    return InlineReader(words, sums, payments, rfq, search)


@pytest.mark.parametrize(
    ("query", "kind", "text"),
    [
        ("", AskedKind.NOTHING, ""),
        ("  \n", AskedKind.NOTHING, ""),
        ("беспроводные наушники", AskedKind.PHRASE, "беспроводные наушники"),
        ("moq", AskedKind.PHRASE, "moq"),
        ("rfq термокружка 500 шт", AskedKind.LETTER, "термокружка 500 шт"),
        ("/RFQ Термокружка", AskedKind.LETTER, "Термокружка"),
        ("rfq", AskedKind.LETTER, ""),
        ("rfqs", AskedKind.PHRASE, "rfqs"),
        ("term фоб", AskedKind.TERM, "фоб"),
        ("term", AskedKind.TERM, ""),
        ("найти чайник", AskedKind.WISH, "чайник"),
        ("сделки", AskedKind.DEALS, ""),
        ("<b>чайник</b>", AskedKind.PHRASE, "чайник"),
    ],
)
def test_first_word_names_what_is_asked(
    reader: InlineReader, query: str, kind: AskedKind, text: str
) -> None:
    assert reader.read(query) == Asked(kind, text)


@pytest.mark.parametrize(
    ("query", "amount", "currency", "target", "country", "is_payment"),
    [
        ("5000 usd", 5000, "USD", "", "", True),
        ("250 cny", 250, "CNY", "", "", False),
        ("5 тыс юаней", 5000, "CNY", "", "", False),
        ("$300", 300, "USD", "", "", True),
        ("100 usd в рубли", 100, "USD", "RUB", "", False),
        ("сколько это 100 юаней в тенге", 100, "CNY", "KZT", "", False),
        ("300 евро казахстан", 300, "EUR", "", "KZ", False),
        ("оплата 300 евро из казахстана", 300, "EUR", "", "KZ", True),
        ("pay 300", 300, "USD", "", "", True),
        ("100 белорусских рублей", 100, "BYN", "", "", False),
    ],
)
def test_bare_sum_is_money(  # a row of the table
    reader: InlineReader,
    query: str,
    amount: int,
    currency: str,
    target: str,
    country: str,
    *,
    is_payment: bool,
) -> None:
    asked = reader.read(query)
    assert asked.kind is AskedKind.MONEY
    assert asked.money == Money(Decimal(amount), currency)
    assert (asked.target, asked.country) == (target, country)
    assert asked.is_payment is is_payment


@pytest.mark.parametrize(
    "query",
    ["термокружка до 5 usd", "iphone 15", "300", "powerbank 20000", "монета 10 рублей", "usd"],
)
def test_number_or_currency_in_a_wish_is_no_sum(reader: InlineReader, query: str) -> None:
    assert reader.read(query).kind is AskedKind.PHRASE


def test_card_number_with_a_currency_is_refused(reader: InlineReader) -> None:
    with pytest.raises(CardNumberError):
        reader.read("4111 1111 1111 1111 usd")
