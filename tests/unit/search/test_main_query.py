import pytest

from bot.domain.translation import Origin, Segment
from tests.unit.search.phrases import (
    CASE,
    FOR,
    FROM_CHINA,
    HEADPHONES,
    IPHONE,
    POWER_BANK,
    QUIET,
    SILICONE,
    WHOLESALE,
    WIRELESS,
    guessed,
    number,
    query,
    seg,
)

BLACK = seg("чёрные", "black", "col")
BEARING = seg("подшипники", "bearing", "head")

WISHES = [
    ("the wish of the manual", (WIRELESS, HEADPHONES, QUIET, WHOLESALE, FROM_CHINA),
     "wireless noise cancelling headphones"),
    ("colour gives way to features", (BLACK, WIRELESS, HEADPHONES, QUIET),
     "wireless noise cancelling headphones"),
    ("colour stands first when there is room", (HEADPHONES, BLACK, WIRELESS),
     "black wireless headphones"),
    ("compatibility beats material", (SILICONE, CASE, IPHONE), "iPhone 15 phone case"),
    ("material stands before purpose",
     (seg("коробка", "box", "head"), seg("для чая", "tea", "purp"), seg("из крафта", "kraft", "mat")),
     "kraft tea box"),
    ("number and unit are one word", (POWER_BANK, number("20000 мАч", "20000 mAh")),
     "power bank 20000mAh"),
    ("a measure that fits is kept",
     (seg("лента", "LED strip light", "head"), number("12 В", "12 V")), "LED strip light 12V"),
    ("dimensions",
     (seg("коробки", "carton box", "head"), number("30х20х15 см", "30×20×15 cm")),
     "carton box 30x20x15cm"),
    ("two words of a brand and model chain",
     (BEARING, seg("SKF", "SKF", "brand", Origin.LATIN), number("6205", "6205"),
      seg("2RS", "2RS", "unknown", Origin.LATIN)), "SKF 6205 bearing"),
    ("a model number belongs to its brand", (CASE, seg("айфон", "iPhone", "brand"),
     seg("15", "15", "brand", Origin.NUMBER)), "iPhone 15 phone case"),
    ("a Latin word before a code begins a model chain",
     (BEARING, seg("SKF", "SKF", "unknown", Origin.LATIN), number("6205", "6205"),
      seg("2RS", "2RS", "unknown", Origin.LATIN)), "SKF 6205 bearing"),
    ("a Latin word after a brand continues the chain",
     (CASE, seg("samsung", "Samsung", "brand"), seg("galaxy", "galaxy", "unknown", Origin.LATIN),
      seg("ultra", "ultra", "unknown", Origin.LATIN)), "Samsung galaxy phone case"),
    ("a type number stands before the name", (seg("аккумулятор", "battery", "head"),
     number("18650", "18650")), "18650 battery"),
    ("Latin words inside Russian are features",
     (seg("коврик для йоги", "yoga mat", "head"), seg("TPE", "TPE", "unknown", Origin.LATIN)),
     "TPE yoga mat"),
    ("a guess stands last", (seg("косплей", "cosplay", "attr"), seg("костюм", "costume", "head"),
     guessed("юна", "Yuna")), "cosplay costume Yuna"),
    ("a second noun narrows the first",
     (seg("корпус", "case", "head"), seg("часов", "watch", "head")), "watch case"),
    ("a word said twice is said once",
     (seg("аквариумный", "aquarium", "attr"), seg("компрессор", "aquarium air pump", "head"),
      FOR, seg("морского аквариума", "marine aquarium", "purp")), "marine aquarium air pump"),
    ("a tail keeps its preposition: a jar with lid is not a jar lid",
     (seg("кружка", "mug", "head"), seg("с логотипом", "with custom logo", "tail")),
     "mug with custom logo"),
    ("a negation keeps its meaning",
     (seg("кружка", "mug", "head"), seg("без упаковки", "without packaging", "tail")),
     "mug without packaging"),
    ("apostrophes are quotes too",
     (seg("мужская", "men's", "purp"), seg("футболка", "t-shirt", "head")), "mens t-shirt"),
    ("only properties: the likeliest stands for the product",
     (seg("чёрный", "black", "col"), seg("для кошек", "cat", "purp")), "black cat"),
    ("a name of five words keeps its end",
     (seg("электромобиль", "kids electric ride on car", "head"),), "electric ride on car"),
    ("the user's own word is a feature",
     (seg("костюм", "costume", "head"), seg("юна", "Yoona", "unknown", Origin.USER)),
     "Yoona costume"),
]  # fmt: skip


@pytest.mark.parametrize(("segments", "main"), [row[1:] for row in WISHES],
                         ids=[row[0] for row in WISHES])  # fmt: skip
def test_main_query(segments: tuple[Segment, ...], main: str) -> None:
    assert query(*segments).main == main


def test_query_does_not_depend_on_where_the_trade_words_stand() -> None:
    first = query(WHOLESALE, FROM_CHINA, WIRELESS, HEADPHONES, QUIET)
    last = query(WIRELESS, HEADPHONES, QUIET, WHOLESALE, FROM_CHINA)
    assert (first.main, first.shorter, first.wider) == (last.main, last.shorter, last.wider)
