import pytest

from bot.integrations.phones import PlannedPhones

phones = PlannedPhones()


@pytest.mark.parametrize(
    ("typed", "country", "phone"),
    [
        ("8 (913) 123-45-67", "RU", "+79131234567"),
        ("+7 913 123-45-67", "KG", "+79131234567"),
        ("9131234567", "", "+79131234567"),
        ("0 777 123 456", "KG", "+996777123456"),
        ("8 701 123 45 67", "KZ", "+77011234567"),
        ("8 029 123 45 67", "BY", "+375291234567"),
        ("90 123 45 67", "UZ", "+998901234567"),
        ("+86 138 0013 8000", "RU", "+8613800138000"),
        ("мой: 8 913 123 45 67", "RU", "+79131234567"),
    ],
)
def test_number_is_brought_to_international_form(typed: str, country: str, phone: str) -> None:
    assert phones.parse(typed, country) == phone


@pytest.mark.parametrize(
    "typed", ["", "123", "телефон", "+7 000 000 00 00", "8913123456789", "🙂", "9" * 5000]
)
def test_impossible_number_is_refused(typed: str) -> None:
    assert phones.parse(typed, "RU") is None


def test_extension_is_refused_because_the_form_has_no_place_for_it() -> None:
    assert phones.parse("8 913 123-45-67 доб. 5", "RU") is None


@pytest.mark.parametrize("country", ["RU", "KZ", "BY", "UZ", "KG", "AM", "GE", "AQ", ""])
def test_example_of_a_country_is_a_sound_number(country: str) -> None:
    assert phones.parse(phones.example(country), country)
