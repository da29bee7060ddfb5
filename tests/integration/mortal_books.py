"""What a person has, told from their confirmed updates alone; compared with what the rows say."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.domain.deal import Deal
from bot.domain.reminder import AHEAD, Reminder, ReminderState, to_local
from bot.domain.watch import MORNING, find, notices, topic_of
from tests.integration.mortal import text, thing
from tests.unit.watch.samples import RULES

OVER = (ReminderState.CANCELLED, ReminderState.DONE)


@dataclass
class DealBook:
    """Every (is paid, due on) it has been in since, and how many lines its history has."""

    course: list[tuple[bool, dt.date | None]] = field(default_factory=lambda: [(False, None)])
    lines: int = 1

    def changed(self, *, is_paid: bool, due: dt.date | None) -> None:
        if self.course[-1] != (is_paid, due):
            self.course.append((is_paid, due))
            self.lines += 1


@dataclass
class Books:
    """A thing is called by the number of the update that made it."""

    notes: dict[int, bool] = field(default_factory=dict)
    deals: dict[int, DealBook] = field(default_factory=dict)

    def enter(self, number: int, verb: str, target: int, argument: int, today: dt.date) -> None:
        """The update has been committed."""
        due = today + dt.timedelta(days=argument)
        if verb == "keep":
            self.notes[number] = False
        elif verb == "deal":
            self.deals[number] = DealBook()
            self.deals[number].changed(is_paid=False, due=due)
        elif verb == "done" and target in self.notes:
            self.notes[target] = True
        elif verb == "forget" and not self.notes.get(target):
            self.notes.pop(target, None)
        elif verb == "drop":
            self.deals.pop(target, None)
        elif target in self.deals:
            self._change(self.deals[target], verb, due)

    def _change(self, deal: DealBook, verb: str, due: dt.date) -> None:
        is_paid, was_due = deal.course[-1]
        if verb == "pay" and not is_paid:
            deal.changed(is_paid=True, due=was_due)
        elif verb == "move" and not is_paid:
            deal.changed(is_paid=False, due=due)
        elif verb == "back" and len(deal.course) > 1:
            deal.course.pop()

    def wants(self, reminder: Reminder) -> bool:
        """Whether its owner may hear it now."""
        if reminder.deal_id is None:
            return any(thing(one) == reminder.id and not over for one, over in self.notes.items())
        deal = next((self.deals[n] for n in self.deals if thing(n) == reminder.deal_id), None)
        return deal is not None and not (topic_of(reminder) == "pay0" and deal.course[-1][0])

    def called_for(self) -> set[str]:
        """The subjects of deposits that are due on some day and not paid."""
        courses = {number: deal.course[-1] for number, deal in self.deals.items()}
        return {f"{thing(n)}:pay0" for n, (is_paid, due) in courses.items() if due and not is_paid}

    def compare(
        self, rows: Sequence[Reminder], deals: Mapping[Any, Deal], now: dt.datetime
    ) -> None:
        """Assert that the rows are what the updates made of them, each once."""
        kept = {one.text: one for one in rows if one.deal_id is None}
        assert len(kept) == sum(one.deal_id is None for one in rows), "kept twice"
        alive = {
            name: one for name, one in kept.items() if one.state is not ReminderState.CANCELLED
        }
        assert set(alive) == {text(number) for number in self.notes}, "lost, or not forgotten"
        for number, is_done in self.notes.items():
            assert (alive[text(number)].state is ReminderState.DONE) == is_done
        assert set(deals) == {thing(number) for number in self.deals}
        for number, book in self.deals.items():
            deal = deals[thing(number)]
            part = deal.terms.plan.milestones[0]
            assert (not part.open, part.trigger.day) == book.course[-1]
            assert len(deal.log) == book.lines, "a change was made twice, or is lost"
            _compare_schedule([one for one in rows if one.deal_id == deal.id], deal, now)


def _compare_schedule(rows: Sequence[Reminder], deal: Deal, now: dt.datetime) -> None:
    """What is to come is what the deal calls for; an extra one only while it still helps."""
    ahead = {
        (topic_of(one), one.local)
        for one in rows
        if one.state in AHEAD and one.repeat is None and one.local > to_local(now, one.zone)
    }
    zone = rows[0].zone if rows else "UTC"
    wanted = {
        (one.topic, slot)
        for one in notices(deal, RULES)
        if one.repeat is None
        and (slot := dt.datetime.combine(one.day, MORNING)) > to_local(now, zone)
    }
    assert wanted <= ahead, "not reminded of"
    for topic, slot in ahead - wanted:
        assert find(deal, RULES, topic, slot.date()), "nothing calls for it"
