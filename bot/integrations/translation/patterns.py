"""The regular expression of a number with everything that belongs to it."""

import re

from bot.integrations.translation.units import Units, alternation

_DIGITS = r"[0-9]+(?:[.,][0-9]+)?(?:/[0-9]+)?"
_END = r"(?![^\W_])"
_CROSS_SIGN = r"\s?[x\u0445\u00d7*]\s?"
# The numbers 2, 3 and 4, in digits or by the ends of their names, but not 12 to 14.
_AFTER_FEW = (
    r"(?<!1[2-4])(?:(?<=[2-4])"
    r"|(?<=\u0434\u0432\u0430)|(?<=\u0442\u0440\u0438)|(?<=\u044b\u0440\u0435))"
)

# The number 1, but not 11 nor 2.1.
_AFTER_ONE = r"(?<=1)(?<![0-9.,/:-]1)"

# 200 and more: no size is as large.
_AFTER_LARGE = r"(?:(?<=[2-9][0-9]{2})|(?<=[0-9]{4})|(?<=[0-9]\s[0-9]{3}))"


def _thousands(units: Units) -> str:
    """`10 000` is one number, and so is `12 500` when goods or money follow."""
    follows = alternation([*units.pieces, *units.multipliers])
    return (
        rf"[0-9]{{1,3}}(?:[\s'][0-9]{{3}})*[\s']000(?![0-9])"
        rf"|[0-9]{{1,3}}(?:[\s'][0-9]{{3}})+(?=\s?(?:{follows}){_END})"
    )


def _unit(units: Units, name: str) -> str:
    """An ordinary unit, or a single letter that is glued or in capitals."""
    letters = "|".join(re.escape(letter) for letter in units.strict)
    capitals = "|".join(re.escape(letter.upper()) for letter in units.strict)
    return (
        rf"(?:\s*(?P<{name}>{alternation(units.ordinary)})\.?{_END}"
        rf"|(?P<{name}_glued>{letters}){_END}"
        rf"|\s(?P<{name}_last>{letters})(?=\s*(?:$|[,;.\n]))"
        rf"|\s?(?P<{name}_capital>(?-i:{capitals})){_END})"
    )


def measure_pattern(units: Units) -> re.Pattern[str]:
    """A size, range, rate, dimensions or a bare number, anchored where it is tried."""
    words = units.words
    number = rf"(?:{_thousands(units)}|{_DIGITS}|(?:{alternation(units.numerals)}){_END})"
    multiplier = (
        rf"(?:\s?(?:{alternation(units.multipliers)})\.?{_END}"
        rf"|(?:{alternation(units.piece_multipliers)})"
        rf"(?=\s?(?:{alternation(units.pieces)}){_END}))"
    )
    inner_unit = rf"(?:\s?(?:{alternation(units.ordinary)})\.?)?"
    side_unit = rf"(?:\s?(?:{alternation(words['side_units'])})\.?)?"
    by = rf"\s(?:{alternation(words['times'])})\s"
    per = rf"\s?(?:/|\b(?:{alternation(words['per'])})\s)\s?"
    one = alternation(words["of_one"])
    ordinal = rf"(?:-?(?:{alternation(words['ordinal_endings'])}))?"
    rate_word = alternation([*units.rate_only, *units.ordinary])
    return re.compile(
        rf"(?:(?P<size>{alternation(words['sizes'])})\.?\s?:?\s?(?=[0-9])"
        rf"|(?P<height>{alternation(words['heights'])})\s?:?\s?(?=[0-9])"
        rf"|(?P<grade>{alternation(words['grades'])})\s?:?\s?(?=[0-9])"
        rf"|(?P<sign>{alternation(words['number_signs'])})\.?\s?(?=[0-9])"
        rf"|(?P<before>{alternation(words['pieces_before'])})\.?\s?:?\s(?=[0-9])"
        rf"|(?P<lower>{alternation(words['lower'])})\s"
        rf"|(?P<upper>{alternation(words['upper'])})\s)?"
        rf"(?:(?P<minus>{alternation(words['minus'])})\s(?=[0-9]))?(?P<first>[+-]?{number})"
        rf"(?P<factor>{multiplier})?"
        rf"(?:(?P<dims>(?:(?:{inner_unit}{_CROSS_SIGN}|{side_unit}{by}){number})+)"
        rf"|\s(?:{alternation(words['each'])})\s(?P<each>{number})"
        rf"|(?P<joint>:|\+(?=[0-9]))(?P<other>{_DIGITS})"
        rf"|(?P<range_unit>{inner_unit})(?:\s?-\s?|\s(?:{alternation(words['to'])})\s)\+?"
        rf"(?P<last>{number})(?P<last_factor>{multiplier})?"
        rf"|(?P<space>\s?)(?:{alternation(words['of'])})(?P=space)(?P<of>{one}){_END})?"
        rf"(?P<plus>\+(?![0-9]))?"
        rf"(?:\s?(?P<counts>{rate_word})\.?{per}(?P<per>{alternation(units.times)})\.?{_END}"
        rf"|(?(upper)|{_AFTER_LARGE})\s?(?P<large>{alternation(units.only('large'))})\.?{_END}"
        rf"|\s?(?P<size_after>{alternation(words['sizes_after'])})\.?{_END}"
        rf"|{_unit(units, 'unit')}"
        rf"|{_AFTER_FEW}\s(?P<few>{alternation(units.only('few'))}){_END}"
        rf"|{_AFTER_ONE}\s(?P<single>{alternation(units.only('single'))}){_END}"
        rf"|{ordinal}\s(?P<grade_after>{alternation(words['grades'])}){_END}"
        # «30 and 50 ml»: the unit of the second number is that of the first.
        rf"|(?=\s(?:{alternation(words['pairs'])})\s{number}{_unit(units, 'shared')}))?",
        re.IGNORECASE,
    )


def cross_pattern(units: Units) -> str:
    """What stands between the sides of a thing: `30x20`, `30 by 20`."""
    return rf"(?:{_CROSS_SIGN}|\s(?:{alternation(units.words['times'])})\s)"


def counted_pattern(units: Units) -> re.Pattern[str]:
    """`3-layer`, `2-person`: a number, an optional ending, and the stem of an adjective."""
    stems = "|".join(sorted(units.counted, key=len, reverse=True))
    adjectives = alternation(units.words["adjective_endings"])
    ending = "(?:-?[\u0430-\u044f]{1,3}(?=[\\s-]))?"
    return re.compile(
        rf"(?:(?P<number>[0-9]+){ending}[\s-]?|(?P<prefix>{alternation(units.prefixes)}))"
        rf"(?P<stem>{stems})(?:{adjectives}){_END}",
        re.IGNORECASE,
    )


def letter_size_pattern(units: Units) -> re.Pattern[str]:
    """`size M`, `sizes M and L`: letters mean sizes only after the word."""
    words = units.words
    joins = alternation(words["size_joins"])
    letter = rf"(?:{alternation(words['letter_sizes'])}){_END}"
    return re.compile(
        rf"(?:{alternation(words['sizes'])})(?:\.\s?|\s?:\s?|\s)"
        rf"(?P<letters>{letter}(?:\s?(?:{joins})\s?{letter})*)",
        re.IGNORECASE,
    )


def period_pattern(units: Units) -> re.Pattern[str]:
    """A word of warranty or storage that ends, a few words before, where a period begins."""
    stems = "|".join(units.words["period_stems"])
    return re.compile(rf"(?:{stems})\w*(?:[^\w]+\w+){{0,2}}[^\w]*\Z", re.IGNORECASE)


def period_after_pattern(units: Units) -> re.Pattern[str]:
    """The same word right after the period."""
    return re.compile(rf"\s(?:{'|'.join(units.words['period_stems'])})", re.IGNORECASE)
