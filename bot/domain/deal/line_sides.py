"""Takes out of a deal's line what stands beside its sum: protection, supplier, days of production."""

import re
from collections.abc import Mapping

from bot.domain.choices import one_of
from bot.domain.deal.line_words import LineWords
from bot.domain.quote import Lead

CUT = " | "
SIGNS = "$€₽₸¥֏元"
_LONGEST_LEAD = 365
_MONTH = 30
_COMPANY = r"[A-Z][A-Za-z&'-]+(?:\s(?:[A-Z][A-Za-z&'-]+|&)){%s}(?:\.?,?\s(?:Co\.?,?\s?)?(?:Ltd|Inc|LLC)\b\.?)?"
_SEVERAL = re.compile(rf"(?<![\w-])(?P<name>{_COMPANY % '1,4'})")
_ONE = re.compile(rf"\s+(?P<name>{_COMPANY % '0,4'})")
_NO_COMPANY = frozenset({"trade", "assurance", "alibaba", "fob", "exw", "tt", "usd", "oem"})


def without_opening(text: str, words: LineWords) -> str:
    """Without "new deal:" and the like; the text as it is when nothing else is said."""
    pattern = re.compile(rf"^\s*(?:{one_of(words.opening)})(?!\w)[\s:,.—–-]*", re.IGNORECASE)
    while found := pattern.match(text):
        if not any(map(str.isalnum, text[found.end() :])):
            break
        text = text[found.end() :]
    return text


def take_protection(text: str, words: LineWords) -> tuple[bool | None, str]:
    """Whether the order goes through Trade Assurance, None when it is not said; the rest."""
    named = rf"(?:(?i:{one_of(words.protected)})|{one_of(words.marks)})(?![\w-])"
    before, after = one_of(words.denied_before), one_of(words.denied_after)
    denied = (
        rf"(?<!\w)(?i:{before})\s+{named}",
        rf"(?<![\w-]){named}\s+(?i:{after})(?!\w)",
        rf"(?<!\w)(?i:{one_of(words.unprotected)})(?!\w|\s+(?:{one_of(words.with_supplier)})\s)",
    )
    for pattern in denied:
        if found := re.search(pattern, text):
            return False, f"{text[: found.start()]}{CUT}{text[found.end() :]}"
    found = re.search(rf"(?<![\w-]){named}", text)
    if found is None:
        return None, text
    return True, f"{text[: found.start()]}{CUT}{text[found.end() :]}"


def take_supplier(text: str, words: LineWords) -> tuple[str, str]:
    """A company's Latin name, "" when there is none; two words, or one behind "supplier".

    Between the other words a name is the product's: a model has one too.
    """
    with_supplier = re.compile(
        rf"(?:(?<![A-Za-z]),|[.;:()|{SIGNS}]|(?<!\w)(?i:{one_of(words.supplier)})|(?<!\w)(?:{one_of(words.with_supplier)}))\s*$"
    )
    for found in _SEVERAL.finditer(text):
        said_words = found["name"].casefold().split()
        is_name = _NO_COMPANY.isdisjoint(said_words) and not found["name"].isupper()
        if is_name and with_supplier.search(text[: found.start()]):
            return found["name"], f"{text[: found.start()]}{CUT}{text[found.end() :]}"
    for said in re.finditer(rf"(?<!\w)(?i:{one_of(words.supplier)})(?!\w)", text):
        if one := _ONE.match(text, said.end()):
            return one["name"], f"{text[: said.start()]}{CUT}{text[one.end() :]}"
    return "", text


def take_lead(text: str, words: LineWords, units: Mapping[str, int]) -> tuple[Lead | None, str]:
    """How many days the production takes: "ready in 25 days", "made in a month"."""
    count = r"(?P<low>[0-9]{1,3})(?:\s?[-–—]\s?(?P<high>[0-9]{1,3}))?(?:-?[^\W\d_]{1,2}(?=\s))?\s*"
    working = rf"(?P<working>(?:{one_of(words.working)})\w*\.?\s+)?"
    unit = rf"(?<![^\W\d_])(?P<unit>{one_of((*units, *words.month))})\w*"
    stems = rf"(?<!\w)(?:{one_of(words.lead)})[\w-]*"
    length = rf"(?:{count})?{working}{unit}"
    for pattern in (rf"{stems}(?:\s+[^\W\d_]{{2,12}})?[\s:.—-]+{length}", rf"{length}\s+{stems}"):
        found = re.search(pattern, text, re.IGNORECASE)
        lead = _lead(found, words, units) if found else None
        if found and lead:
            return lead, f"{text[: found.start()]}{CUT}{text[found.end() :]}"
    return None, text


def _lead(found: re.Match[str], words: LineWords, units: Mapping[str, int]) -> Lead | None:
    unit = found["unit"].casefold()
    size = _MONTH if unit in words.month else units[unit]
    low = int(found["low"] or 1) * size
    high = int(found["high"] or 0) * size or low
    if not 0 < low <= high <= _LONGEST_LEAD:
        return None
    return Lead(low, high, bool(found["working"]))
