"""What has changed since the check before."""

from dataclasses import dataclass

from bot.domain.supplier.checklist import Checklist
from bot.domain.supplier.model import Snapshot


@dataclass(frozen=True, slots=True)
class Changes:
    """Items by how they moved; an item that the earlier list had not is not among them."""

    score: int
    better: tuple[str, ...]
    worse: tuple[str, ...]
    new_stops: tuple[str, ...]
    gone_stops: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.score or self.better or self.worse or self.new_stops or self.gone_stops)


def changes(before: Snapshot, after: Snapshot, checklist: Checklist) -> Changes:
    """From bad through unknown to good is better; the other way is worse."""
    moved = {
        item.id: _rank(item.id, after, checklist) - _rank(item.id, before, checklist)
        for item in checklist.items
    }
    return Changes(
        score=after.score - before.score,
        better=tuple(item_id for item_id, step in moved.items() if step > 0),
        worse=tuple(item_id for item_id, step in moved.items() if step < 0),
        new_stops=tuple(one for one in after.stops if one not in before.stops),
        gone_stops=tuple(one for one in before.stops if one not in after.stops),
    )


def _rank(item_id: str, snapshot: Snapshot, checklist: Checklist) -> int:
    item, reply = checklist.get(item_id), snapshot.replies.get(item_id)
    return int(item.is_good(reply)) - int(item.is_bad(reply))
