"""An offer is told from wishes, questions and the rest of what suppliers write."""

import pytest

from bot.services.quote_reader import QuoteReader
from tests.unit.quote.test_reading import OFFERS, RFQ, WORDS

READER = QuoteReader(WORDS, RFQ)
TIERS = "500pcs $2.5/pc, 1000pcs $2.3/pc, FOB Ningbo"
RUSSIAN = "Цена 2,35 $ за шт, минимальный заказ 500 шт"


@pytest.mark.parametrize("text", [*OFFERS, TIERS], ids=range(len(OFFERS) + 1))
def test_offer_is_told(text: str) -> None:
    assert READER.offered(text, is_forwarded=False) is not None


@pytest.mark.parametrize("is_forwarded", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "термокружка 500 мл",
        "power bank 20000 mah",
        "чайник электрический 1,7 л, цена до 5 $, 500 шт",
        "термокружки 6000 usd 30/70",
        "500 pcs kettles, $3 each",
        "хлопок 80%, полиэстер 20%",
        "напомни завтра в 10 оплатить 30% депозит",
        "Hello dear, how are you? Our factory has 12 years of experience.",
        "что такое FOB Shanghai 2020",
        "MOQ 100 pcs",
        "можно ли платить 30/70?",
        "https://www.alibaba.com/product-detail/mug_1600.html",
        "1" * 4096,
        "",
        "🤷 1",
    ],
)
def test_anything_else_is_not(text: str, is_forwarded: bool) -> None:
    assert READER.offered(text, is_forwarded=is_forwarded) is None


def test_russian_words_are_an_offer_when_they_say_more_or_come_from_somebody() -> None:
    assert READER.offered(RUSSIAN, is_forwarded=False) is None
    assert READER.offered(RUSSIAN, is_forwarded=True)
    assert READER.offered(f"{RUSSIAN}, срок изготовления 20 дней", is_forwarded=False)


def test_limits_of_a_search_are_no_price_of_an_offer() -> None:
    assert READER.offered("kettles up to $5 each, MOQ 100 pcs", is_forwarded=True) is None
