"""The smaller terms of an offer: days, deposits, cartons, codes of the customs, China's tax."""

import pytest

from bot.domain.quote import Carton, Lead
from bot.texts import quote_text
from tests.unit.quote.test_reading import read


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("ready within 25 days after you approve the artwork", Lead(25, 25)),
        ("Delivery: 30 days after sample approved", Lead(30, 30)),
        ("样品确认后30-35天交货", Lead(30, 35)),
        ("收到预付款30%后15天装船", Lead(15, 15)),
        ("отправка 3 дня после оплаты", Lead(3, 3)),
        ("1 month after deposit", Lead(30, 30)),
        ("sample fee $20, send out in 10 days after payment", None),
        ("样品付款后5天", None),
        ("production about 20 days", None),
    ],
)
def test_days_of_production(text: str, lead: Lead | None) -> None:
    assert read(text).lead == lead


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Sample: USD 15, 5 days", Lead(5, 5)),
        ("打样费200元,5天出样", Lead(5, 5)),
        ("образец 40 $, 3-4 дня", Lead(3, 4)),
        ("sample ok, bulk lead time 20 days", None),
        ("30 days after sample approved", None),
        ("sample fee refundable within 30 days", None),
    ],
)
def test_days_of_a_sample(text: str, lead: Lead | None) -> None:
    assert read(text).sample_lead == lead


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("30% deposit", 30),
        ("deposit (40%)", 40),
        ("定金30%", 30),
        ("предоплата 30 %", 30),
        ("30pct down payment", 30),
        ("30% deposit, 70% before shipment", None),
        ("30% deposit or 20% deposit", None),
        ("sample 50% deposit", None),
    ],
)
def test_deposit_of_which_the_rest_is_not_said(text: str, percent: int | None) -> None:
    assert read(text).deposit == percent


@pytest.mark.parametrize(
    ("text", "carton"),
    [
        ("Carton: 24pcs, 60*40*50cm, G.W. 14.5kgs", Carton(24, (60, 40, 50), 14.5)),
        ("箱规:8套/箱,55×42×36cm,毛重13.2kg", Carton(8, (55, 42, 36), 13.2)),
        ("Коробка: 4 шт, 62х33х40 см, брутто 15,6 кг", Carton(4, (62, 33, 40), 15.6)),
        ("box size 390mm x 280mm x 300mm", Carton(None, (39, 28, 30))),
        ("Carton 62*50*41 cm, 2 sets, 19 kg gross", Carton(2, (62, 50, 41), 19)),
        ("Carton 62*50*41 cm, 500 pcs, $2", Carton(None, (62, 50, 41))),
        ("GW 9.8 kg NW 8.6 kg", Carton(gross=9.8)),
        ("product size 10x20x30cm", None),
        ("carton 60x40x50cm, carton 30x20x25cm", None),
        ("MOQ 20 cartons 500 pcs", None),
    ],
)
def test_carton(text: str, carton: Carton | None) -> None:
    assert read(text).carton == carton


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("HS code 3924.10.00, 48 pcs", "39241000"),
        ("海关编码9405429000", "9405429000"),
        ("Код ТН ВЭД: 9405 41 003 9", "9405410039"),
        ("HS 94054210. 4.4 EUR/pc", "94054210"),
        ("HS 392690 500 pcs", "392690"),
        ("HS 8422.30, HS 8422.40", ""),
        ("HS code later", ""),
    ],
)
def test_code_of_the_customs(text: str, code: str) -> None:
    assert read(text).hs == code


@pytest.mark.parametrize(
    ("text", "is_taxed"),
    [
        ("单价12元,含税", True),
        ("单价12元,不含税", False),
        ("price $2/pc, VAT not included", False),
        ("price $2/pc DDP, tax included", None),
        ("单价含税12元,不含税11元", None),
    ],
)
def test_tax_of_china_in_the_price(text: str, is_taxed: bool | None) -> None:
    assert read(text).taxed is is_taxed


@pytest.mark.parametrize(
    "text", ["FOB you are free to choose", "CIF圣彼得堡每吨1080美元", "CIF圣彼得堡另加2元"]
)
def test_place_ends_before_other_words(text: str) -> None:
    assert read(text).place in ("", "圣彼得堡")


def test_everything_is_told() -> None:
    said = quote_text.line(
        read("单价12元,含税; 定金30%; 样品5天; 箱规 60*40*50cm, 毛重9.5kg; HS 392410")
    )
    for part in ("с китайским НДС", "предоплата 30 %", "образец через 5 дней", "60×40×50 см"):
        assert part in said
    assert "9,5 кг" in said
    assert "392410" in said
