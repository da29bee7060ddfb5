import re

import pytest

from bot.integrations.translation import paths
from bot.integrations.translation.measures import Measures
from bot.integrations.translation.text import clean
from bot.integrations.translation.units import Units

MEASURES = Measures(Units(paths.UNITS))


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("3 кВт", "3 kW"),
        ("550Вт", "550 W"),
        ("12В", "12V"),
        ("12 В", "12V"),
        ("12v", "12V"),
        ("220 в", "220V"),
        ("12-24В", "12-24V"),
        ("20000 мАч", "20000 mAh"),
        ("30х20х15 см", "30x20x15 cm"),
        ("30 x 20 x 15", "30x20x15"),
        ("30 на 20 см", "30x20 cm"),
        ("30 см х 20 см", "30x20 cm"),
        ("5 метров", "5 m"),
        ("2м", "2 m"),
        ("500 мл", "500 ml"),
        ("1,5 л", "1.5 L"),
        ("10 кг", "10 kg"),
        ("250 г", "250 g"),
        ("180 г/м2", "180 gsm"),
        ("1,2 кг/м2", "1.2 kg/m²"),
        ("1 цвет", "1 color"),
        ("6 контактов", "6 pin"),
        ("180 г/м²", "180 gsm"),
        ("60 шт/мин", "60 pcs/min"),
        ("65 ват", "65 W"),
        ("10 г/ч", "10 g/h"),
        ("5 м/с", "5 m/s"),
        ("2 т/ч", "2 tons/h"),
        ("60 ампер часов", "60 Ah"),
        ("64 гига", "64 GB"),
        ("200 грамм на квадратный метр", "200 gsm"),
        ("60 шт. в минуту", "60 pcs/min"),
        ("60 пакетов в минуту", "60 bags/min"),
        ("2000 бутылок в час", "2000 bottles/h"),
        ("5 тыс. шт.", "5000 pcs"),
        ("1,5 тыс шт", "1500 pcs"),
        ("1-2 тыс. шт.", "1000-2000 pcs"),
        ("5к шт", "5000 pcs"),
        ("2 млн", "2000000"),
        ("10 000 шт", "10000 pcs"),
        ("12 500 пар", "12500 pairs"),
        ("1 пара", "1 pair"),
        ("от 3 лет", "3+ years"),
        ("3+", "3+"),
        ("от 5 до 10 кг", "5-10 kg"),
        ("до 150 кг", "up to 150 kg"),
        ("от 100 шт", "100+ pcs"),
        ("размер 25-30", "size 25-30"),
        ("р. 42", "size 42"),
        ("7 дюймов", "7 inch"),
        ('7"', "7 inch"),
        ("1/2 дюйма", "1/2 inch"),
        ("100%", "100%"),
        ("-18°C", "-18°C"),
        ("+70 °С", "+70°C"),
        ("45 градусов", "45°"),
        ("50 Гц", "50 Hz"),
        ("8 бар", "8 bar"),
        ("10 ампер", "10A"),
        ("1500 об/мин", "1500 rpm"),
        ("1500 оборотов в минуту", "1500 rpm"),
        ("3 в 1", "3 in 1"),
        ("3в1", "3 in 1"),
        ("4к", "4K"),
        ("3-слойный", "3 layer"),
        ("2-х местная", "2 person"),
        ("20 кв. м", "20 m²"),
        ("5 л.с.", "5 hp"),
        ("от двух до пяти лет", "2-5 years"),
        ("до 3 лет", "0-3 years"),
        ("три метра", "3 m"),
        ("полторы тысячи штук", "1500 pcs"),
        ("пять тысяч штук", "5000 pcs"),
        ("три в одном", "3 in 1"),
        ("трёхслойная", "3 layer"),
        ("двухъярусная", "2 tier"),
        ("многослойный", "multi layer"),
        ("108 предметов", "108-piece"),
        ("размер М", "size M"),
        ("размеры S-XXL", "size S-XXL"),
        ("р-р м и л", "size M-L"),
        ("500мм х 20мкм", "500mmx20 mic"),
        ("2м*3м", "2x3 m"),
        ("5 кг - 10 кг", "5-10 kg"),
        ("5 л.с", "5 hp"),
        ("№5", "No.5"),
        ("500 руб", "500 RUB"),
        ("3 дж", "3 J"),
        ("500 нит", "500 nits"),
        ("4 класса", "class 4"),
        ("4-й класс", "class 4"),
        ("класс 8.8", "class 8.8"),
        ("10 класс вязки", "10 gauge"),
        ("12 цветов", "12 colors"),
        ("4 цвета", "4 colors"),
        ("два цвета", "2 colors"),
        ("40 номеров", "40 rooms"),
        ("60 диодов на метр", "60 leds/m"),
        ("40-80 меш", "40-80 mesh"),
        ("рост 56-74", "height 56-74"),
        ("9+1", "9+1"),
        ("5,2:1", "5.2:1"),
        ("2 по 20 кг", "2x20 kg"),
        ("не выше 2 м", "up to 2 m"),
        ("не менее 2 лет", "2+ years"),
        ("минус 30 градусов", "-30°"),
        ("30 градусах", "30°"),
    ],
)
def test_numbers_are_written_the_english_way(text: str, english: str) -> None:
    measure = MEASURES.read(clean(text), 0)
    assert measure is not None
    assert measure.en == english
    assert text[measure.end :].strip(".") == ""


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("12В 5 метров", " 5 метров"),
        ("15 256 гб", " 256 гб"),
        ("10 с логотипом", " с логотипом"),
        ("5 в упаковке", " в упаковке"),
        ("500 пакетов", " пакетов"),
        ("2 ручки", " ручки"),
        ("20000 мач до 5 долларов", " до 5 долларов"),
        ("тремя портами", " портами"),
        ("1л с крышкой", " с крышкой"),
    ],
)
def test_a_number_ends_where_the_next_word_begins(text: str, rest: str) -> None:
    measure = MEASURES.read(text, 0)
    assert measure is not None
    assert text[measure.end :] == rest


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("3 кВт", "3千瓦"),
        ("от 3 лет", "3岁以上"),
        ("до 150 кг", "150公斤以内"),
        ("р. 42", "尺码42"),
        ("1,2 кг/м2", "1.2公斤/平方米"),
        ("6 контактов", "6针"),
    ],
)
def test_numbers_are_written_the_chinese_way(text: str, chinese: str) -> None:
    measure = MEASURES.read(text, 0)
    assert measure is not None
    assert measure.zh == chinese


@pytest.mark.parametrize(
    "text", ["метров", "от", "размер", "с 2", "", "до метро", "размер с логотипом", "шестигранник"]
)
def test_words_alone_are_no_measure(text: str) -> None:
    assert MEASURES.read(text, 0) is None


@pytest.mark.parametrize(
    ("text", "english", "written"),
    [
        ("30 и 50 мл", "30 ml", "30"),
        ("iPhone 14 и 5 шт", "14", "14"),
        ("15 цвета титан", "15", "15"),
        ("12 цвета хаки", "12", "12"),
        ("11 цвет титан", "11", "11"),
        ("5 г на 100 г", "5 g", "5 г"),
    ],
)
def test_number_takes_only_what_belongs_to_it(text: str, english: str, written: str) -> None:
    start = re.search("[0-9]", text).start()  # type: ignore[union-attr]
    measure = MEASURES.read(clean(text), start)
    assert measure is not None
    assert (measure.en, text[start : measure.end]) == (english, written)


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("гарантия 2 года", "2年"),
        ("срок службы не менее 2 лет", "2年以上"),
        ("2 года гарантии", "2年"),
        ("игрушка 2 года", "2岁"),
    ],
)
def test_years_of_a_period_are_told_from_years_of_age(text: str, chinese: str) -> None:
    start = re.search("не менее|[0-9]", text).start()  # type: ignore[union-attr]
    measure = MEASURES.read(text, start)
    assert measure is not None
    assert measure.zh == chinese
