"""«52 куба» of a chainsaw are cubic centimetres, of a tank cubic metres."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.integrations.translation import paths
from bot.integrations.translation.measures import Measure, Measures
from bot.integrations.translation.units import Units

MEASURES = Measures(Units(paths.UNITS))


def _read(text: str) -> Measure:
    start = re.search("[0-9]", text).start()  # type: ignore[union-attr]
    measure = MEASURES.read(text, start)
    assert measure is not None
    return measure


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("бензопила 52 куба", "52 cc", "52cc"),
        ("Мотоцикл эндуро 250 кубов", "250 cc", "250cc"),
        ("125 кубов скутер", "125 cc", "125cc"),
        ("250 кубов бензиновый мотоцикл", "250 cc", "250cc"),
        ("квадроцикл детский 125 куб", "125 cc", "125cc"),
        ("карбюратор для мотокосы 43 куба", "43 cc", "43cc"),
        ("генератор 212 кубов", "212 cc", "212cc"),
        ("52-кубовая бензопила", "52 cc", "52cc"),
        ("мотор 200-250 кубов", "200-250 cc", "200-250cc"),
    ],
)
def test_cubes_of_an_engine_are_cc(text: str, english: str, chinese: str) -> None:
    measure = _read(text)
    assert (measure.en, measure.zh) == (english, chinese)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("бочка 50 кубов", "50 m³"),
        ("бочка 50 кубов для мотоцикла", "50 m³"),
        ("бетономешалка с двигателем 0,5 куба", "0.5 m³"),
        ("самосвал с двигателем дизель 12 кубов", "12 m³"),
        ("двигатель, бак 200 м3", "200 m³"),
        ("мотопомпа с двигателем 30 кубов в час", "30 m³/h"),
        ("генератор азота 30 кубов", "30 m³"),
        ("парогенератор 30 кубов", "30 m³"),
        ("40-кубовый контейнер", "40 cubic meter"),
    ],
)
def test_cubes_of_anything_else_are_cubic_metres(text: str, english: str) -> None:
    assert _read(text).en == english


@given(st.integers(min_value=20, max_value=999), st.sampled_from(["бензопила", "скутер", "мопед"]))
def test_both_languages_agree_on_the_displacement(amount: int, product: str) -> None:
    measure = _read(f"{product} {amount} куб")
    assert (measure.en, measure.zh) == (f"{amount} cc", f"{amount}cc")


@given(st.integers(min_value=1, max_value=19))
def test_small_amounts_stay_cubic_metres(amount: int) -> None:
    assert _read(f"двигатель {amount} куб").en == f"{amount} m³"
