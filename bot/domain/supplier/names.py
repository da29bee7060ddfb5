"""Whether two names are of the same company, and whether a name is a company's at all.

Cyrillic names are spelled in Latin letters before they come here: this module knows Latin and Chinese.
"""

import re
import unicodedata
from enum import StrEnum
from typing import Final

_HAN = re.compile(r"[\u3400-\u9fff·]+")
_WORDS = re.compile(r"[^\W_]+")
_FORMS: Final = frozenset(
    [
        "co",
        "company",
        "ltd",
        "limited",
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "llc",
        "the",
        "of",
        "and",
        "pte",
        "gmbh",
        "ooo",
    ]
)
_HAN_FORM = re.compile(r"(?:有限责任公司|有限公司|公司)$")
# Words that only organisations have in their names: no person is called so.
_BUSINESS: Final = frozenset(
    [
        "co",
        "company",
        "ltd",
        "limited",
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "llc",
        "pte",
        "plc",
        "gmbh",
        "sarl",
        "bv",
        "ooo",
        "oao",
        "zao",
        "factory",
        "works",
        "group",
        "holding",
        "holdings",
        "industry",
        "industries",
        "industrial",
        "trading",
        "trade",
        "import",
        "imports",
        "export",
        "exports",
        "imp",
        "exp",
        "enterprise",
        "enterprises",
        "technology",
        "technologies",
        "tech",
        "international",
        "manufacturing",
        "manufacturer",
        "manufactory",
        "machinery",
        "electronics",
        "commerce",
        "ecommerce",
        "products",
        "supply",
        "logistics",
        "agency",
        "association",
        "bank",
        "university",
        "institute",
        "store",
        "shop",
    ]
)
_HAN_BUSINESS = re.compile(
    r"公司|厂|廠|商行|集团|集團|中心|合作社|经营部|工作室|店|银行|協會|协会"
)
_LONGEST_HAN_PERSON: Final = 4
_PERSON_WORDS: Final = range(2, 5)
_TITLES: Final = frozenset({"mr", "mrs", "ms", "miss", "dr"})


class Likeness(StrEnum):
    """What comparing two names gives."""

    SAME = "same"
    SPELLING = "spelling"
    DIFFERENT = "different"
    INCOMPARABLE = "incomparable"
    MISSING = "missing"

    @property
    def is_settled(self) -> bool:
        return self in {Likeness.SAME, Likeness.SPELLING, Likeness.DIFFERENT}


def compare(one: str, two: str) -> Likeness:
    """Case, punctuation, spaces and the spelling of «Co., Ltd» or 有限公司 do not matter.

    Chinese is compared with Chinese and Latin with Latin: a translation of a name proves nothing
    (BDG11, BDG12).
    """
    if not one.strip() or not two.strip():
        return Likeness.MISSING
    if _plain(one) == _plain(two):
        return Likeness.SAME
    pairs = [(_han(one), _han(two)), (_latin(one), _latin(two))]
    shared = [(left, right) for left, right in pairs if left and right]
    if not shared:
        return Likeness.INCOMPARABLE
    is_alike = all(left == right for left, right in shared)
    return Likeness.SPELLING if is_alike else Likeness.DIFFERENT


def is_person(name: str) -> bool:
    """Whether it reads like a person's name: two to four words, none of which a company has.

    A firm whose form was left out looks the same, and that is a reason to ask too (K4, FRD1).
    """
    han = "".join(_HAN.findall(unicodedata.normalize("NFKC", name)))
    words = [word for word in _latin_words(name) if not word.isdigit()]
    if _HAN_BUSINESS.search(han) or not _BUSINESS.isdisjoint(words):
        return False
    if han:
        return 1 < len(han) <= _LONGEST_HAN_PERSON or "·" in han
    is_titled = bool(words) and words[0] in _TITLES
    return is_titled or len(words) in _PERSON_WORDS


def has_han(text: str) -> bool:
    return _HAN.search(text) is not None


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip()


def _han(name: str) -> str:
    """The Chinese of a name without its legal form."""
    return _HAN_FORM.sub("", "".join(_HAN.findall(unicodedata.normalize("NFKC", name))))


def _latin(name: str) -> str:
    """The other words of a name, run together, without its legal form."""
    return "".join(word for word in _latin_words(name) if word not in _FORMS)


def _latin_words(name: str) -> list[str]:
    """Lower-case words; accents go, `&` and dots are no letters."""
    apart = unicodedata.normalize("NFKD", _HAN.sub(" ", name)).casefold()
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return _WORDS.findall(re.sub(r"(?<=\b\w)\.(?=\w\b)", "", bare))
