"""Reads what is typed or pasted about a supplier: an address, a number, a name among other words."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from bot.domain.search.errors import AmountError
from bot.domain.search.numerals import LONGEST_NUMERAL, numeral
from bot.domain.supplier.names import has_han

USCC_LENGTH: Final = 18
LONGEST_NAME: Final = 120
LONGEST_PASTE: Final = 3000
_MARKETPLACE: Final = "alibaba.com"
_LINK = re.compile(r"(?:https?://)?(?:[\w-]+\.)*alibaba\.com(?:/[^\s<>«»\"]*)?", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z0-9-]+\.)*alibaba\.com")
_PATH = re.compile(r"[\w./%~-]*", re.ASCII)
_USCC = re.compile(r"(?<![0-9A-Z])[0-9A-Z](?:[ -]?[0-9A-Z]){17}(?![0-9A-Z])")
_USCC_ALONE = re.compile(r"[0-9][0-9A-Z]{14,21}")
_FEWEST_DIGITS: Final = 10
_HAN_COMPANY = re.compile(r"[\u3400-\u9fff（）()]{2,40}?(?:公司|厂|商行|经营部)")
_LATIN_COMPANY = re.compile(
    r"[A-Z][\w&.,'()\- ]{1,80}?(?:Co\.?,? ?(?:Ltd|Limited)\b|Limited\b|Ltd\b|Inc\b|Corp\b|LLC\b|Factory\b)\.?",
)
_NUMBER = re.compile(r"[0-9]+(?:(?: (?=[0-9]{3}(?![0-9]))|[.,'’])[0-9]+)*")
_POWER = re.compile(r"\^|e[0-9]", re.IGNORECASE)
_THOUSANDS = re.compile("\\s*(?:k\\b|\u0442\u044b\u0441|thousand)", re.IGNORECASE)
# Cyrillic letters that look like Latin ones: a Russian keyboard writes them into Chinese numbers.
_LOOKALIKES = str.maketrans(
    "\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u0420\u0422\u0425\u0423", "ABCEHKMPTXY"
)


class UsccProblem(StrEnum):
    """Why a number can be no USCC."""

    LENGTH = "length"
    SIGNS = "signs"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was recognised in a text; empty where there was none. `uscc` is not checked yet."""

    name_en: str = ""
    name_zh: str = ""
    link: str = ""
    uscc: str = ""


def bare_number(text: str) -> str:
    """A company number without spaces and hyphens, in Latin capitals."""
    plain = unicodedata.normalize("NFKC", text).upper().translate(_LOOKALIKES)
    return re.sub(r"[\s-]", "", plain)


def looks_like_uscc(text: str) -> bool:
    """Whether the whole text is such a number, right or wrong."""
    number = bare_number(text)
    digits = sum(char.isdecimal() for char in number)
    return bool(_USCC_ALONE.fullmatch(number)) and digits >= _FEWEST_DIGITS


def storefront(text: str) -> str | None:
    """The address on Alibaba, over https and without its parameters; None for anything else.

    It is only kept and shown: the bot never opens it.
    """
    found = text.strip()
    try:
        parts = urlsplit(found if "//" in found else f"//{found}")
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return None
    is_web = parts.scheme in {"", "http", "https"} and port is None and "@" not in parts.netloc
    if not is_web or not _HOST.fullmatch(host) or not _PATH.fullmatch(parts.path):
        return None
    return f"https://{host}{parts.path.rstrip('/')}"


def recognise(text: str) -> Pasted:
    """The address, the number and the names in a block of text.

    A short text without any of them is the name itself.
    """
    plain = unicodedata.normalize("NFKC", text)
    link = next(filter(None, map(storefront, _LINK.findall(plain))), "")
    rest = _LINK.sub(" ", plain)
    number = next(
        (one for one in _USCC.findall(rest.upper().translate(_LOOKALIKES)) if _dense(one)), ""
    )
    chinese, latin = _HAN_COMPANY.search(rest), _LATIN_COMPANY.search(rest)
    found = Pasted(
        latin[0].strip() if latin else "", chinese[0] if chinese else "", link, bare_number(number)
    )
    if found != Pasted() or not _is_name(rest):
        return found
    name = " ".join(rest.split())
    return Pasted(name_zh=name) if has_han(name) else Pasted(name_en=name)


def says_who(letter: str) -> bool:
    """Whether a letter also tells whom it is from: a firm's full name, a number, an address."""
    if len(letter) > LONGEST_PASTE:
        return False
    found = recognise(letter)
    is_named = bool(found.name_en) and len(letter) > LONGEST_NAME
    return bool(is_named or found.link or found.uscc)


def whole(text: str) -> int | None:
    """The first number of the text as a whole one: «5 YRS», «1.2k», «98,5 %», «300+»."""
    plain = unicodedata.normalize("NFKC", text)
    match = _NUMBER.search(plain)
    if match and _POWER.match(plain, match.end()):  # «10^18», «1e5»
        return None
    is_negative = match is not None and plain[: match.start()].rstrip().endswith(("-", "−", "–"))
    if match is None or is_negative or len(match[0]) > LONGEST_NUMERAL:
        return None
    try:
        value = numeral(match[0])
    except AmountError:
        return None
    thousands = _THOUSANDS.match(plain, match.end())
    return int(value * (Decimal(1000) if thousands else 1))


def _dense(number: str) -> bool:
    return sum(char.isdecimal() for char in number) >= _FEWEST_DIGITS


def _is_name(text: str) -> bool:
    name = " ".join(text.split())
    return len(name) <= LONGEST_NAME and sum(map(str.isalpha, name)) > 1
