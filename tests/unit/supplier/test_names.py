import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.supplier import Likeness, compare, is_person


@pytest.mark.parametrize(
    ("one", "two", "likeness"),
    [
        ("Ningbo Example Co., Ltd", "Ningbo Example Co., Ltd", Likeness.SAME),
        ("Ningbo Example Co., Ltd", "NINGBO EXAMPLE CO.,LTD.", Likeness.SPELLING),
        ("Ningbo Example Co., Ltd", "Ningbo Example Company Limited", Likeness.SPELLING),
        ("Ning Bo Example Limited", "Ningbo Example Ltd", Likeness.SPELLING),
        ("宁波例子有限公司", "宁波例子有限责任公司", Likeness.SPELLING),
        ("宁波例子（集团）有限公司", "宁波例子(集团)有限公司", Likeness.SAME),
        ("Société Générale Ltd", "SOCIETE GENERALE LTD", Likeness.SPELLING),
        ("Ningbo Example Co., Ltd", "Ningbo Exampel Co., Ltd", Likeness.DIFFERENT),
        ("Ningbo Example Co., Ltd", "Ningbo Example (HK) Limited", Likeness.DIFFERENT),
        ("宁波例子有限公司", "宁波柱子有限公司", Likeness.DIFFERENT),
        ("宁波例子有限公司", "Ningbo Example Co., Ltd", Likeness.INCOMPARABLE),
        ("宁波例子有限公司 Ningbo A Ltd", "宁波例子有限公司 Ningbo B Ltd", Likeness.DIFFERENT),
        ("", "Ningbo Example Co., Ltd", Likeness.MISSING),
    ],
)
def test_names_are_compared_as_a_bank_would(one: str, two: str, likeness: Likeness) -> None:
    assert compare(one, two) is likeness
    assert compare(two, one) is likeness


@given(st.text(min_size=1).filter(str.strip))
def test_every_name_is_like_itself(name: str) -> None:
    assert compare(name, name) is Likeness.SAME


@pytest.mark.parametrize(
    "name", ["Zhang Wei", "张伟", "Ivan Petrov", "MR. LI", "欧阳娜娜", "Anna Maria Petrova"]
)
def test_person_is_recognised(name: str) -> None:
    assert is_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "Ningbo Example Co., Ltd",
        "宁波例子有限公司",
        "义乌市小商品商行",
        "Li Wei Trading",
        "Foshan Zhang Factory",
        "Xiaomi",
    ],
)
def test_company_is_no_person(name: str) -> None:
    assert not is_person(name)
