"""Finds in a deal's line how it is paid: numbers that make the sum or 100, or words for shares."""

import re
from collections.abc import Sequence
from decimal import Decimal

from bot.domain.deal.figures import Figure, Role
from bot.domain.deal.rules import DealWords
from bot.domain.money import Money

PAID = frozenset({Role.PART, Role.REST})
_WHOLE = Decimal(100)
_FEW = Decimal(10)
_MOST = 6


def parts_in(
    tail: str, found: Sequence[Figure], total: Money, begins: int, words: DealWords
) -> tuple[str, set[Figure]]:
    """The parts as the buyer would type them, "" when none are said, and the figures they are.

    `tail` is what follows the sum or the pieces, from the place `begins`.
    """
    behind = [one for one in found if one.start > begins and one.role is not Role.ASIDE]
    open_ones = [one for one in behind if not one.unit and one.currency in {"", total.currency}]
    for run in ([one for one in open_ones if one.is_share], open_ones):
        if whole := _whole(run, total):
            return whole
    if first := _first(tail, open_ones, total, begins, words):
        return first
    return _spoken(tail, words), set()


def _whole(run: Sequence[Figure], total: Money) -> tuple[str, set[Figure]] | None:
    """Neighbours that add up to the sum, or to 100 per cent."""
    for start in range(len(run)):
        for end in range(start + 1, min(len(run), start + _MOST) + 1):
            parts = run[start:end]
            made = sum((one.value for one in parts), Decimal(0))
            is_share = made == _WHOLE and not any(one.currency for one in parts)
            if end - start == 1 and not (is_share and parts[0].is_share):
                continue
            if is_share or (made == total.amount and not any(one.is_share for one in parts)):
                sign = "%" if is_share else ""
                return ", ".join(f"{one.value:f}{sign}" for one in parts), set(parts)
    return None


def _first(
    tail: str, found: Sequence[Figure], total: Money, begins: int, words: DealWords
) -> tuple[str, set[Figure]] | None:
    """What is paid first, or last, alone; a small bare number is a share: advance 50."""
    for one in found:
        behind = tail[one.end - begins :].casefold()
        has_rest = any(word.startswith(words.line.rest) for word in re.findall(r"\w+", behind))
        is_first = one.role is Role.PART or (has_rest and one.role is Role.NONE)
        if not is_first and one.role is not Role.REST:
            continue
        is_small = one.value < _WHOLE and one.value * _FEW < total.amount and not one.currency
        whole, sign = (_WHOLE, "%") if one.is_share or is_small else (total.amount, "")
        value = one.value if is_first else whole - one.value
        if 0 < value < whole:
            return f"{value:f}{sign}, {whole - value:f}{sign}", {one}
    return None


def _spoken(tail: str, words: DealWords) -> str:
    """Shares in words: half and half, a third and the rest, four equal payments."""
    folded = " ".join(tail.casefold().split())
    counts = "|".join(map(re.escape, words.line.counts))
    stems = "|".join(map(re.escape, words.line.equal))
    if found := re.search(rf"(?<!\w)({counts})\s+(?:{stems})", folded):
        return "/".join(_equal(words.line.counts[found[1]]))
    if _has(folded, words.line.at_once):
        return "100%"
    for row in words.shares:
        if not _has(folded, row.words):
            continue
        share = row.share.rstrip("%")
        if "/" in share or Decimal(share) == _WHOLE:
            return row.share
        return f"{share}%, {_WHOLE - Decimal(share):f}%"
    return ""


def _has(folded: str, phrases: Sequence[str]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", folded) for one in phrases)


def _equal(count: int) -> list[str]:
    """Whole shares that make 100; the first takes what is left over."""
    share = int(_WHOLE) // count
    return [str(int(_WHOLE) - share * (count - 1)), *[str(share)] * (count - 1)]
