"""How the goods are boxed, and the code that the customs know them by."""

import re
from typing import Final

from bot.domain.quote.model import Carton, QuoteWords
from bot.domain.quote.text import any_of, has

_N: Final = r"[0-9]{1,4}(?:[.,][0-9]{1,2})?"
_BY: Final = r"\s?[x\u00d7*\u0445]\s?"
_AHEAD: Final = 60
_BEHIND: Final = 14
# In one, in pairs after dots, or as the customs union spells it.
_HS: Final = r"[0-9]{4} [0-9]{2} [0-9]{3} [0-9]|[0-9]{4}(?:\.[0-9]{2}){1,3}|[0-9]{6,10}"
_CODE: Final = range(6, 11)
_SMALLEST_SIDE: Final = 10


def read_carton(text: str, words: QuoteWords) -> Carton | None:
    """What is said once; None when nothing is."""
    named = words.carton if has(text, words.carton) else words.box
    spelled = any_of(named)
    found = Carton(_pieces(text, spelled, words), *_measured(text, named, words))
    return found if found != Carton() else None


def read_customs_code(text: str, words: QuoteWords) -> str:
    """Six to ten digits; "" for two codes."""
    spelled = any_of(words.customs_code)
    label = rf"(?:{spelled})\s?(?:code|no|\u7f16\u7801)?\W{{0,3}}"
    found = re.findall(rf"{label}({_HS})(?![0-9])", text)
    codes = {re.sub(r"\D", "", one) for one in found}
    code = codes.pop() if len(codes) == 1 else ""
    return code if len(code) in _CODE else ""


def _pieces(text: str, spelled: str, words: QuoteWords) -> int | None:
    units, kilograms = any_of((*words.units, "roll")), any_of(words.kilograms)
    into = r"\s?(?:/|per|in a|in one|in)\s?(?:master |export )?"
    patterns = (
        rf"(?<![0-9])(?<![0-9][.,])([0-9]{{1,5}})\s?(?:{units}){into}(?:{spelled})",
        rf"(?<![02-9] )(?<![0-9]\S)(?:{spelled})(?!s)\s?[:(\uff1a]?\s?([0-9]{{1,5}})\s?(?:{units})(?!\s?/)",
        rf"(?:{spelled})[^;\n.]{{0,30}}[,;]\s?([0-9]{{1,5}})\s?(?:{units})\seach(?![a-z])",
        rf"(?:{spelled})[^;\n]{{0,30}}[,;]\s?([0-9]{{1,3}})\s?(?:{units}),\s?{_N}\s?(?:{kilograms})",
    )
    found = {int(one) for each in patterns for one in re.findall(each, text)}
    return found.pop() if len(found) == 1 else None


def _measured(
    text: str, named: tuple[str, ...], words: QuoteWords
) -> tuple[tuple[float, ...], float | None]:
    """The sides in centimetres and the gross weight in kilograms, each only when it is one."""
    unit = rf"\s?(?:{any_of(words.centimetres)})?"
    pattern = re.compile(
        rf"(?<![0-9])(?<![0-9][.,])({_N}){unit}{_BY}({_N}){unit}{_BY}({_N})(?![0-9])\s?(?P<unit>{any_of(words.centimetres)})?"
    )
    sizes, weights = set(), set()
    for one in pattern.finditer(text):
        ahead = text[max(0, one.start() - _AHEAD) : one.start()]
        if has(ahead, named):
            sizes.add(_sides(one, words))
            weights |= _weight_behind(text, one.end(), words)
    labelled = _labelled_weights(text, words)
    weights = labelled or weights
    size = sizes.pop() if len(sizes) == 1 else ()
    return size, weights.pop() if len(weights) == 1 else None


def _sides(match: re.Match[str], words: QuoteWords) -> tuple[float, ...]:
    """Without a unit they are centimetres, unless one is too short for a carton."""
    sides = [_value(one) for one in match.groups()[:3]]
    if match["unit"] is None:
        return tuple(sides) if min(sides) >= _SMALLEST_SIDE else ()
    return tuple(round(one * words.centimetres[match["unit"]], 1) for one in sides)


def _weight_behind(text: str, end: int, words: QuoteWords) -> set[float]:
    behind = text[end : end + _BEHIND]
    found = re.match(rf"[\s,/]{{0,4}}({_N})\s?(?:{any_of(words.kilograms)})", behind)
    return {_value(found[1])} if found else set()


def _labelled_weights(text: str, words: QuoteWords) -> set[float]:
    kilograms, gross = any_of(words.kilograms), any_of(words.gross)
    label = rf"(?:{gross})[^0-9;\n]{{0,14}}({_N})\s?(?:{kilograms})"
    behind = rf"(?<![0-9])(?<![0-9][.,])({_N})\s?(?:{kilograms})\s?(?:{gross})"
    ahead = {_value(one) for one in re.findall(label, text)}
    return ahead or {_value(one) for one in re.findall(behind, text)}


def _value(said: str) -> float:
    return float(said.replace(",", "."))
