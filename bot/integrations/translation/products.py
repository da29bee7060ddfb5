"""Clauses into products: each needs a noun of its own, and shares what is said of all."""

from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile

from bot.domain.translation import Role
from bot.integrations.translation.clauses import Clause
from bot.integrations.translation.pieces import Piece


def products(clauses: Iterable[Clause]) -> list[list[Piece]]:
    """Split where both sides have a noun; the rest belongs to the product before it."""
    found: list[list[Piece]] = []
    waiting: list[Piece] = []
    for clause in clauses:
        if not _heads(clause):
            (found[-1] if found else waiting).extend(clause)
        elif found and _goes_on(found[-1], clause):
            found[-1] += [_as_modifier(piece) for piece in clause]
        elif found and _shares_noun(found[-1], clause):
            found[-1] = _with_shared_noun(found[-1], clause)
        else:
            found.append([*waiting, *clause])
            waiting = []
    return found or ([waiting] if waiting else [])


def shared(found: list[list[Piece]], read: Callable[[int, int], list[Piece]]) -> list[list[Piece]]:
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
    for role in (Role.TRADE, Role.ORIGIN):
        of_role = [[piece for piece in one if piece.role is role] for one in found]
        given = next(filter(None, of_role), [])
        for one, own in zip(found, of_role, strict=True):
            one.extend([] if own else given)
    return found


def _has_purpose(piece: Piece) -> bool:
    return piece.role is Role.PURPOSE or piece.grammar.inner is not None


def _inner_purpose(
    product: Sequence[Piece], read: Callable[[int, int], list[Piece]]
) -> list[Piece]:
    spans = [
        (piece.grammar.inner.start, piece.end) for piece in _heads(product) if piece.grammar.inner
    ]
    found = (piece for start, end in spans for piece in read(start, end))
    return [piece for piece in found if piece.role is Role.PURPOSE]


def _names_after_noun(product: Sequence[Piece]) -> list[Piece]:
    noun = product.index(_heads(product)[0])
    after = product[noun + 1 :]
    first = next((i for i, piece in enumerate(after) if piece.is_latin), len(after))
    return list(takewhile(lambda piece: piece.is_latin or piece.is_bare_number, after[first:]))


def _heads(pieces: Iterable[Piece]) -> list[Piece]:
    return [piece for piece in pieces if piece.role is Role.HEAD]


def _goes_on(product: Sequence[Piece], clause: Sequence[Piece]) -> bool:
    """«Set of knives and forks»: the new noun is in the genitive of the noun before it."""
    before, noun = _heads(product), _heads(clause)[0]
    if len(before) == 1:
        is_counted = any(piece.is_bare_number for piece in clause)
        return noun.grammar.is_genitive and not (is_counted or before[0].grammar.is_genitive)
    last = before[-1].grammar
    return last.is_genitive and bool(last.cases & noun.grammar.cases)


def _as_modifier(piece: Piece) -> Piece:
    return piece.in_role(Role.PURPOSE) if piece.role is Role.HEAD else piece


def _shares_noun(product: Sequence[Piece], clause: Sequence[Piece]) -> bool:
    """«Salt and pepper mill»: two nouns side by side, the second one serves all."""
    pair = [piece.role for piece in clause[:2]] == [Role.HEAD, Role.HEAD]
    return pair and len(product) == 1 and _is_nominative_only(clause[1])


def _is_nominative_only(piece: Piece) -> bool:
    cases = piece.grammar.cases
    return ("nomn", "sing") in cases and not any(case == "gent" for case, _ in cases)


def _with_shared_noun(product: Sequence[Piece], clause: Sequence[Piece]) -> list[Piece]:
    named = [piece.in_role(Role.ATTRIBUTE) for piece in (*product, clause[0])]
    return [*named, *clause[1:]]
