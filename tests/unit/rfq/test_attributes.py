"""What is asked about a product, and attributes that people call by name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.attributes import MOST_OFFERED, Attribute, Attributes, NamedAttribute, ProductKind
from bot.integrations.attributes import load_attributes
from bot.integrations.knowledge import KNOWLEDGE

SHIPPED = load_attributes(KNOWLEDGE / "attributes.toml")
DEFAULT = tuple(SHIPPED.by_id(attribute_id) for attribute_id in SHIPPED.default)
KINDS = {kind.id: kind for kind in SHIPPED.kind}
repeatable = settings(max_examples=200, derandomize=True, deadline=None)
latin = st.text(alphabet="abcdefghijklmnopqrstuvwxyz -'", max_size=40)


def kind_id(head: str, name: str) -> str | None:
    kind = SHIPPED.kind_of(head, name)
    return kind.id if kind else None


def found(typed: str) -> tuple[str, str] | None:
    named = SHIPPED.named(typed)
    return (named.attribute.id, named.rest) if named else None


def small(**heads: tuple[str, ...]) -> Attributes:
    size = Attribute("size", "Размер", "Size", "尺寸", "1 м", "Какой размер?")
    kinds = tuple(ProductKind(name, name, names, ("size",)) for name, names in heads.items())
    return Attributes((size,), kinds, ("size",))


@pytest.mark.parametrize("kind", SHIPPED.kind, ids=lambda kind: kind.id)
def test_every_head_leads_to_its_kind(kind: ProductKind) -> None:
    for head in kind.heads:
        assert kind_id(head, f"red {head}") == kind.id
        assert kind_id("", head) == kind.id


@pytest.mark.parametrize(
    ("head", "name", "kind"),
    [
        ("insulated travel mug", "insulated travel mug with lid 450 ml", "drinkware"),
        ("T-shirt", "oversized cotton T-shirt", "tshirt"),
        ("case", "silicone iPhone 15 case", "phone_case"),
        ("face serum", "face serum with hyaluronic acid", "cosmetics"),
        ("bag", "leather bag with metal zipper", "bag"),
        ("battery", "car battery", "battery"),
        ("battery", "drone battery", "drone"),
        ("nut", "hex nut", "fastener"),
        ("nuts", "roasted nuts", "food"),
        ("", "laser cutting machine 100 W", "laser_machine"),
        ("", "", None),
        ("gadget", "frobnicating gadget", None),
    ],
)
def test_kind_of_a_product(head: str, name: str, kind: str | None) -> None:
    assert kind_id(head, name) == kind


def test_most_important_attribute_comes_first() -> None:
    offered = [attribute.id for attribute in SHIPPED.for_product("mug", "ceramic mug")]
    assert offered == list(KINDS["drinkware"].attributes)
    assert offered[0] == "capacity"


def test_unknown_product_is_asked_the_usual_things() -> None:
    assert SHIPPED.for_product("gadget", "frobnicating gadget") == DEFAULT


def test_longer_head_wins_over_a_shorter_one() -> None:
    kinds = small(plain=("mug",), warm=("travel mug",))
    assert kinds.kind_of("mug", "steel travel mug") == kinds.kind[1]
    assert kinds.kind_of("mug", "steel mug") == kinds.kind[0]


def test_end_of_a_name_wins_over_its_middle() -> None:
    kinds = small(bottle=("water bottle",), brush=("brush",))
    assert kinds.kind_of("", "water bottle brush") == kinds.kind[1]


def test_middle_of_a_name_helps_when_its_end_is_unknown() -> None:
    kinds = small(bottle=("bottle",))
    assert kinds.kind_of("gizmo", "bottle gizmo") == kinds.kind[0]


@pytest.mark.parametrize(
    ("typed", "attribute"),
    [
        ("объем 500 мл", ("capacity", "500 мл")),
        ("Объёмом: 500 мл", ("capacity", "500 мл")),
        ("ЁМКОСТЬ — 2 л", ("capacity", "2 л")),
        ("ёмкость батареи 5000 мАч", ("battery", "5000 мАч")),
        ("толщиной стенки 2 мм", ("wall_thickness", "2 мм")),
        ("длина провода 1,5 м", ("cable_length", "1,5 м")),
        ("материал", ("material", "")),
        ("из чего: сталь", ("material", "сталь")),
        ("красный цвет", None),
        ("цветочный горшок", None),
        ("длинный рукав", None),
        ("весы", None),
        ("цветы", None),
        ("İ объём", None),
        ("", None),
        ("— : 5", None),
    ],
)
def test_attribute_named_at_the_beginning(typed: str, attribute: tuple[str, str] | None) -> None:
    assert found(typed) == attribute


@pytest.mark.parametrize("attribute", SHIPPED.attribute, ids=lambda attribute: attribute.id)
def test_attribute_answers_to_each_of_its_names(attribute: Attribute) -> None:
    for name in (attribute.ru, *attribute.aliases):
        assert SHIPPED.named(f"{name}: {attribute.example}".upper()) == NamedAttribute(
            attribute, attribute.example.upper()
        )


@repeatable
@given(head=latin, name=latin)
def test_any_product_gets_a_few_different_attributes(head: str, name: str) -> None:
    offered = SHIPPED.for_product(head, name)
    assert 0 < len(offered) <= MOST_OFFERED
    assert len(set(offered)) == len(offered)


@repeatable
@given(typed=st.text(max_size=60))
def test_what_is_left_of_an_answer_is_its_end(typed: str) -> None:
    named = SHIPPED.named(typed)
    assert named is None or (named.rest in typed and named.rest == named.rest.strip())


@repeatable
@given(attribute=st.sampled_from(SHIPPED.attribute), value=st.integers(0, 10**6))
def test_value_survives_its_name(attribute: Attribute, value: int) -> None:
    named = SHIPPED.named(f"{attribute.ru} {value}")
    assert named == NamedAttribute(attribute, str(value))
