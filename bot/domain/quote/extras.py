"""What else an offer says: the sample's price, how long the offer holds, how the goods are packed."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from bot.domain.money import Money
from bot.domain.personal import without_personal
from bot.domain.quote.model import QuoteWords
from bot.domain.quote.price import Found
from bot.domain.quote.text import DASH, any_of, before, has

_REACH: Final = 30
_LONGEST_VALIDITY: Final = 365
_LONGEST_PACKING: Final = 80
_IN = r"\d{1,5}\s?(?:pcs?|pieces?|sets?|pairs?|\u4e2a|\u53ea|\u5957|\u4ef6|\u0448\u0442)"
_PACK = r"(?:inner |white |color |colour |gift |opp |poly ?|pp |pe |master |export )?"
_HOLDER = r"(?:bags?|boxe?s?|cartons?|ctns?|opp|blister|\u7bb1|\u888b|\u76d2)"
_HELD = re.compile(rf"{_IN}\s?(?:/|per|in|in a)\s?{_PACK}{_HOLDER}")
_AMBIGUOUS = Money(Decimal(-1), "")


def read_sample(text: str, money: Sequence[Found], words: QuoteWords) -> Money | None:
    """What one sample costs, 0 for a free one; None for two sums, and for the courier's."""
    free = {Money(Decimal(0), "")} if _is_free(text, words) else set()
    found = {
        Money(one.value, one.currency) if one.value else _AMBIGUOUS
        for one in _samples(text, money, words)
    }
    known = found | free
    one = known.pop() if len(known) == 1 else None
    return None if one == _AMBIGUOUS else one


def read_valid(text: str, words: QuoteWords) -> int | None:
    """For how many days the offer holds."""
    days = rf"(?P<number>[0-9]{{1,3}})\s?-?(?P<unit>{any_of(words.days)})"
    pattern = re.compile(rf"(?:{any_of(words.valid)})(?P<between>[^0-9;\n]{{0,20}}){days}")
    backward = re.compile(rf"(?<![0-9]){days}\s?\u5185?(?P<between>)(?:{any_of(words.valid)})")
    found = {
        int(one["number"]) * words.days[one["unit"]]
        for one in (*pattern.finditer(text), *backward.finditer(text))
        if not has(before(text, one.start()), words.lasting)
        and not re.match(DASH + r"\d", text[one.end() :])
    }
    valid = found.pop() if len(found) == 1 else 0
    return valid if 0 < valid <= _LONGEST_VALIDITY else None


def read_packing(text: str, words: QuoteWords) -> str:
    """As it was said behind its label, or the first pieces in a pack."""
    spelled = any_of(words.packing)
    label = re.search(rf"(?:{spelled})(?:\s?details?)?\s?[:=：]\s?([^;\n。；]{{3,200}})", text)
    said = re.split(r"\.(?!\d)", label[1])[0] if label else ""
    if not said:
        held = _HELD.search(text)
        said = held[0] if held else ""
    return without_personal(said).strip(" ,，-")[:_LONGEST_PACKING]


def read_taxed(text: str, words: QuoteWords) -> bool | None:
    """Whether the price has China's tax in it; None for two prices, and where the tax is the buyer's."""
    spelled = any_of((*words.untaxed, *words.taxed))
    found = {one not in words.untaxed for one in re.findall(spelled, text)}
    is_home = any(
        words.incoterms[one] in words.home for one in words.incoterms if has(text, (one,))
    )
    return None if is_home or len(found) != 1 else found.pop()


def _is_free(text: str, words: QuoteWords) -> bool:
    sample, free = any_of(words.sample), any_of(words.free)
    found = re.search(
        rf"(?:{sample})[^,.;\n，。]{{0,12}}(?:{free})|(?:{free})[^,.;\n，。]{{0,8}}(?:{sample})",
        text,
    )
    return found is not None and not re.search(any_of(words.unfree), found[0])


def _samples(text: str, money: Sequence[Found], words: QuoteWords) -> Iterator[Found]:
    for one in money:
        said = before(text, one.start, _REACH)
        if has(said, words.sample) and not has(said, words.sample_aside):
            yield one
