import pytest

from bot.domain.translation import Segment
from tests.unit.search.phrases import (
    CASE,
    HEADPHONES,
    IPHONE,
    POWER_BANK,
    QUIET,
    SILICONE,
    WIRELESS,
    number,
    query,
    seg,
    typed,
)

CUTTER = seg("станок лазерной резки", "laser cutting machine", "head")
CLIPS = seg("волосы на заколках", "clip in hair extensions", "head")

VARIANTS = [
    ("the more specific feature is the stronger one", (WIRELESS, HEADPHONES, QUIET),
     "noise cancelling headphones", "noise cancelling headset"),
    ("a property without room in the main query gets its chance", (SILICONE, CASE, IPHONE),
     "silicone phone case", "phone case"),
    ("a colour without room is too weak for a variant",
     (seg("белая", "white", "col"), seg("с зарядкой", "wireless charging", "feat"),
      seg("лампа", "desk lamp", "head")), "desk lamp", None),
    ("another name is wider", (POWER_BANK, number("20000 мАч", "20000 mAh")),
     "power bank", "portable charger 20000mAh"),
    ("a long name loses its first word", (CUTTER,), "cutting machine", None),
    ("a bare name of two words stays whole", (CASE,), None, None),
    ("no variant begins with a preposition", (CLIPS,), "hair extensions", None),
    ("one property", (seg("кожаный", "leather", "mat"), seg("ремень", "belt", "head")),
     "belt", None),
    ("another name alone", (HEADPHONES,), None, "headset"),
    ("typed English loses its first word", typed("wireless noise cancelling headphones"),
     "noise cancelling headphones", None),
    ("a typed number is no part of the name", typed("power bank 20000mah"), "power bank", None),
    ("typed name of two words stays whole", typed("power bank"), None, None),
]  # fmt: skip


@pytest.mark.parametrize(("segments", "shorter", "wider"), [row[1:] for row in VARIANTS],
                         ids=[row[0] for row in VARIANTS])  # fmt: skip
def test_variants(segments: tuple[Segment, ...], shorter: str | None, wider: str | None) -> None:
    built = query(*segments)
    assert (built.shorter, built.wider) == (shorter, wider)


def test_another_name_that_says_the_same_is_no_wider_query() -> None:
    belt = seg("ремень", "leather belt", "head", other_names=("belts leather",))
    assert query(belt).wider is None


def test_number_is_the_first_to_go() -> None:
    built = query(
        seg("коврик", "baking mat", "head"),
        seg("силиконовый", "silicone", "mat"),
        number("40х60", "40x60"),
    )
    assert (built.main, built.shorter) == ("silicone baking mat 40x60", "silicone baking mat")
