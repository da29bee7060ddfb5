from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.integrations.printing.wrapping import wrap


def lines(text: str, limit: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, [1] * len(text), limit)]


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("one two three", 8, ["one two ", "three"]),
        ("one two three", 7, ["one two ", "three"]),
        ("请报最优价格", 4, ["请报最优", "价格"]),
        ("请报价格。谢", 4, ["请报价", "格。谢"]),
        ("报价（人民币", 3, ["报价", "（人民", "币"]),
        ("报“价格”吧", 2, ["报", "“价", "格”", "吧"]),
        ("材质SUS304好", 5, ["材质", "SUS30", "4好"]),
        ("Мы — фирма", 5, ["Мы — ", "фирма"]),
        ("Слова — фирма", 6, ["Слова ", "— ", "фирма"]),
        ("до 4 200 $ за", 9, ["до ", "4 200 $ ", "за"]),
        ("и 20\u00a0°C да", 6, ["и ", "20\u00a0°C ", "да"]),
        ("бизнес-план", 8, ["бизнес-", "план"]),
        ("оплата T/T", 8, ["оплата ", "T/T"]),
        ("по 30-50", 6, ["по ", "30-50"]),
        ("alibaba.com/product", 14, ["alibaba.com/", "product"]),
        ("1中 —", 2, ["1", "中 ", "—"]),
        ("x" * 10, 4, ["xxxx", "xxxx", "xx"]),
        ("", 4, [""]),
    ],
)
def test_lines_end_where_a_reader_expects(text: str, limit: int, expected: list[str]) -> None:
    assert lines(text, limit) == expected


SIGNS = "ab жй 中文，。（）“”—-/1 2$\u00a0"


@given(st.text(SIGNS), st.integers(2, 9))
def test_nothing_is_lost_and_nothing_sticks_out(text: str, limit: int) -> None:
    single = " ".join(filter(None, text.split(" ")))
    found = lines(single, limit)
    assert "".join(found) == single
    assert all(len(line.rstrip(" ")) <= limit for line in found)
    assert all(found) or not single


@given(st.text("中文字。，", min_size=1))
def test_chinese_line_starts_with_a_comma_only_when_nothing_else_fits(text: str) -> None:
    for previous, line in pairwise(lines(text, 12)):
        assert line[0] not in "。，" or set(previous[1:]) <= set("。，")
