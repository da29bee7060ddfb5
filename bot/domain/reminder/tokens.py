"""Cuts a phrase into words and numbers, each with a one-letter kind that the grammar reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

# kind: a n-umber, J an ordinal one, t-ime of day, d-ate in digits, p-air that is a date or a time, c a pair that
# is no date, A a word that asks, x for any other word; the rest is in `Words`.
_TOKEN = re.compile(
    r"(?P<name>\u2116\s*\S+)"
    r"|(?P<iso>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?![0-9])"
    r"|(?P<long>[0-9]{1,2}[./][0-9]{1,2}[./](?:[0-9]{4}|[0-9]{2}))(?![0-9])"
    r"|(?P<pair>[0-9]{1,2}[.:/-][0-9]{2})(?![0-9.,%])"
    r"|(?P<decimal>[0-9]{1,2},[0-9])(?![0-9])"
    r"|(?P<number>[0-9]{1,4})(?P<th>-?(?:[\u0433\u0435\u043e]{1,3}|[\u043e]?\u043c\u0443)\b)?(?![0-9.,%]*[0-9%])"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<other>\S)"
)
_SHORTEST_TYPO = 5
_LONG = 6
_TENS, _ONES = ("20", "30", "40", "50"), tuple("123456789")


@dataclass(frozen=True, slots=True)
class Token:
    """`value` is a number, or what the word stands for; the span points into the phrase."""

    kind: str
    value: str
    start: int
    end: int
    is_exact: bool = True
    is_word: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """`kinds`: a folded word to its kind and value; `nag`: phrases that ask for insistence.

    `leads` may stand before the word that asks; `asks_anywhere` need not come first. `clocks`: a
    place to its zone, said as «by Beijing time» with words of `by` and `time_nouns`.
    """

    kinds: Mapping[str, tuple[str, str]]
    asks: frozenset[str]
    asks_anywhere: frozenset[str]
    leads: frozenset[str]
    polite: frozenset[str]
    nag: tuple[str, ...]
    clocks: Mapping[str, str]
    by: tuple[str, ...]
    time_nouns: tuple[str, ...]


def fold(text: str) -> str:
    """Lower case, without the letter people leave out; every sign keeps its place."""
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in text).replace(
        "\u0451", "\u0435"
    )


def tokens(text: str, words: Words) -> list[Token]:
    """Every word, number and sign, in order."""
    found: list[Token] = []
    for match in _TOKEN.finditer(fold(text)):
        one = _token(match, words)
        is_less = len(found) > 1 and found[-2].kind == "X"  # less twenty six is not twenty-six
        if found and not is_less and _goes_on(found[-1], one):
            one = _together(found.pop(), one)
        found.append(one)
    return found


def _goes_on(tens: Token, one: Token) -> bool:
    """Twenty five, in words."""
    are_words = tens.is_word and one.is_word and tens.kind == "n" and one.kind in {"n", "J"}
    return are_words and tens.value in _TENS and one.value in _ONES


def _together(tens: Token, one: Token) -> Token:
    total = str(int(tens.value) + int(one.value))
    return Token(one.kind, total, tens.start, one.end, is_word=True)


def _token(match: re.Match[str], words: Words) -> Token:
    start, end = match.span()
    for name, kind in (("iso", "d"), ("long", "d"), ("pair", "p"), ("number", "n")):
        if found := match[name]:
            read = _pair_kind(found) if name == "pair" else "J" if match["th"] else kind
            return Token(read, found, start, end)
    if match["decimal"]:
        return Token("n", match["decimal"].replace(",", "."), start, end)
    word = match["word"]
    if not word:
        is_margin = (match["other"] or "x") in ",.;:-"
        return Token("," if is_margin else "x", "", start, end)
    if word in words.kinds:
        kind, value = words.kinds[word]
        return Token(kind, value, start, end, is_word=True)
    if word in words.asks:
        return Token("A", "", start, end)
    kind, value = _misspelt(word, words)
    return Token(kind, value, start, end, is_exact=False)


def _pair_kind(pair: str) -> str:
    """With a colon a time, with a slash a date; with a dot or a dash it depends."""
    first, second = int(re.split(r"\D", pair)[0]), int(pair[-2:])
    if ":" in pair:
        return "t"
    if "/" in pair:
        return "d" if 1 <= second <= 12 and 1 <= first <= 31 else "x"  # noqa: PLR2004  # a day of December
    if "-" in pair:
        is_clock = first < 24 and second < 60  # noqa: PLR2004  # the clock face
        return _day_or_clock(first, second) if is_clock else "x"
    return _day_or_clock(first, second)


def _day_or_clock(first: int, second: int) -> str:
    """What cannot be a day is a time, if a clock can show it."""
    is_month = 1 <= second <= 12 and first > 0  # noqa: PLR2004  # December
    is_clock = first < 24 and second < 60  # noqa: PLR2004  # the clock face
    return "c" if is_clock and not is_month else "p"


def _misspelt(word: str, words: Words) -> tuple[str, str]:
    if len(word) < _SHORTEST_TYPO:
        return "x", ""
    for known, meaning in words.kinds.items():
        near = len(known) >= _LONG or (len(known) >= _SHORTEST_TYPO and len(word) >= _LONG)
        if near and known[0] == word[0] and is_one_slip(word, known):
            return meaning
    return "x", ""


def is_one_slip(typed: str, known: str) -> bool:
    """Whether one letter is missing, extra, another, or swapped with its neighbour."""
    if abs(len(typed) - len(known)) > 1 or typed == known:
        return typed == known
    at = next(
        (i for i, (a, b) in enumerate(zip(typed, known, strict=False)) if a != b),
        min(len(typed), len(known)),
    )
    rest, wanted = typed[at:], known[at:]
    return (
        rest[1:] == wanted[1:]
        or rest[1:] == wanted
        or rest == wanted[1:]
        or (rest[:2] == wanted[:2][::-1] and rest[2:] == wanted[2:])
    )
