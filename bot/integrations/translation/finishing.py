"""The last touches to one product: its main noun, model numbers, quantities, percentages."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.domain.phrase import singular
from bot.domain.translation import Origin, Role, Segment
from bot.integrations.translation.pieces import Piece

PIECES_EN = "pcs"
PIECES_ZH = "\u4ef6"
_COLLECTIVES = frozenset({"set", "kit"})


def finished(pieces: Sequence[Piece]) -> tuple[Segment, ...]:
    """The segments of one product in source order, with exactly one head where there is any."""
    numbered = _with_quantity(_with_parts(_with_models(_with_percentages(list(pieces)))))
    return tuple(piece.segment for piece in _with_one_head(numbered))


def _with_percentages(pieces: list[Piece]) -> list[Piece]:
    """«100% cotton» is one material."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        if (
            before
            and _is_percent(before)
            and (piece.role is Role.MATERIAL or _is_part(piece, found))
        ):
            found[-1] = _material(before, piece, before, piece)
        elif before and _has_no_percent(before) and _is_percent(piece):
            found[-1] = _material(piece, before, before, piece)
        else:
            found.append(piece)
    return found


def _is_percent(piece: Piece) -> bool:
    return piece.segment.origin is Origin.NUMBER and piece.segment.en.endswith("%")


def _is_part(piece: Piece, found: Sequence[Piece]) -> bool:
    """«90% down, 10% feather»: after a first share, the next noun is a material too."""
    is_listed = any(one.role is Role.MATERIAL and "%" in one.segment.en for one in found)
    return is_listed and piece.role is Role.HEAD


def _has_no_percent(piece: Piece) -> bool:
    return piece.role is Role.MATERIAL and "%" not in piece.segment.en


def _material(percent: Piece, material: Piece, first: Piece, last: Piece) -> Piece:
    segment = replace(
        material.segment,
        source=f"{first.segment.source} {last.segment.source}",
        en=f"{percent.segment.en} {material.segment.en}",
        zh=f"{percent.segment.zh}{material.segment.zh}",
        role=Role.MATERIAL,
        alternatives=(),
    )
    return replace(material, segment=segment, start=first.start, end=last.end, alone=None)


def _with_models(pieces: list[Piece]) -> list[Piece]:
    """A bare number next to a brand or a code is a model, not a quantity."""
    found = list(pieces)
    for index, piece in enumerate(found):
        if not piece.is_bare_number:
            continue
        before, after = found[index - 1] if index else None, found[index + 1 : index + 2]
        if before and before.is_latin and piece.start - before.end <= 1:
            found[index] = piece.in_role(before.role)
        elif after and _is_code(after[0]) and after[0].start - piece.end <= 1:
            found[index] = piece.in_role(Role.UNKNOWN)
    return found


def _is_code(piece: Piece) -> bool:
    return piece.segment.origin is Origin.LATIN and any(
        char.isdigit() for char in piece.segment.en
    )


def _with_parts(pieces: list[Piece]) -> list[Piece]:
    """«A dash cam, 2 cameras»: a number after the product counts parts of it."""
    found: list[Piece] = []
    has_head = False
    for piece in pieces:
        before = found[-1] if found else None
        is_part = has_head and piece.role is Role.HEAD and before and before.is_bare_number
        if before and is_part and before.role is Role.SPEC:
            segment = replace(
                piece.segment,
                source=f"{before.segment.source} {piece.segment.source}",
                en=f"{before.segment.en} {singular(piece.segment.en)}",
                zh=f"{before.segment.zh}{piece.segment.zh}",
                role=Role.ATTRIBUTE,
                alternatives=(),
            )
            found[-1] = replace(piece, segment=segment, start=before.start)
        else:
            found.append(piece)
        has_head = has_head or piece.role is Role.HEAD
    return found


def _with_quantity(pieces: list[Piece]) -> list[Piece]:
    """«1000 cases»: a bare number in front of a noun counts pieces."""
    found = list(pieces)
    for index, (piece, following) in enumerate(pairwise(pieces)):
        is_owned = any(case == "gent" for case, _ in following.grammar.cases)
        is_owned = is_owned and following.role is not Role.BRAND
        if piece.is_bare_number and piece.role is Role.SPEC and is_owned:
            number = piece.segment.en
            segment = replace(
                piece.segment,
                en=f"{number} {PIECES_EN}",
                zh=f"{number}{PIECES_ZH}",
                role=Role.UNIT,
            )
            found[index] = replace(piece, segment=segment)
    return found


def _with_one_head(pieces: list[Piece]) -> list[Piece]:
    """The first noun that can be a subject is the product; the others say whose or what for.

    A collective one is the product wherever it stands: «socks, set» is a sock set. English has
    another order, which is left as it was typed.
    """
    heads = [index for index, piece in enumerate(pieces) if piece.role is Role.HEAD]
    if not heads:
        return _promoted(pieces)
    if any(pieces[index].segment.origin is Origin.LATIN for index in heads):
        return pieces
    subjects = [index for index in heads if _may_be_subject(pieces[index])] or heads
    collective = (index for index in subjects if pieces[index].segment.en in _COLLECTIVES)
    main = next(collective, subjects[0])
    return [
        piece.in_role(Role.PURPOSE) if piece.role is Role.HEAD and index != main else piece
        for index, piece in enumerate(pieces)
    ]


def _may_be_subject(piece: Piece) -> bool:
    return piece.grammar.may_be("nomn") or piece.grammar.may_be("accs")


def _promoted(pieces: list[Piece]) -> list[Piece]:
    """Without a noun, the user's own name or a material is the product."""
    for index, piece in enumerate(pieces):
        own_name = piece.segment.origin is Origin.USER and piece.role is Role.UNKNOWN
        if own_name or piece.alone:
            en, zh = piece.alone or (piece.segment.en, piece.segment.zh)
            segment = replace(piece.segment, en=en, zh=zh, role=Role.HEAD)
            return [*pieces[:index], replace(piece, segment=segment), *pieces[index + 1 :]]
    return pieces
