"""Makes an answer ready to be counted: sizes of containers and of goods are no number of them."""

import re
from decimal import Decimal

from bot.domain.rfq.rules import RfqRules, Words

_CROSS = "[x\u0445\u00d7*]"
_NUMBER = r"[0-9]+(?:[.,][0-9]+)?"
_SIZED = re.compile(
    rf"(?<![\w.,])(?P<many>{_NUMBER})\s*(?:[2-6]?X{{0,3}}L|X{{0,2}}S|S|[M\u041c])(?![^\W_])"
)
_DIGITS = re.compile(_NUMBER)
_LEAST_SIZES = 2


def without_sizes(plain: str, words: Words) -> str:
    """The text without numbers that measure: 40-foot, 1.5 m wide, 60x40x50 cm."""
    name, feet = words.container, "|".join(words.feet)
    sized, lengths = "|".join(words.sized_containers), "|".join(words.lengths)
    plain = _cut(
        rf"(?:(?<=[0-9])\s?{_CROSS}\s?|(?<![\w.,]))(?:20|40|45)[\s-]?(?:{feet})[^\W\d_]*['\u2019]?(?:\s?(?:hq|hc|gp))?(?!\w)",
        plain,
        f" {name} ",
    )
    plain = _cut(rf"(?<!\w)(?:{sized})[^\W\d_]*", plain, name)
    plain = _cut(rf"(?:{name}[^\W\d_]*\s+)+(?={name})", plain, "")
    sides = rf"{_NUMBER}\s?{_CROSS}\s?{_NUMBER}"
    plain = _cut(rf"{sides}\s?{_CROSS}\s?{_NUMBER}(?:\s?(?:{lengths})(?!\w))?", plain)
    plain = _cut(rf"{sides}\s?(?:{lengths})(?!\w)", plain)
    measured = "|".join(words.measured)
    return _cut(rf"(?<!\w)(?:{measured})\s+{_NUMBER}\s?(?:[^\W\d_]+)?", plain)


def with_packs(plain: str, rules: RfqRules) -> str:
    """10 boxes x 12, and 5 pallets with 48 on each, are packs; a container is one container."""
    words = rules.words
    of, inside = min(words.packs_of), "|".join(words.in_each)
    plain = _cut(rf"[,;]?\s+(?:{inside})\s+(?=[0-9])", plain, f" {of} ")
    plain = _cut(rf"(?:(?<=[0-9])|(?<=[\s.])){_CROSS}\s?(?=[0-9])", plain, f" {of} ")
    if _DIGITS.search(plain):
        return plain
    said = [one for one in words.ones if re.search(rf"(?<!\w){one}(?!\w)", plain, re.IGNORECASE)]
    return f"1 {said[0]} {plain}" if len(said) == 1 else plain


def plain_weights(plain: str, words: Words) -> str:
    """Two kilos three hundred are 2.3 kg, a hundredweight of ours is 100 kg."""
    kilos, grams = "|".join(words.kilos), "|".join(words.grams)
    one, centner = "|".join(words.one_kilo), "|".join(words.centners)
    plain = re.sub(
        rf"(?<![\w.,])(?P<kg>[0-9]+)\s?(?:{kilos})\s(?P<g>[0-9]{{1,3}})\s?(?:{grams})(?!\w)"
        rf"|(?<![\w.,])(?P<whole>[0-9]+)\s?(?:{kilos})\s(?P<part>[0-9]{{3}})(?=\s*(?:$|[,.;]))"
        rf"|(?<![\w])(?<![0-9]\s)(?:{one})\s(?P<rest>[0-9]{{3}})(?=\s*(?:$|[,.;]))",
        lambda found: _kilograms(found, words),
        plain,
        flags=re.IGNORECASE,
    )
    return re.sub(
        rf"(?<![\w.,])(?:(?P<many>{_NUMBER})\s?)?(?:{centner})[^\W\d_]*",
        lambda found: _hundreds(found, words),
        plain,
        flags=re.IGNORECASE,
    )


def sum_of_sizes(plain: str) -> Decimal | None:
    """200 S, 300 M and 150 L are 650; None unless every number has its letter."""
    found = list(_SIZED.finditer(plain))
    if len(found) < _LEAST_SIZES or _DIGITS.search(_SIZED.sub(" ", plain)):
        return None
    return sum((Decimal(one["many"].replace(",", ".")) for one in found), Decimal(0))


def is_each_of(plain: str, words: Words) -> bool:
    """Whether the first of two numbers is of every one of the second: 300 of each of 4 colours."""
    of, such, kinds = "|".join(words.packs_of), "|".join(words.such), "|".join(words.kinds)
    return bool(
        re.search(rf"(?<!\w)(?:{such})\s+[0-9]", plain, re.IGNORECASE)
        or re.match(rf"\W*(?:{of})\s+[0-9].*[0-9]\s+(?:{kinds})", plain, re.IGNORECASE)
    )


def adds_more(plain: str, words: Words) -> bool:
    """Whether something comes on top: and another five."""
    more = "|".join(words.more)
    return bool(re.search(rf"(?<!\w)(?:{more})\s+[0-9]", plain, re.IGNORECASE))


def _kilograms(found: re.Match[str], words: Words) -> str:
    whole = found["kg"] or found["whole"] or 1
    grams = found["g"] or found["part"] or found["rest"]
    # Four decimals: three would be thousands.
    return f"{int(whole) + Decimal(grams) / 1000:.4f} {words.kilos[0]}"


def _hundreds(found: re.Match[str], words: Words) -> str:
    many = Decimal((found["many"] or "1").replace(",", "."))
    return f"{many * 100:f} {words.kilos[0]}"


def _cut(pattern: str, plain: str, instead: str = " ") -> str:
    return re.sub(pattern, instead, plain, flags=re.IGNORECASE)
