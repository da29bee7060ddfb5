"""«р» is roubles after a large number or an upper limit, and a size otherwise."""

import pytest

from bot.integrations.translation import paths
from bot.integrations.translation.measures import Measures
from bot.integrations.translation.units import Units

MEASURES = Measures(Units(paths.UNITS))


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("400р", "400 RUB"),
        ("1500 р.", "1500 RUB"),
        ("до 150 р", "up to 150 RUB"),
        ("52р", "size 52"),
        ("110 р", "size 110"),
        ("42-52р", "size 42-52"),
        ("10 спиц", "10 ribs"),
        ("5 размеров", "5 sizes"),
    ],
)
def test_letter_after_a_number_is_money_only_where_no_size_fits(text: str, english: str) -> None:
    measure = MEASURES.read(text, 0)
    assert measure is not None
    assert (measure.en, measure.end) == (english, len(text))
