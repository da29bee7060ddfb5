"""What is checked: items as data, each with its weight and with the answer that speaks for one."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.errors import NotFoundError
from bot.domain.supplier.model import Reply, Supplier


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to find out.

    `good` is the answer that speaks for the supplier. A bad answer to a `stop` outweighs any
    score. `signal` names what the supplier's own data say about it; against a `stop` they win over
    the person's answer unless the item is `explainable`. `facts` are ids of the knowledge base.
    """

    id: str
    group: str
    weight: int
    good: Reply
    stop: bool = False
    explainable: bool = False
    signal: str = ""
    facts: tuple[str, ...] = ()

    def is_good(self, reply: Reply | None) -> bool:
        return reply is self.good

    def is_bad(self, reply: Reply | None) -> bool:
        return reply in {Reply.YES, Reply.NO} and reply is not self.good


@dataclass(frozen=True, slots=True)
class Checklist:
    """Items in the order of their groups."""

    groups: tuple[str, ...]
    items: tuple[Item, ...]

    def get(self, item_id: str) -> Item:
        """NotFoundError for an id that no item has."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise NotFoundError("err-not-found")

    def of(self, group: str) -> tuple[Item, ...]:
        """The items of a group. NotFoundError for a group there is not."""
        if group not in self.groups:
            raise NotFoundError("err-not-found")
        return tuple(item for item in self.items if item.group == group)

    def following(self, after: Item, replies: Mapping[str, Reply]) -> Item | None:
        """The next item of the same group without a reply, coming round to the earlier ones."""
        group = self.of(after.group)
        place = group.index(after)
        rest = (*group[place + 1 :], *group[:place])
        return next((item for item in rest if item.id not in replies), None)

    def replies(self, supplier: Supplier, signals: Mapping[str, Reply]) -> dict[str, Reply]:
        """What is known by item: the person's answers and what the supplier's data say."""
        known = {item.id: _reply(item, supplier, signals) for item in self.items}
        return {item_id: reply for item_id, reply in known.items() if reply is not None}


def _reply(item: Item, supplier: Supplier, signals: Mapping[str, Reply]) -> Reply | None:
    told, seen = supplier.answer(item.id).reply, signals.get(item.signal)
    if item.stop and not item.explainable and item.is_bad(seen):
        return seen
    if told is None or (told is Reply.UNKNOWN and seen is not None):
        return seen
    return told
