"""What is said once of several products."""

from collections.abc import Callable, Sequence
from itertools import takewhile

from bot.domain.translation import Role
from bot.integrations.translation.pieces import Piece
from bot.integrations.translation.products import heads

Reader = Callable[[int, int], list[Piece]]
_PAIR = 2
_PROPERTIES = {Role.COLOUR, Role.FEATURE, Role.ATTRIBUTE, Role.MATERIAL}
_AROUND = {Role.TRADE, Role.ORIGIN, Role.DROP, Role.UNIT}


def shared(found: list[list[Piece]], read: Reader) -> list[list[Piece]]:
    """What is said once of several products: purpose and brand by the last one, trade by any.

    `read` translates a span of the text: the purpose may be part of a glossary phrase.
    """
    if len(found) <= 1:
        return found
    *others, last = found
    purpose = [piece for piece in last if piece.role is Role.PURPOSE] or _inner_purpose(last, read)
    for other in others:
        if not any(_has_purpose(piece) for piece in other):
            other.extend(purpose)
        if not any(piece.is_latin for piece in other):
            other.extend(_names_after_noun(last))
    _share_properties(found, read)
    for role in (Role.TRADE, Role.ORIGIN):
        of_role = [[piece for piece in one if piece.role is role] for one in found]
        given = next(filter(None, of_role), [])
        for one, own in zip(found, of_role, strict=True):
            one.extend([] if own else given)
    return found


def _share_properties(found: list[list[Piece]], read: Reader) -> None:
    """«Leather bags and belts», «caps, scarves for kids»: one adjective in the plural says it of all.

    In front it reaches over one «and» only; a longer list may change the subject.
    """
    first, last = found[0], found[-1]
    before = _properties_before(first, read)
    after = [piece for piece in last[_head_place(last) :] if _says_of_many(piece)]
    if before and not after and len(found) == _PAIR and _is_bare(last):
        last[:0] = before
    elif after and all(map(_is_bare, found[:-1])):
        for other in found[:-1]:
            other.extend(after)


def _properties_before(product: Sequence[Piece], read: Reader) -> list[Piece]:
    """The adjective may be the first word of a glossary phrase: it is read alone then."""
    place = _head_place(product)
    head = product[place]
    first, _, rest = head.segment.source.partition(" ")
    inner = read(head.start, head.start + len(first)) if rest else []
    return [piece for piece in (*product[:place], *inner) if _says_of_many(piece)]


def _head_place(product: Sequence[Piece]) -> int:
    return product.index(heads(product)[0])


def _says_of_many(piece: Piece) -> bool:
    numbers = {number for _, number in piece.grammar.cases}
    return piece.role in _PROPERTIES and piece.grammar.is_adjective and numbers == {"plur"}


def _is_bare(product: Sequence[Piece]) -> bool:
    """A noun in the plural that nothing is said of."""
    said = [piece for piece in product if piece.role not in _AROUND]
    return len(said) == 1 and any(number == "plur" for _, number in said[0].grammar.cases)


def _has_purpose(piece: Piece) -> bool:
    return piece.role is Role.PURPOSE or piece.grammar.inner is not None


def _inner_purpose(product: Sequence[Piece], read: Reader) -> list[Piece]:
    spans = [
        (piece.grammar.inner.start, piece.end) for piece in heads(product) if piece.grammar.inner
    ]
    found = (piece for start, end in spans for piece in read(start, end))
    return [piece for piece in found if piece.role is Role.PURPOSE]


def _names_after_noun(product: Sequence[Piece]) -> list[Piece]:
    noun = product.index(heads(product)[0])
    after = product[noun + 1 :]
    first = next((i for i, piece in enumerate(after) if piece.is_latin), len(after))
    return list(takewhile(lambda piece: piece.is_latin or piece.is_bare_number, after[first:]))
