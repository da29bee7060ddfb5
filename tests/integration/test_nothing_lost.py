"""A person, two replicas, two workers, one database: whoever dies, nothing is lost or done twice.

Telegram repeats what it has not heard 200 to, to any replica; processes die before, within and
after their commits; workers die around a send, or sleep through their lease.
"""

import asyncio
import datetime as dt
import os
from collections.abc import Coroutine
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.db.database import Database
from bot.db.upgrade import upgrade
from bot.push import patience
from tests.integration.mortal import Fate
from tests.integration.mortal_worker import Ending, Send, Wish
from tests.integration.mortal_world import World

SIDES = st.integers(0, 1)
FATES = st.sampled_from([None, None, None, *Fate])
THINGS = st.integers(0, 5)
VERBS = ("keep", "later", "done", "forget", "deal", "move", "pay", "back", "drop")
WISHES = st.tuples(st.sampled_from(VERBS), THINGS, st.integers(0, 9))
SENDS = st.builds(
    Send,
    ending=st.sampled_from([Ending.ACCEPTED, Ending.ACCEPTED, *Ending]),
    wish=st.none() | WISHES,
    is_asleep=st.booleans(),
    is_late=st.booleans(),
    is_slow=st.booleans(),
)
# A thousand take half an hour: `LOSSES=1000`.
MANY = int(os.environ.get("LOSSES", "0"))


def _many(few: int) -> settings:
    """Not shrunk: that takes minutes, and the steps of a failure are few enough to read."""
    return settings(
        max_examples=MANY or few, stateful_step_count=20, deadline=None,
        suppress_health_check=list(HealthCheck), phases=[Phase.generate],
    )  # fmt: skip


class NothingLost(RuleBasedStateMachine):
    """The world keeps books of its own; see what it asserts at each update and each send."""

    database_url = ""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.world: World | None = None
        self.is_wrong = False

    def run(self, work: Coroutine[Any, Any, Any]) -> None:
        try:
            self.runner.run(work)
        except BaseException:
            self.is_wrong = True
            raise

    @initialize(hours=st.integers(0, 9), days=st.integers(0, 9))
    def begin(self, hours: int, days: int) -> None:
        self.world = World(self.database_url)
        self.run(self.world.begin())
        for wish in (("keep", 0, hours), ("deal", 0, days)):
            self.run(self.world.deliver(self.world.new(wish), 0))

    @rule(wish=WISHES, to=SIDES, fate=FATES)
    def act(self, wish: Wish, to: int, fate: Fate | None) -> None:
        self.run(self.world.deliver(self.world.new(wish), to, fate))

    @rule(wish=WISHES)
    def act_at_both_at_once(self, wish: Wish) -> None:
        self.run(self.world.deliver_to_both(self.world.new(wish)))

    @rule(which=st.integers(0, 30), to=SIDES, fate=FATES)
    def repeat(self, which: int, to: int, fate: Fate | None) -> None:
        number = which % len(self.world.updates) + 1
        self.run(self.world.deliver(number, to, fate))

    @precondition(lambda self: self.world.unheard)
    @rule(to=SIDES)
    def repeat_what_was_not_heard(self, to: int) -> None:
        self.run(self.world.deliver(min(self.world.unheard), to))

    @rule(by=SIDES, send=SENDS)
    def push(self, by: int, send: Send) -> None:
        self.run(self.world.push(by, send))

    @rule(by=SIDES, send=SENDS, hours=st.integers(8, 30))
    def push_later(self, by: int, send: Send, hours: int) -> None:
        self.world.clock.advance(dt.timedelta(hours=hours))
        self.run(self.world.push(by, send))

    @rule(by=SIDES, hours=st.integers(8, 30), fate=st.sampled_from(Fate), at=st.integers(0, 2))
    def push_and_meet_a_fate(self, by: int, hours: int, fate: Fate, at: int) -> None:
        self.world.clock.advance(dt.timedelta(hours=hours))
        self.run(self.world.push(by, Send(), fate, at))

    @invariant()
    def all_that_was_confirmed_is_there_once(self) -> None:
        if self.world:
            self.run(self.world.check())

    def teardown(self) -> None:
        if self.world:
            try:
                if not self.is_wrong:
                    self.run(self.world.end())
            finally:
                self.run(self.world.close())
                self.runner.close()


@pytest.mark.timeout(3600 if MANY else 120)
def test_nothing_is_lost_or_done_twice_whoever_dies(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "_PAUSES", (0, 0, 0))
    NothingLost.database_url = database_url
    asyncio.run(_prepare(database_url))
    run_state_machine_as_test(NothingLost, settings=_many(15 if "sqlite" in database_url else 5))


async def _prepare(url: str) -> None:
    database = Database.open(url)
    await upgrade(database)
    await database.close()
