"""Reads pieces and marks into clauses (what stands between commas and «and») and exclusions."""

from collections.abc import Sequence

from bot.domain.translation import Origin, Role
from bot.integrations.translation.groups import (
    Governed,
    GroupBuilder,
    governed,
    leading_noun,
    open_group,
    taken,
)
from bot.integrations.translation.language import Group, Preposition
from bot.integrations.translation.pieces import Item, Mark, MarkKind, Piece

Clause = list[Piece]
_LISTING = {MarkKind.AND, MarkKind.COMMA}
_NAMES = {Role.UNKNOWN, Role.BRAND}


class ClauseReader:
    """One pass over the items of one text."""

    def __init__(self, items: Sequence[Item], builder: GroupBuilder) -> None:
        self._items = items
        self._builder = builder
        self._open: Governed | None = None
        self.clauses: list[Clause] = [[]]
        self.excluded: list[list[Piece]] = []

    def read(self) -> None:
        """Fill `clauses` and `excluded`."""
        index = 0
        while index < len(self._items):
            item = self._items[index]
            index += 1
            if isinstance(item, Piece):
                self._add(item)
            elif item.kind is MarkKind.PREPOSITION and item.preposition:
                index += self._group(index, item, item.preposition)
            elif item.kind in {MarkKind.MINUS, MarkKind.NEGATION, MarkKind.DASH}:
                index += self._exclusion(index, item.kind)
            else:
                index += self._separator(index, item.kind)

    def _add(self, piece: Piece) -> None:
        """«With printing» followed by «of a logo» is one group."""
        is_open = self._open is not None and self._open.kind is Group.WITH
        if is_open and piece.role is Role.HEAD and piece.grammar.is_genitive:
            self.clauses[-1] += self._builder.narrowed(self.clauses[-1].pop(), piece)
            return
        self.clauses[-1].append(piece)
        self._open = open_group(piece.grammar)

    def _group(self, index: int, mark: Mark, preposition: Preposition) -> int:
        kinds = {kind for _, kind in preposition.cases}
        pieces = taken(self._items, index, is_with=kinds <= {Group.WITH, Group.EXCLUDE})
        if not pieces:
            self._open = None
            return self._capacity(index, preposition)
        group = governed(preposition, pieces[leading_noun(pieces)].grammar)
        self._open = group
        if group.kind is Group.EXCLUDE:
            self.excluded.append(pieces)
        elif pieces[0].role is Role.ORIGIN:
            self.clauses[-1].append(self._builder.placed(preposition, pieces[0]))
        else:
            self.clauses[-1] += self._builder.build(mark.start, pieces, group.kind)
        return len(pieces)

    def _capacity(self, index: int, preposition: Preposition) -> int:
        """«A case for 500 pieces»: how many it holds."""
        following = self._items[index : index + 1]
        for piece in (item for item in following if isinstance(item, Piece)):
            is_count = piece.segment.origin is Origin.NUMBER and piece.role is Role.UNIT
            if is_count and self._builder.is_capacity(preposition):
                self._add(piece.in_role(Role.SPEC))
                return 1
        return 0

    def _separator(self, index: int, kind: MarkKind) -> int:
        """A listing goes on with the open group, or a new clause begins."""
        group = self._open if kind in _LISTING else None
        pieces = self._continuation(index, group, kind) if group else []
        if group is None or not pieces:
            self._open = None
            if self.clauses[-1]:
                self.clauses.append([])
            return 0
        if group.kind is Group.EXCLUDE:
            self.excluded.append(pieces)
        else:
            self.clauses[-1] += self._builder.joined(self.clauses[-1].pop(), pieces, group.kind)
        return len(pieces)

    def _continuation(self, index: int, group: Governed, kind: MarkKind) -> list[Piece]:
        pieces = taken(self._items, index, is_with=group.kind is Group.WITH)
        if not pieces or pieces[0].role is Role.ORIGIN:
            return []
        noun = pieces[leading_noun(pieces)]
        if noun.is_latin:
            return pieces if kind is MarkKind.AND else []
        return pieces if group.admits(noun.grammar) else []

    def _exclusion(self, index: int, kind: MarkKind) -> int:
        """A minus takes one word, a negation its whole group; a dash may be just a dash."""
        skipped = 0
        if kind is MarkKind.NEGATION:
            skipped = int(self._is_preposition(index))
            pieces = taken(self._items, index + skipped, is_with=False)
        else:
            following = self._items[index : index + 1]
            pieces = [item for item in following if isinstance(item, Piece)]
            if kind is MarkKind.DASH and not self._is_dash_minus(index, pieces):
                return 0
        if pieces:
            self.excluded.append(pieces)
            self._open = None
        return len(pieces) + skipped if pieces else 0

    def _is_preposition(self, index: int) -> bool:
        following = self._items[index : index + 1]
        return any(isinstance(item, Mark) and item.preposition for item in following)

    def _is_dash_minus(self, index: int, pieces: Sequence[Piece]) -> bool:
        """A spaced dash excludes one last name (S12); elsewhere it is punctuation."""
        is_last = not any(isinstance(item, Piece) for item in self._items[index + 1 : index + 2])
        if not pieces or not is_last or not self.clauses[-1]:
            return False
        has_head = any(piece.role is Role.HEAD for piece in self.clauses[-1])
        return pieces[0].role in _NAMES or (pieces[0].role is Role.HEAD and has_head)
