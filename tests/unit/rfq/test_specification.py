import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.attributes import Attributes
from bot.domain.rfq import (
    AnswerError,
    Bound,
    RfqRules,
    Spec,
    is_nothing,
    is_vague,
    merged,
    read_specification,
)
from bot.integrations.attributes import load_attributes
from bot.integrations.knowledge import KNOWLEDGE


@pytest.fixture(scope="session")
def attributes() -> Attributes:
    return load_attributes(KNOWLEDGE / "attributes.toml")


def lines(text: str, attributes: Attributes, rules: RfqRules) -> tuple[Spec, ...]:
    return read_specification(text, attributes, rules.words).lines


def test_line_is_cut_at_commas_but_not_inside_numbers(
    attributes: Attributes, rules: RfqRules
) -> None:
    read = lines("толщина 0,5 мм, чёрный; сталь 304\n- 30х20х15 см", attributes, rules)
    assert [spec.value for spec in read] == ["0,5 мм", "чёрный", "сталь 304", "30х20х15 см"]


@pytest.mark.parametrize(
    ("typed", "attribute", "bound", "value"),
    [
        ("объём 500 мл", "capacity", Bound.EXACT, "500 мл"),
        ("Объем: 500 мл", "capacity", Bound.EXACT, "500 мл"),
        ("вес не больше 300 г", "weight", Bound.MOST, "300 г"),
        ("вес до 300 г", "weight", Bound.MOST, "300 г"),
        ("мощность не менее 5 кВт", "power", Bound.LEAST, "5 кВт"),
        ("от 3 лет", "", Bound.EXACT, "от 3 лет"),
        ("от 300 до 500 г", "", Bound.EXACT, "от 300 до 500 г"),
        ("около 2 кг", "", Bound.ABOUT, "2 кг"),
    ],
)
def test_attribute_and_limit_are_recognised(
    attributes: Attributes,
    rules: RfqRules,
    typed: str,
    attribute: str,
    bound: Bound,
    value: str,
) -> None:
    (read,) = lines(typed, attributes, rules)
    assert (read.attribute, read.bound, read.value) == (attribute, bound, value)


@pytest.mark.parametrize(
    "typed",
    [
        "хорошее качество", "качественно", "чтобы было качественно", "отличное качество",
        "самое лучшее качество", "высшего качества", "нормальное", "стандартный", "как обычно",
        "долговечный и надёжный", "хорошее качество, недорого",
    ],
)  # fmt: skip
def test_good_quality_is_refused_with_a_request_for_a_number(
    attributes: Attributes, rules: RfqRules, typed: str
) -> None:
    with pytest.raises(AnswerError) as refused:
        read_specification(typed, attributes, rules.words)
    assert refused.value.key == "err-rfq-vague"


@pytest.mark.parametrize("typed", ["сталь 304", "удобная ручка", "чёрный", "AISI 304", "IP67"])
def test_what_can_be_checked_is_not_vague(rules: RfqRules, typed: str) -> None:
    assert not is_vague(typed, rules.words)


def test_vague_words_beside_numbers_are_left_out_and_named(
    attributes: Attributes, rules: RfqRules
) -> None:
    read = read_specification("500 мл, хорошее качество", attributes, rules.words)
    assert [spec.value for spec in read.lines] == ["500 мл"]
    assert read.vague == ("хорошее качество",)


def test_attribute_said_again_replaces_what_it_said() -> None:
    before = (Spec("500 мл", attribute="capacity"), Spec("чёрный"))
    after = merged(before, [Spec("350 мл", attribute="capacity")])
    assert after == (Spec("чёрный"), Spec("350 мл", attribute="capacity"))


def test_too_many_lines_are_refused() -> None:
    with pytest.raises(AnswerError):
        merged([], [Spec(f"{n} мм") for n in range(16)])


@pytest.mark.parametrize(
    ("typed", "nothing"), [("нет", True), ("Не важно.", True), ("ткань", False)]
)
def test_nothing_is_understood(rules: RfqRules, typed: str, nothing: bool) -> None:
    assert is_nothing(typed, rules.words) is nothing


@given(typed=st.text(max_size=300))
def test_any_text_gives_short_lines_or_a_refusal(
    attributes: Attributes, rules: RfqRules, typed: str
) -> None:
    try:
        read = read_specification(typed, attributes, rules.words)
    except AnswerError:
        return
    assert read.lines
    assert all(spec.value.strip() and len(spec.value) <= 150 for spec in read.lines)
