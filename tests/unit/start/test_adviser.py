"""What a line about a purchase is understood to say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import AppError
from bot.domain.platforms import Purpose, Urgency
from bot.integrations.knowledge import load_search_rules
from bot.integrations.rfq_rules import load_rfq_rules
from bot.services.adviser import Adviser
from tests.unit.start.test_platforms import rules

adviser = Adviser(rules(), load_rfq_rules(), load_search_rules())


@pytest.mark.parametrize(
    ("line", "purpose", "pieces", "urgency", "goods"),
    [
        ("термокружки 50 штук себе", "myself", 50, None, "термокружки"),
        ("50 шт на продажу, не срочно", "resale", 50, "calm", ""),
        ("термокружка 500 мл, 5 тыс шт, срочно", None, 5000, "soon", "термокружка 500 мл"),
        ("Чехлы на WB 1 000 шт.", "resale", 1000, None, "Чехлы"),
        ("под свой бренд за три месяца", "production", None, "season", ""),
        ("себе и на продажу", None, None, None, ""),
        ("20", None, 20, None, ""),
        ("термокружка 500 мл", None, None, None, "термокружка 500 мл"),
        ("сырьё для цеха, 2 тонны", "production", None, None, "2 тонны"),
        ("чехлы -5 шт", None, None, None, None),
        ("", None, None, None, ""),
        ("🤷", None, None, None, None),
    ],
)
def test_a_line_tells_what_it_tells(
    line: str, purpose: str | None, pieces: int | None, urgency: str | None, goods: str | None
) -> None:
    told = adviser.read(line)
    assert (told.purpose, told.pieces, told.urgency) == (purpose, pieces, urgency)
    assert goods is None or told.goods == goods


@pytest.mark.parametrize(
    ("typed", "pieces"),
    [
        ("20", 20), ("50 штук", 50), ("пару сотен", 200), ("пару штук", 2), ("сто", 100),
        ("двести пятьдесят", 250), ("полсотни", 50), ("тысяча", 1000), ("пять тысяч", 5000),
        ("5 тыс", 5000), ("1 000", 1000), ("1.500,00", 1500), ("около 50", 50), ("дюжина", 12),
        ("500-1000", 500), ("20 коробок по 50 шт", 1000), ("не знаю", None), ("Пока не знаю.", None),
        ("хз", None), ("10 пар", 10),
    ],
)  # fmt: skip
def test_a_quantity_is_understood_as_people_say_it(typed: str, pieces: int | None) -> None:
    assert adviser.pieces(typed) == pieces


@pytest.mark.parametrize(
    "typed",
    ["", "NaN", "-5", "10^18", "0", "2 тонны", "20 коробок", "ы" * 5000, "<b>", "🤷", "1,5"],
)
def test_what_is_no_quantity_is_refused_not_misread(typed: str) -> None:
    with pytest.raises(AppError):
        adviser.pieces(typed)


@given(st.text(max_size=400))
def test_no_line_breaks_the_reader(line: str) -> None:
    told = adviser.read(line)
    assert told.purpose is None or told.purpose in Purpose
    assert told.urgency is None or told.urgency in Urgency
    assert told.pieces is None or 0 < told.pieces <= 10_000_000


@given(st.integers(1, 10_000_000))
def test_every_count_of_pieces_survives_the_line(pieces: int) -> None:
    assert adviser.read(f"кружки, {pieces} шт, себе").pieces == pieces
