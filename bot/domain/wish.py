"""What a typed text is before any translation: a wish, or something to hint at."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote, urlsplit

LONGEST_WISH = 300
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->")
_LINK = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|ru|cn|net|org|by|kz|uz|me|su|app|link)(?:[/?]\S*)?(?!\w)",
    re.IGNORECASE,
)
_PRODUCT_PATH = re.compile(r"/(?:product-detail/.*?|product/)\d+(?:\.html|/|$)")
_NAMED_PATH = re.compile(r"/product-detail/(.*?)[_-]?\d*(?:\.html|/|$)")
_LONGEST_NAME = 80
_LONGEST_ADDRESS = 300
_ALIBABA = "alibaba.com"
_PHONE = re.compile(r"(?:\+|8(?=\D*9))[\d\s()-]{9,18}|\+?[78]\d{10}|\+?(?:375|998|996|374)\d{8,9}")


class WishProblem(StrEnum):
    """Why a text cannot be searched for as it is."""

    EMPTY = "empty"
    MARKUP = "markup"  # nothing but HTML tags
    PRODUCT_LINK = "product_link"  # a product on Alibaba: not a wish but a choice made
    LINK = "link"
    TOO_LONG = "too_long"
    NO_WORDS = "no_words"  # emoji, punctuation
    DIGITS_ONLY = "digits_only"
    PHONE = "phone"
    OTHER_SCRIPT = "other_script"  # mostly neither Cyrillic nor Latin letters


def clean(text: str) -> str:
    """The text without markup, invisible and control characters, spaces collapsed.

    Escaping for output is not done here.
    """
    return " ".join(_TAG.sub(" ", _readable(text)).split())


def classify(text: str) -> WishProblem | None:
    """What is wrong with the text as a product wish; None when it can be translated."""
    cleaned = clean(text)
    if not cleaned:
        return WishProblem.MARKUP if _TAG.search(_readable(text)) else WishProblem.EMPTY
    if link := _LINK.search(cleaned):
        is_product = is_product_link(link[0])
        return WishProblem.PRODUCT_LINK if is_product else WishProblem.LINK
    if len(cleaned) > LONGEST_WISH:
        return WishProblem.TOO_LONG
    return _letters_problem(cleaned)


def is_product_link(address: str) -> bool:
    """Whether the address is a product's page on Alibaba (URL7), mobile and regional included."""
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
    except ValueError:  # brackets and other signs no host may have
        return False
    host = (parts.hostname or "").lower()
    is_alibaba = host == _ALIBABA or host.endswith(f".{_ALIBABA}")
    return is_alibaba and bool(_PRODUCT_PATH.match(parts.path))


@dataclass(frozen=True, slots=True)
class ProductLink:
    """A product's page on Alibaba without what follows a visitor about, and its name there or ""."""

    address: str
    name: str


def product_link(text: str) -> ProductLink | None:
    """The first product of Alibaba that a text links to."""
    found = (link[0] for link in _LINK.finditer(clean(text)))
    address = next((one for one in found if is_product_link(one)), None)
    if address is None:
        return None
    parts = urlsplit(address if "//" in address else f"//{address}")
    named = _NAMED_PATH.match(unquote(parts.path))
    name = " ".join(named[1].replace("-", " ").split())[:_LONGEST_NAME] if named else ""
    plain = f"https://{parts.hostname}{parts.path}"
    is_short = len(plain) <= _LONGEST_ADDRESS
    return ProductLink(plain if is_short else "", name if any(map(str.isalpha, name)) else "")


def is_latin_only(text: str) -> bool:
    """Whether every letter is Latin: such a wish needs no translation, only the search rules."""
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and all(_script(char) == "LATIN" for char in letters)


def _letters_problem(cleaned: str) -> WishProblem | None:
    letters = [char for char in cleaned if char.isalpha()]
    if letters:
        ours = sum(_script(char) in {"CYRILLIC", "LATIN"} for char in letters)
        return None if ours * 2 > len(letters) else WishProblem.OTHER_SCRIPT
    if _PHONE.fullmatch(cleaned):
        return WishProblem.PHONE
    is_number = any(map(str.isdecimal, cleaned))
    return WishProblem.DIGITS_ONLY if is_number else WishProblem.NO_WORDS


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _readable(text: str) -> str:
    return "".join(map(_visible, unicodedata.normalize("NFC", text)))


def _visible(char: str) -> str:
    """The character, a space for a line break, nothing for what a reader cannot see."""
    if char.isspace():
        return " "
    return "" if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me"} else char
