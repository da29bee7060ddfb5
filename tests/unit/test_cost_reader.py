"""What people type of a shipment: weights, volumes, pieces."""

from decimal import Decimal

import pytest

from bot import i18n
from bot.domain.errors import AppError
from bot.domain.landed import Asked, Purpose
from bot.domain.money import Money
from bot.integrations.countries import CldrCountries
from bot.integrations.facts import load_facts
from bot.integrations.knowledge import KNOWLEDGE, load_search_rules, read_knowledge
from bot.integrations.payments import load_payments
from bot.integrations.rfq_rules import load_rfq_rules
from bot.integrations.translation import OfflineTranslator
from bot.integrations.translation.paths import CACHE
from bot.services.cost_reader import CostReader
from bot.services.cost_words import CostWords, TypedRate
from bot.services.payment_reader import PaymentReader

RFQ, SEARCH = load_rfq_rules(), load_search_rules()


@pytest.fixture(scope="module")
def payments() -> PaymentReader:
    has_text = i18n.texts().has
    translator = OfflineTranslator.load(cache_dir=CACHE)
    rules = load_payments(load_facts(has_text=has_text), has_text)
    countries = CldrCountries(KNOWLEDGE / "countries.toml")
    return PaymentReader(rules, RFQ, SEARCH, countries, translator)


@pytest.fixture(scope="module")
def reader(payments: PaymentReader) -> CostReader:
    return CostReader(read_knowledge(KNOWLEDGE / "cost.toml", CostWords), SEARCH, RFQ, payments)


@pytest.mark.parametrize(
    ("typed", "kg"),
    [
        ("полтонны", "500"),
        ("кило двести", "1.2"),
        ("2 кг 300 г", "2.3"),
        ("350 гр", "0.35"),
        ("2,4 т", "2400"),
        ("пара центнеров", "200"),
        ("20 мешков по 25 кг", "500"),
        ("10 кор. х 12 кг", "120"),
        ("брутто 14.6кг нетто 13,9", "14.6"),
        ("нетто 13 кг", "13"),
        ("5", "5"),
    ],
)
def test_weight_is_that_of_all_the_goods(reader: CostReader, typed: str, kg: str) -> None:
    told = reader.read_one(Asked.WEIGHT, typed)
    assert told.kg == Decimal(kg)
    assert told.goods is None


@pytest.mark.parametrize("typed", ["2 куба", "68 CBM", "500 шт"])
def test_what_is_no_weight_is_not_taken_for_one(reader: CostReader, typed: str) -> None:
    with pytest.raises(AppError, match="err-cost-weight"):
        reader.read_one(Asked.WEIGHT, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "2 куба",
        "2 куба, 40 л",
        "60*40*50 см",
        "десять коробок 500х300х200 мм",
        "0,75 л",
        "20 мешков",
    ],
)
def test_volume_and_boxes_are_no_sum_and_no_country(reader: CostReader, typed: str) -> None:
    told = reader.read(f"300 евро {typed}")
    assert told.goods == Money(Decimal(300), "EUR")
    assert told.country is None
    assert reader.read(typed).goods is None


def test_pieces_keep_their_number_beside_what_each_weighs(reader: CostReader) -> None:
    told = reader.read("500 шт по 200 г")
    assert (told.quantity, told.kg) == (500, 100)


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [("сотня коробок по 24 штуки", 2400), ("десять дюжин", 120), ("40 футовый контейнер", 1)],
)
def test_pieces_are_counted(reader: CostReader, typed: str, pieces: int) -> None:
    assert reader.read_one(Asked.QUANTITY, typed).quantity == pieces


@pytest.mark.parametrize(
    ("typed", "percent"), [("полпроцента", "0.5"), ("три промилле", "0.3"), ("10 %", "10")]
)
def test_duty_is_a_share(reader: CostReader, typed: str, percent: str) -> None:
    assert reader.read_one(Asked.DUTY, typed).duty_percent == Decimal(percent)


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("10 штук рублей", 10000, "RUB"),
        ("косарь", 1000, "RUB"),
        ("доллар пятьдесят", "1.5", "USD"),
    ],
)
def test_goods_are_priced_as_it_is_said(
    reader: CostReader, typed: str, amount: int | str, currency: str
) -> None:
    told = reader.read_one(Asked.GOODS, typed)
    assert told.goods == Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    ("typed", "amount", "country"),
    [("150 центов", "1.5", None), ("300 $ куба", "300", "CU"), ("300 $", "300", None)],
)
def test_small_money_is_no_country(
    payments: PaymentReader, typed: str, amount: str, country: str | None
) -> None:
    told = payments.read(typed)
    assert told.money == Money(Decimal(amount), "USD")
    assert told.country == country


def test_cubic_metres_are_no_country(payments: PaymentReader) -> None:
    assert payments.country("2 куба") is None


def test_several_sums_are_refused_without_the_advice_of_a_search(
    payments: PaymentReader,
) -> None:
    with pytest.raises(AppError, match="err-pay-several"):
        payments.read_money("от двух до трёх долларов")


def test_what_costs_nothing_is_nought(reader: CostReader) -> None:
    freight = reader.read_one(Asked.FREIGHT, "бесплатно").freight
    assert freight
    assert freight.amount == 0
    with pytest.raises(AppError):
        reader.read_one(Asked.GOODS, "бесплатно")


@pytest.mark.parametrize(
    ("typed", "kg"),
    [
        ("вес 610, товара на 300 $", "610"),
        ("300 $, пол кило", "0.5"),
        ("5900 $ 1 тонна 100 кг 4куб", "1100"),
        ("мебель 23000$ конт 40 68 м3 9т", "9000"),
        ("пять принтеров 3д, цена каждого 2100¥, по 14 кило один", "70"),
        ("300 $ весы 40 шт", None),
    ],
)
def test_weight_is_found_in_a_whole_line(reader: CostReader, typed: str, kg: str | None) -> None:
    assert reader.read(typed).kg == (Decimal(kg) if kg else None)


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("1200 $ доставка авиа 5.5$/кг, 140 кг", "770", "USD"),
        ("1200 юаней 190кг доставка до Омска 4 бакса кило", "760", "USD"),
        ("1200 $ 520кг 4 м3 карго 3.2$ за кг", "1664", "USD"),
        ("куб 120 за доставку, у меня 3,4 куба, товара на 7300 баксов", "408", ""),
        ("5000$ 300кг доставка за кг 2.5$", "750", "USD"),
        ("доставка 40 кг стоит 150 $, товар 900 $", "150", "USD"),
        ("5900$ 4куб в Астану фрахт 2200 долл", "2200", "USD"),
        ("900 $, доставка обойдётся в 150$", "150", "USD"),
        ("800 долларов, доставка китай-москва 60$", "60", "USD"),
        ("8450 дол. жд до Алматы 3800$", "3800", "USD"),
        ("цена CIF 12000 уже с фрахтом и страховкой", "0", ""),
        ("300 $, доставка 40 кг", None, ""),
    ],
)
def test_freight_is_found_however_it_is_counted(
    reader: CostReader, typed: str, amount: str | None, currency: str
) -> None:
    told = reader.read(typed)
    assert told.freight == (Money(Decimal(amount), currency) if amount else None)
    assert told.goods


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("5400 $ страх 0,5%", "27"),
        ("5400 $ страховка есть 70$", "70"),
        ("5400 $ без страховки", "0"),
        ("5400 $", None),
    ],
)
def test_insurance_is_a_share_a_sum_or_nothing(
    reader: CostReader, typed: str, amount: str | None
) -> None:
    insurance = reader.read(typed).insurance
    assert (insurance.amount if insurance else None) == (Decimal(amount) if amount else None)


@pytest.mark.parametrize(
    ("typed", "one", "other", "rate"),
    [
        ("840 $, курс 92", "", "", "92"),
        ("8160 юань курс юаня 11.9", "CNY", "", "11.9"),
        ("900 $ курс доллара 520 тенге", "USD", "KZT", "520"),
        ("курс 3.3 бел руб, 900 $", "", "BYN", "3.3"),
        ("900 $ курс ЦБ 81,4", "", "", "81.4"),
        ("900 $, курс 1 USD = 92 RUB", "USD", "RUB", "92"),
        ("900 $ курс юаня к рублю 11,9", "CNY", "RUB", "11.9"),
    ],
)
def test_rate_in_a_line_is_no_sum(
    reader: CostReader, typed: str, one: str, other: str, rate: str
) -> None:
    told = reader.read(typed)
    assert told.rate == TypedRate(one, other, Decimal(rate))
    assert told.goods


@pytest.mark.parametrize("typed", ["код 8456", "HS 3304", "ТНВЭД 6907", "тн вэд 8456 11 100 0"])
def test_customs_code_is_no_sum(reader: CostReader, typed: str) -> None:
    told = reader.read(f"4200 $ 40 кг {typed}")
    assert told.goods == Money(Decimal(4200), "USD")
    assert typed.casefold().endswith(told.code)
    assert told.code


@pytest.mark.parametrize(
    ("typed", "purpose"),
    [
        ("300 $ физик", Purpose.PERSONAL),
        ("300 $ себе", Purpose.PERSONAL),
        ("300 $ не на продажу", Purpose.PERSONAL),
        ("300 $ юрик", Purpose.COMMERCIAL),
        ("300 $ ип упрощенка", Purpose.COMMERCIAL),
        ("себестоимость 300 $ рипс", None),
    ],
)
def test_purpose_is_told_by_who_buys(
    reader: CostReader, typed: str, purpose: Purpose | None
) -> None:
    assert reader.read(typed).purpose is purpose


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("500шт 2.8$", "1400"),
        ("500 ручек 0,3$ за штуку", "150"),
        ("600 свечей по 1.5 доллара", "900"),
        ("2000 шт 2500 usd", "2500"),
    ],
)
def test_price_of_one_is_told_from_that_of_all(
    reader: CostReader, typed: str, amount: str
) -> None:
    assert reader.read(typed).goods == Money(Decimal(amount), "USD")


def test_sums_nobody_can_choose_from_leave_the_rest_known(reader: CostReader) -> None:
    told = reader.read("300$ и 400 $ доставка 50 $ 4 кг Омск")
    assert (told.goods, told.sums) == (None, ("300$", "400 $"))
    assert (told.kg, told.country) == (4, "RU")
    assert told.freight == Money(Decimal(50), "USD")
