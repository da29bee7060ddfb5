"""The regular expression of a number with everything that belongs to it."""

import re

from bot.integrations.translation.units import Units, alternation

_DIGITS = r"[0-9]+(?:[.,][0-9]+)?(?:/[0-9]+)?"
_END = r"(?![^\W_])"


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
    cross = cross_pattern(units)
    per = rf"\s?(?:/|\b(?:{alternation(words['per'])})\s)\s?"
    one = alternation(words["of_one"])
    rate_word = alternation([*units.rate_only, *units.ordinary])
    return re.compile(
        rf"(?:(?P<size>{alternation(words['sizes'])})\.?\s?:?\s?(?=[0-9])"
        rf"|(?P<sign>{alternation(words['number_signs'])})\.?\s?(?=[0-9])"
        rf"|(?P<before>{alternation(words['pieces_before'])})\.?\s?:?\s(?=[0-9])"
        rf"|(?P<lower>{alternation(words['lower'])})\s"
        rf"|(?P<upper>{alternation(words['upper'])})\s)?"
        rf"(?P<first>[+-]?{number})"
        rf"(?P<factor>{multiplier})?"
        rf"(?:(?P<dims>(?:{inner_unit}{cross}{number})+)"
        rf"|(?P<range_unit>{inner_unit})(?:\s?-\s?|\s(?:{alternation(words['to'])})\s)\+?"
        rf"(?P<last>{number})(?P<last_factor>{multiplier})?"
        rf"|(?P<space>\s?)(?:{alternation(words['of'])})(?P=space)(?P<of>{one}){_END})?"
        rf"(?P<plus>\+(?![0-9]))?"
        rf"(?:\s?(?P<counts>{rate_word})\.?{per}(?P<per>{alternation(units.times)})\.?{_END}"
        rf"|\s?(?P<size_after>{alternation(words['sizes_after'])})\.?{_END}"
        rf"|{_unit(units, 'unit')})?",
        re.IGNORECASE,
    )


def cross_pattern(units: Units) -> str:
    """What stands between the sides of a thing: `30x20`, `30 by 20`."""
    return rf"(?:\s?[x\u0445\u00d7*]\s?|\s(?:{alternation(units.words['times'])})\s)"


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
