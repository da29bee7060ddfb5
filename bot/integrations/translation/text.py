"""Puts typed text into one shape (signs, spaces, letters) without losing what was typed."""

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u0300-\u036f"
    "\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f"
    "\ud800-\udfff]"
)
_DASHES = re.compile("[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]")
_SPACES = re.compile("[^\\S\n]+")
_INCH = re.compile('(?<=[0-9])["\u201d\u2033]')
_APOSTROPHE = re.compile("(?<=\\w)[\u2018\u2019`](?=\\w)")
_QUOTES = re.compile('["\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c-\u201f\u2039\u203a`]')
INCH_SIGN = "\u2033"
# «50 by 70» typed without spaces, and one-letter abbreviations such as «used»; a number of grams
# or metres an hour or a second is a rate, but «l/s» after one are horses.
_BETWEEN_NUMBERS = re.compile("(?<=[0-9])\u043d\u0430(?=[0-9])", re.IGNORECASE)
_ABBREVIATION = re.compile(
    "(?<![\\w/])(?!(?<=[0-9] )[\u0433\u0442\u043c\u043b] ?/ ?\u0447|(?<=[0-9] )\u043c ?/ ?\u0441)([\u0430-\u044f]) ?/ ?([\u0430-\u044f])(?![\\w/])",
    re.IGNORECASE,
)
_YO = str.maketrans("\u0451\u0401", "\u0435\u0415")


def clean(text: str) -> str:
    """One kind of dash and space, composed letters, no quotes and nothing invisible."""
    text = unicodedata.normalize("NFC", text.replace("\r", "\n"))
    text = _DASHES.sub("-", _INVISIBLE.sub("", text))
    inch = _INCH.search(text)
    first_quote = _QUOTES.search(text)
    if inch and first_quote and inch.start() <= first_quote.start():
        text = _INCH.sub(INCH_SIGN, text, count=1)
    text = _APOSTROPHE.sub("'", text)
    text = _ABBREVIATION.sub(r"\1\2", _BETWEEN_NUMBERS.sub(" \u043d\u0430 ", text))
    return _SPACES.sub(" ", _QUOTES.sub(" ", text))


def fold(word: str) -> str:
    """The key under which a word is looked up: lower case, yo as ye."""
    return word.lower().translate(_YO)
