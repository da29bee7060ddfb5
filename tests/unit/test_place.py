import datetime as dt

import pytest

from bot.domain.place import Zone, parse_quiet_hours, parse_time, zone_by_wall_clock
from bot.domain.user import QuietHours
from bot.integrations.countries import CldrCountries
from bot.integrations.knowledge import KNOWLEDGE
from tests.fakes import MORNING

MOSCOW = Zone("Europe/Moscow", "Москва")
OMSK = Zone("Asia/Omsk", "Омск")


@pytest.fixture(scope="module")
def countries() -> CldrCountries:
    return CldrCountries(KNOWLEDGE / "countries.toml")


@pytest.mark.parametrize(
    ("typed", "city"),
    [
        ("12:00", "Москва"),
        ("12:20", "Москва"),
        ("11:45", "Москва"),
        ("15", "Омск"),
        ("14.50", "Омск"),
    ],
)
def test_zone_is_the_one_whose_clock_shows_the_typed_time(typed: str, city: str) -> None:
    zone = zone_by_wall_clock([MOSCOW, OMSK], typed, MORNING)
    assert zone is not None
    assert zone.city == city


@pytest.mark.parametrize("typed", ["3:00", "25:00", "12:60", "noon", "", "-12", "12:00:00"])
def test_no_zone_for_a_time_that_no_clock_shows(typed: str) -> None:
    assert zone_by_wall_clock([MOSCOW, OMSK], typed, MORNING) is None


def test_clock_a_little_before_midnight_is_still_the_same_zone() -> None:
    midnight = dt.datetime(2026, 11, 22, 21, 5, tzinfo=dt.UTC)
    assert zone_by_wall_clock([MOSCOW], "23:58", midnight) is MOSCOW


@pytest.mark.parametrize(
    ("typed", "span"),
    [
        ("22-8", QuietHours(dt.time(22), dt.time(8))),
        ("с 22:30 до 07:15", QuietHours(dt.time(22, 30), dt.time(7, 15))),
        ("0 — 6", QuietHours(dt.time(0), dt.time(6))),
    ],
)
def test_quiet_hours_are_read_as_people_write_them(typed: str, span: QuietHours) -> None:
    assert parse_quiet_hours(typed) == span


@pytest.mark.parametrize(
    "typed", ["8-8", "24-8", "22", "22-8-9", "ночь", "2230", "с 11 вечера до 7 утра"]
)
def test_what_is_not_a_span_is_not_quiet_hours(typed: str) -> None:
    assert parse_quiet_hours(typed) is None


def test_time_may_be_written_with_a_dot_or_without_minutes() -> None:
    assert (parse_time("9"), parse_time("21.05")) == (dt.time(9), dt.time(21, 5))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Россия", "RU"),
        ("сша", "US"),
        ("Germany", "DE"),
        ("узбек", "UZ"),
        ("ОАЭ", "AE"),
        ("рф", "RU"),
        ("Германия.", "DE"),
        ("Южная Корея", "KR"),
        ("Омск", "RU"),
        ("алматы", "KZ"),
        ("Гомель", "BY"),
    ],
)
def test_country_is_found_by_the_name_people_use(
    countries: CldrCountries, typed: str, code: str
) -> None:
    found = countries.find(typed)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("typed", ["", "а", "гви", "Атлантида", "XX", "неизвестный регион", "ООН"])
def test_ambiguous_or_unknown_name_finds_no_country(countries: CldrCountries, typed: str) -> None:
    assert countries.find(typed) is None


def test_every_offered_country_has_money_and_real_zones(countries: CldrCountries) -> None:
    for country in countries.likeliest:
        assert len(country.currency) == 3
        assert all(zone.local(MORNING) for zone in country.zones)


def test_country_outside_the_list_brings_its_zones_and_money(countries: CldrCountries) -> None:
    georgia = countries.get("GE")
    assert georgia is not None
    assert (georgia.currency, georgia.zones) == ("GEL", (Zone("Asia/Tbilisi", "Тбилиси"),))


@pytest.mark.parametrize("code", ["001", "zz", "ZZ", "EU", "", "R"])
def test_no_country_for_a_code_that_is_none(countries: CldrCountries, code: str) -> None:
    assert countries.get(code) is None
