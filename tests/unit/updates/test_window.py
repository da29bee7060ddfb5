from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from bot.updates.window import Window

LIMIT = 5


class TelegramAndWindow(RuleBasedStateMachine):
    """A server that forgets what lies below the offset, a bot that may die at any moment."""

    running = Bundle("running")

    def __init__(self) -> None:
        super().__init__()
        self.next_id = 100
        self.server: list[int] = []
        self.committed: set[int] = set()
        self.lives = 0
        self.window = Window()
        self.started: set[int] = set()

    @rule(gap=st.integers(1, 3))
    def somebody_writes(self, gap: int) -> None:
        self.next_id += gap
        self.server.append(self.next_id)

    @rule(target=running, truncated=st.booleans())
    def poll(self, truncated: bool) -> tuple[int, list[int]]:
        sent = self.window.send_offset()
        # An offset beyond anything the server ever issued means nothing to it.
        offset = sent if sent <= self.next_id + 1 else 0
        forgotten = [i for i in self.server if i < offset]
        assert self.committed.issuperset(forgotten), "an unfinished update was confirmed"
        self.server = [i for i in self.server if i >= offset]
        fresh = self.window.begin(self.server[: 1 if truncated else LIMIT])
        assert self.started.isdisjoint(fresh), "an update was started twice in one life"
        self.started.update(fresh)
        return self.lives, fresh

    @rule(batch=consumes(running), data=st.data())
    def finish_in_any_order(self, batch: tuple[int, list[int]], data: st.DataObject) -> None:
        life, ids = batch
        for update_id in data.draw(st.permutations(ids)) if life == self.lives else ():
            self.committed.add(update_id)
            self.window.finish(update_id)

    @rule()
    def die_and_start_again(self) -> None:
        self.lives += 1
        self.window = Window()
        self.started.clear()

    @invariant()
    def nothing_is_lost(self) -> None:
        written = self.committed | set(self.server)
        assert written.issuperset(self.started)

    @rule()
    def a_quiet_week_passes(self) -> None:
        if not self.server and not self.window.has_pending:
            self.next_id //= 2
            self.committed.clear()
            self.started.clear()


TelegramAndWindow.TestCase.settings = settings(max_examples=150, stateful_step_count=40)
TestWindow = TelegramAndWindow.TestCase


def test_offset_stays_at_the_first_unfinished_update() -> None:
    window = Window()
    assert window.send_offset() == 0
    assert window.begin([7, 8, 9]) == [7, 8, 9]
    window.finish(8)
    window.finish(9)
    assert window.send_offset() == 7
    assert window.begin([7, 8, 9, 12]) == [12]
    window.finish(7)
    assert window.send_offset() == 12
    window.finish(12)
    assert (window.send_offset(), window.has_pending) == (13, False)


def test_numbering_that_starts_anew_is_followed() -> None:
    window = Window()
    window.begin([900])
    window.finish(900)
    assert window.send_offset() == 901
    assert window.begin([5, 6]) == [5, 6]
    window.finish(5)
    window.finish(6)
    assert window.send_offset() == 7
