import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.latin import LINE_LIMIT, LINES, can_be_latin, is_latin, to_lines
from bot.integrations.latin import IcaoLatin

# Every letter of the Cyrillic blocks, historical ones included, among signs of addresses.
CYRILLIC = st.characters(min_codepoint=0x400, max_codepoint=0x52F)
TYPED = st.text(CYRILLIC | st.sampled_from("ABCxyz 0123456789.,-/№«»\n"), max_size=80)


@pytest.mark.parametrize(
    ("name", "latin_name"),
    [
        ("Иванов Иван", "Ivanov Ivan"),
        ("Юлия Щукина", "Iuliia Shchukina"),
        ("ЩЁЛКОВ", "SHCHELKOV"),
        ("Анна-Мария О'Нил", "Anna-Mariia O'Nil"),
        ("Қуаныш Әлиұлы", "Kuanysh Aliuly"),
        ("Їжакевич Євген", "Izhakevich Ievgen"),
        ("Караткевіч Ўладзімір", "Karatkevich Uladzimir"),
        ("Өмүрбек", "Omurbek"),
        ("Zoë Ivanova", "Zoë Ivanova"),
    ],
)
def test_name_is_spelled_as_in_a_travel_passport(
    latin: IcaoLatin, name: str, latin_name: str
) -> None:
    assert latin.name(name) == latin_name


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ул. Ленина, д. 5, кв. 12", "ul. Lenina, d. 5, kv. 12"),
        ("г. Щёлково", "g. Shchelkovo"),
        ("г.Новосибирск,ул.Мира", "g. Novosibirsk, ul. Mira"),
        ("д.5А, корп. 2, стр 1/2", "d. 5A, korp. 2, str. 1/2"),
        ("улица Мира, дом 5, квартира 12", "ul. Mira, d. 5, kv. 12"),
        ("Новосибирская обл., Колыванский р-н, с. Вьюны",
         "Novosibirskaia obl., Kolyvanskii r-n, s. Viuny"),
        ("пр-т Мира, наб. Оби, пер. Южный, мкр. 3", "pr-t Mira, nab. Obi, per. Iuzhnyi, mkr. 3"),
        ("пос. Мирный, дер. Гадюкино", "pos. Mirnyi, der. Gadiukino"),
        ("оф. 5, этаж 3, подъезд 2", "office 5, floor 3, entrance 2"),
        ("а/я 15, индекс 644000", "P.O. Box 15, postcode 644000"),
        ("д5к2", "d. 5 k. 2"),
    ],
)  # fmt: skip
def test_words_of_an_address_are_written_as_post_reads_them(
    latin: IcaoLatin, typed: str, expected: str
) -> None:
    assert latin.address(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ул. К. Маркса, 5", "ul. K. Marksa, 5"),
        ("ул. С. Разина", "ul. S. Razina"),
        ("Дом отдыха", "Dom otdykha"),
        ("ул. Дома Союзов", "ul. Doma Soiuzov"),
    ],
)
def test_initials_and_names_are_no_words_of_an_address(
    latin: IcaoLatin, typed: str, expected: str
) -> None:
    assert latin.address(typed) == expected


def test_latin_address_passes_unchanged(latin: IcaoLatin) -> None:
    assert latin.address("12 Main St, Apt 5") == "12 Main St, Apt 5"


@pytest.mark.parametrize(
    ("city", "expected"),
    [("Москва", "Moscow"), ("нижний новгород", "Nizhny Novgorod"), ("г. Омск", "g. Omsk")],
)
def test_city_has_its_english_name_where_there_is_one(
    latin: IcaoLatin, city: str, expected: str
) -> None:
    assert latin.city(city) == expected


@given(TYPED)
def test_no_cyrillic_letter_is_ever_left(latin: IcaoLatin, typed: str) -> None:
    for spelled in (latin.name(typed), latin.address(typed), latin.city(typed)):
        assert not [char for char in spelled if "CYRILLIC" in unicodedata.name(char, "")]


@pytest.mark.parametrize(
    ("text", "readable", "latin_only"),
    [
        ("Анна 5", True, False),
        ("Anna 5", True, True),
        ("北京", False, False),
        ("Երևան", False, False),
        ("Anna 北", False, False),
        ("123", True, True),
    ],
)
def test_scripts_are_told_apart(text: str, readable: bool, latin_only: bool) -> None:
    assert can_be_latin(text) is readable
    assert is_latin(text) is latin_only


def test_address_is_cut_at_commas() -> None:
    typed = "644000, Russia, Omskaia obl., g. Omsk, ul. Imeni Dvadtsati Shesti Komissarov, d. 5"
    assert to_lines(typed) == (
        "644000, Russia, Omskaia obl., g. Omsk",
        "ul. Imeni Dvadtsati Shesti Komissarov, d. 5",
    )


@pytest.mark.parametrize("address", ["", ", ,", "a" * 61, ", ".join(["a" * 40] * 5)])
def test_address_that_does_not_fit_is_refused(address: str) -> None:
    assert to_lines(address) is None


@given(st.text(st.sampled_from("ab ,.\n"), max_size=300))
def test_lines_keep_every_word_in_order_and_their_length(address: str) -> None:
    lines = to_lines(address)
    if lines is not None:
        assert len(lines) <= LINES
        assert all(0 < len(line) <= LINE_LIMIT for line in lines)
        words = " ".join(lines).replace(",", " ").split()
        assert words == address.replace(",", " ").split()
