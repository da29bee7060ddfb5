"""Which answers of online translators are trusted."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.translation import Language
from bot.integrations.translation.online.amounts import Amounts, plain
from bot.integrations.translation.online.checks import Checks, RefusedError
from bot.integrations.translation.online.errors import ServiceError
from bot.integrations.translation.online.knowledge import AnswerRules
from bot.integrations.translation.online.pieces import cleaned, joined, lines

RULES = AnswerRules.load()
CHECKS = Checks(RULES)
RU, EN, ZH = Language.RUSSIAN, Language.ENGLISH, Language.CHINESE


@pytest.mark.parametrize(
    ("text", "answer", "target"),
    [
        ("кружка 500 мл", "500 ml mug", EN),
        ("кружка 500 мл", "mug, 500 milliliters", EN),
        ("кружка 500 мл", "500毫升杯子", ZH),
        ("вес 1,7 кг", "weight 1.7 kg", EN),
        ("вес 1,7 кг", "重量1.7千克", ZH),
        ("1 500 штук чайников", "1,500 kettles", EN),
        ("1 500 штук чайников", "1500个水壶", ZH),
        ("5 тыс. шт чайников", "5,000 pieces of kettles", EN),
        ("10 000 чайников", "1万个水壶", ZH),
        ("лента 12 В, 5 метров", "12V tape, 5-meter", EN),
        ("фен 2 в 1", "2 in 1 hair dryer", EN),
        ("до -20 °С", "down to -20°C", EN),
        ("ткань 180 г/м²", "180 gsm fabric", EN),
        ("панель 2 кв. м", "panel of 2 square meters", EN),
        ("коробка 30x20x15 см", "box 30 × 20 × 15 cm", EN),
        ("три цвета", "3 colors", EN),
        ("цена 5 долларов", "price $5", EN),
        ("детям от 3 лет", "适合3岁以上儿童", ZH),
        ("влагозащищённая", "防水", ZH),
    ],
)
def test_same_thing_said_another_way_is_accepted(text: str, answer: str, target: Language) -> None:
    assert CHECKS.accepted(text, answer, RU, target) == answer


@pytest.mark.parametrize(
    ("text", "answer", "target", "reason"),
    [
        ("вес 1,500 кг", "weight 1,500 kg", EN, "numbers"),
        ("вес 1,5 кг", "weight 15 kg", EN, "numbers"),
        ("5 тыс. шт", "5 pcs", EN, "numbers"),
        ("10 000 чайников", "10万个水壶", ZH, "numbers"),
        ("до -20 °С", "up to 20°C", EN, "numbers"),
        ("три цвета", "4 colors", EN, "numbers"),
        ("чайник", "kettle 2000", EN, "numbers"),
        ("5 кг риса", "5千米大米", ZH, "units"),
        ("500 мл", "500 mg", EN, "units"),
        ("500 шт коробок", "500 kg of boxes", EN, "units"),
        ("5 кг и 5 м", "5 kg and 5 kg", EN, "units"),
        ("цена 5 долларов", "price €5", EN, "units"),
        ("условия DAP", "terms DDP", EN, "names"),
        ("подшипник 2RS", "bearing 2RZ", EN, "names"),
        ("кабель USB-C", "cable USB", EN, "names"),
        ("чайник", "水壶", EN, "language"),
        ("чайник", "kettle", ZH, "language"),
        ("чайник", "<b>kettle</b>", EN, "markup"),
        ("чайник", "kettle&#39;s", EN, "markup"),
        ("чайник {0}", "kettle", EN, "placeholders"),
        ("чайник {0}", "kettle {1}", EN, "placeholders"),
        ("чайник", "kettle {0}", EN, "placeholders"),
        ("чайник", "kettle " * 20, EN, "length"),
        ("чайник электрический дорожный складной", "k", EN, "length"),
    ],
)
def test_answer_that_says_something_else_is_refused(
    text: str, answer: str, target: Language, reason: str
) -> None:
    with pytest.raises(RefusedError, match=reason):
        CHECKS.accepted(text, answer, RU, target)


def test_names_get_the_letter_case_they_were_typed_in() -> None:
    accepted = CHECKS.accepted(
        "кабель usb-c для iPhone, dap", "USB-C cable for IPHONE, DAP", RU, EN
    )
    assert accepted == "usb-c cable for iPhone, dap"


def test_placeholder_may_be_typeset_otherwise() -> None:
    assert CHECKS.accepted("чайник {0}", "水壶｛0｝", RU, ZH) == "水壶｛0｝"


def test_message_in_the_answers_place_is_a_failure_of_the_service() -> None:
    for message in (
        "Error 502 (Bad Gateway)",
        "MYMEMORY WARNING: YOU USED ALL",
        "QUERY LENGTH LIMIT",
    ):
        with pytest.raises(ServiceError):
            CHECKS.accepted("чайник", message, RU, EN)


def test_russian_of_an_english_text_is_judged_too() -> None:
    assert CHECKS.accepted("kettle 1.7 L, 1,500 pcs", "чайник 1,7 л, 1500 шт", EN, RU)
    with pytest.raises(RefusedError, match="numbers"):
        CHECKS.accepted("kettle 1.7 L", "чайник 17 л", EN, RU)


@given(
    number=st.decimals("0.001", "99999999", places=3),
    unit=st.sampled_from(["мл", "кг", "Вт", "шт", "м²", "лет"]),
)
def test_amount_is_the_same_in_russian_and_english_spelling(number: Decimal, unit: str) -> None:
    amounts = Amounts(RULES)
    russian = f"{number:,}".replace(",", " ").replace(".", ",")
    english = f"{number:,}"
    ours, theirs = (
        amounts.read(plain(f"{russian} {unit}"), RU),
        amounts.read(f"{english} {plain(unit)}", EN),
    )
    assert [(one.value, one.unit) for one in ours] == [(one.value, one.unit) for one in theirs]
    assert ours[0].value == number
    assert ours[0].unit


@given(
    st.text(alphabet="аб12 ,.-кгxUSB{}$", max_size=60),
    st.text(alphabet="ab12 ,.-kgxUSB{}$", max_size=60),
)
def test_any_answer_is_judged_without_an_accident(text: str, answer: str) -> None:
    try:
        CHECKS.accepted(text, answer, RU, EN)
    except (RefusedError, ServiceError):
        return


@given(st.text(alphabet="аб .!\n", max_size=300), st.integers(20, 100))
def test_parts_are_short_and_lose_no_word(text: str, longest: int) -> None:
    parts = lines(cleaned(text), longest)
    if parts is None:
        return
    assert all(len(part.encode()) <= longest for line in parts for part in line)
    assert joined(parts).split() == text.split()


def test_emoji_are_not_sent() -> None:
    assert cleaned("чайник 🔥👍🏽 ✔️  белый") == "чайник белый"
