"""Writes a sum said the spoken way in digits: "a dollar fifty", "ten grand of roubles", "40 cents"."""

import re
import unicodedata
from decimal import Decimal

from bot.domain.money import named_currencies
from bot.domain.rfq.rules import RfqRules
from bot.domain.search import AmountWords, in_digits

_DIGIT = re.compile(r"[0-9]")
# Latin and Cyrillic letters that look like noughts, at the end of a number.
_NOUGHTS = re.compile("(?<![^\\W_])([0-9]+)([o\u043e]+)(?![^\\W_])", re.IGNORECASE)
_END = r"(?=\s*(?:$|[,.;:!?)]|\u0437\u0430\s))"
_CENT, _TENTH = Decimal("0.01"), Decimal("0.1")


def spoken_sum(text: str, rules: RfqRules, amounts: AmountWords, *, is_named: bool = False) -> str:
    """The text with each number in digits and the small money behind a point; the case stays.

    `is_named`: it names a product too, whose words stay words when there are digits.
    """
    plain = with_thousands(text, rules)
    is_spelled = not _DIGIT.search(plain)
    if is_spelled or not is_named:
        plain = in_digits(_NOUGHTS.sub(_noughts, plain), amounts)
    plain = _without_whole(_joined(plain, rules), rules, is_spelled=is_spelled)
    plain = _only_small(_bare_cents(plain, rules), rules, amounts)
    # A number may have named its money too: a grand is a thousand roubles.
    named = named_currencies(text.casefold(), rules.currencies)
    is_lost = named and not named_currencies(plain.casefold(), rules.currencies)
    return f"{plain} {named[0].lower()}" if is_lost else plain


def with_thousands(text: str, rules: RfqRules) -> str:
    """«Pieces» right before the name of money are thousands; a price for one piece is not."""
    plain = unicodedata.normalize("NFKC", " ".join(text.split()))
    said = "|".join(rules.words.thousands)
    pattern = re.compile(rf"(?<![/\w])(?:{said})\s+(?P<money>[^\W\d_]+)", re.IGNORECASE)

    def named(found: re.Match[str]) -> str:
        each = plain[: found.start()].casefold().split()[-1:]
        is_each = bool(each) and each[0] in rules.words.each_one
        if is_each or not _is_money(found["money"], rules):
            return found[0]
        return f"{rules.words.thousand} {found['money']}"

    return pattern.sub(named, plain)


def _noughts(found: re.Match[str]) -> str:
    return found[1] + "0" * len(found[2])


def _joined(text: str, rules: RfqRules) -> str:
    """Three dollars fifty, three yuan eight jiao; without the small money's name only at an end."""
    small = _small(rules)
    return re.sub(
        rf"(?<![\w.,-])(?P<whole>[0-9]+)\s?(?P<money>[^\W\d_]+\.?|[$€₽¥元])"
        rf"\s(?P<part>[0-9]{{1,2}})(?:\s?(?P<small>{small})\.?|{_END})",
        lambda found: _with_part(found, rules),
        text,
        flags=re.IGNORECASE,
    )


def _with_part(found: re.Match[str], rules: RfqRules) -> str:
    is_named = found["small"] is not None
    is_sure = is_named or (len(found["part"]) > 1 and len(found["whole"]) <= 3)  # noqa: PLR2004  # of hundreds no cents are told
    if not is_sure or not (_is_money(found["money"], rules) or found["money"] in "$€₽¥元"):
        return found[0]
    whole = Decimal(found["whole"]) + _part(found["part"], found["small"], rules)
    return f"{whole} {found['money']}"


def _without_whole(text: str, rules: RfqRules, *, is_spelled: bool) -> str:
    """A dollar fifty: one, when the name says that it is one."""
    words = rules.words
    names = "|".join((*words.one_money, *(words.any_money if is_spelled else ())))
    return re.sub(
        rf"(?<![^\W_])(?P<before>(?:[0-9]+[^\W\d_]*\s)?)(?P<money>{names})\s"
        rf"(?P<part>[0-9]{{1,2}})(?:\s?(?P<small>{_small(rules)})\.?|{_END})",
        lambda found: _one(found, rules),
        text,
        flags=re.IGNORECASE,
    )


def _one(found: re.Match[str], rules: RfqRules) -> str:
    is_sure = found["small"] or len(found["part"]) > 1
    if found["before"] or not is_sure:
        return found[0]
    return f"{1 + _part(found['part'], found['small'], rules)} {found['money']}"


def _bare_cents(text: str, rules: RfqRules) -> str:
    """Without a number, one: a cent."""
    return (
        text
        if _DIGIT.search(text)
        else re.sub(rf"(?<!\w)(?={_small(rules)})", "1 ", text, flags=re.IGNORECASE)
    )


def _only_small(text: str, rules: RfqRules, amounts: AmountWords) -> str:
    """Fifty cents, and both ends of 40-50 cents."""
    upto = "|".join(map(re.escape, amounts.upto))
    return re.sub(
        rf"(?<![\w.,-])(?:(?P<low>[0-9]{{1,4}})(?P<joint>\s?[-–—]\s?|\s(?:{upto})\s))?"
        rf"(?P<part>[0-9]{{1,4}}(?:[.,][0-9])?)\s?(?P<small>{_small(rules)})",
        lambda found: _small_sum(found, rules),
        text,
        flags=re.IGNORECASE,
    )


def _small_sum(found: re.Match[str], rules: RfqRules) -> str:
    """The small money's own name gives way to its currency: nobody divides it again."""
    named = named_currencies(found["small"].casefold(), rules.currencies)
    part = _part(found["part"], found["small"], rules)
    low = f"{_part(found['low'], found['small'], rules)}{found['joint']}" if found["low"] else ""
    return " ".join([f"{low}{part}", *named])


def _part(number: str, small: str | None, rules: RfqRules) -> Decimal:
    size = _TENTH if small and small.casefold() in rules.words.tenths else _CENT
    return (Decimal(number.replace(",", ".")) * size).normalize()


def _small(rules: RfqRules) -> str:
    names = sorted((*rules.words.tenths, *rules.words.cents), key=len, reverse=True)
    return rf"(?:{'|'.join(names)})(?!\w)"


def _is_money(word: str, rules: RfqRules) -> bool:
    return bool(named_currencies(word.rstrip(".").casefold(), rules.currencies))
