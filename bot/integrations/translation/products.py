"""Clauses into products: each needs a noun of its own."""

from collections.abc import Iterable, Sequence

from bot.domain.translation import Role
from bot.integrations.translation.clauses import Clause
from bot.integrations.translation.pieces import Piece


def products(clauses: Iterable[Clause]) -> list[list[Piece]]:
    """Split where both sides have a noun; the rest belongs to the product before it."""
    found: list[list[Piece]] = []
    waiting: list[Piece] = []
    for clause in clauses:
        if not heads(clause):
            (found[-1] if found else waiting).extend(clause)
        elif found and _goes_on(found[-1], clause):
            found[-1] += [_as_modifier(piece) for piece in clause]
        elif found and _shares_noun(found[-1], clause):
            found[-1] = _with_shared_noun(found[-1], clause)
        else:
            found.append([*waiting, *clause])
            waiting = []
    return found or ([waiting] if waiting else [])


def heads(pieces: Iterable[Piece]) -> list[Piece]:
    """The nouns that may be products."""
    return [piece for piece in pieces if piece.role is Role.HEAD]


def _goes_on(product: Sequence[Piece], clause: Sequence[Piece]) -> bool:
    """«Set of knives and forks»: the new noun is in the genitive of the noun before it."""
    before, noun = heads(product), heads(clause)[0]
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
