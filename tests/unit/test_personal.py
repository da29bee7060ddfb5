import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.personal import mask, personal_details


@pytest.mark.parametrize(
    "detail",
    [
        "ivan.petrov+x@mail.example.ru",
        "иван@почта.рф",
        "+7 (999) 123-45-67",
        "89991234567",
        "8 999 123 45 67",
        "+86 138 0013 8000",
        "4276 1234 5678 9012",
        "4276123456789012",
        "40817810099910004312",
        "DE89 3704 0044 0532 0130 00",
        "https://example.com/a?b=c",
        "www.example.com",
        "t.me/ivanp",
        "@ivan_petrov",
        "0x52908400098527886E0F7030069857D2E4169EE7",
    ],
)
def test_personal_detail_is_masked_whole_and_comes_back(detail: str) -> None:
    text = f"чайник, {detail} — Ивану"
    masked = mask(text)
    assert masked.text == "чайник, {0} — Ивану"
    assert masked.restore("kettle { 0 } ｛0｝") == f"kettle {detail} {detail}"
    assert personal_details(text) == (detail,)


@pytest.mark.parametrize(
    "text", ["чайник 1,7 л 1500 шт", "20 000 000 шт", "iPhone 15 Pro", "30х20х15 см", "до 5.12.26"]
)
def test_quantities_and_names_of_things_are_not_personal(text: str) -> None:
    assert mask(text).text == text


def test_braces_that_were_typed_survive() -> None:
    masked = mask("размер {0} и {1}, a@b.ru")
    assert masked.restore(masked.text) == "размер {0} и {1}, a@b.ru"


@given(st.text(alphabet="аx@.+7 (){}0-/:w", max_size=80))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    masked = mask(text)
    assert masked.restore(masked.text) == text
