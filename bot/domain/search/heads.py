"""Which part names the product itself: the one thing a query cannot do without."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from bot.domain.search.model import Reason
from bot.domain.search.parts import Part
from bot.domain.search.rules import WordRules
from bot.domain.translation import Role

_LONGEST_NAME = 3
# Who stands in for a missing head noun, the likeliest first.
_STAND_INS = (
    Role.UNKNOWN,
    Role.PURPOSE,
    Role.MATERIAL,
    Role.TAIL,
    Role.FEATURE,
    Role.ATTRIBUTE,
    Role.BRAND,
    Role.COLOUR,
    Role.SPEC,
    Role.UNIT,
)


def find_head(parts: Sequence[Part], rules: WordRules) -> Part | None:
    """The head among the usable parts; None when the wish names no product at all.

    In Russian the main noun comes first, in typed English it is the end of the name.
    """
    usable = [part for part in parts if part.is_usable]
    named = next((p for p in usable if p.role is Role.HEAD and not p.is_typed), None)
    return named or _typed_head(parts, rules) or _stand_in(usable)


def besides(head: Part, parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts that the head was not made of."""
    length = len(head.words) if head.is_typed else 1
    covered = range(head.position, head.position + length)
    return tuple(part for part in parts if part.position not in covered)


def _typed_head(parts: Sequence[Part], rules: WordRules) -> Part | None:
    """The last known product of a typed name, or its last two words («power bank»).

    One word alone may mean another thing.
    """
    name = _typed_name(parts, rules)
    if not name:
        return None
    last = _known_name(name)
    if not last:
        words = [part for part in name if not _is_number(part)] or name
        last = words[-2:]
        if last[0].position + 1 != last[-1].position:
            last = last[-1:]
    return replace(
        last[0],
        source=" ".join(part.source for part in last),
        words=tuple(word for part in last for word in part.words),
        alternatives=last[0].alternatives if _is_one_name(last) else (),
    )


def _known_name(name: Sequence[Part]) -> list[Part]:
    """The last words side by side that the glossary knows as a product."""
    upto = takewhile(lambda part: part.role is not Role.HEAD, reversed(name))
    known = list(name)[: len(name) - len(list(upto))]
    run = list(takewhile(lambda part: part.role is Role.HEAD, reversed(known)))[::-1]
    return run[-_LONGEST_NAME:]


def _is_one_name(words: Sequence[Part]) -> bool:
    """Whether the words come from one entry of the glossary, so that its other names fit."""
    return len({part.alternatives for part in words}) == 1


def _typed_name(parts: Sequence[Part], rules: WordRules) -> list[Part]:
    """The typed words up to where the details begin."""
    first = next((p.position for p in parts if p.is_typed and p.is_usable), len(parts))
    name = takewhile(lambda part: not _opens_details(part, rules), parts[first:])
    return [part for part in name if part.is_typed and part.is_usable]


def _is_number(part: Part) -> bool:
    return any(map(str.isdigit, part.words[0]))


def _opens_details(part: Part, rules: WordRules) -> bool:
    return part.reason is Reason.FILLER and part.source.casefold() in rules.openers


def _stand_in(usable: Sequence[Part]) -> Part | None:
    nameable = (part for part in usable if any(map(str.isalpha, "".join(part.words))))
    return min(
        nameable,
        key=lambda part: (_STAND_INS.index(part.role), part.position),
        default=None,
    )
