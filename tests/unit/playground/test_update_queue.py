"""The queue of updates: filtering, confirming, expiring."""

from datetime import timedelta

import pytest

from bot.playground.updates import UpdateQueue
from tests.unit.playground.conftest import StandingClock


@pytest.fixture
def queue(clock: StandingClock) -> UpdateQueue:
    return UpdateQueue(clock, 1)


def ids(queue: UpdateQueue) -> list[int]:
    return [update.id for update in queue.pending()]


def add(queue: UpdateQueue, *kinds: str) -> None:
    for kind in kinds:
        queue.add(kind, {"x": "ы"}, 1)


def test_updates_are_numbered_in_order_and_kept_until_confirmed(queue: UpdateQueue) -> None:
    add(queue, "message", "callback_query", "message")
    assert ids(queue) == ids(queue) == [1, 2, 3]
    assert queue.pending()[0].text == '{"update_id": 1, "message": {"x": "ы"}}'
    queue.confirm_below(3)
    assert ids(queue) == [3]


def test_a_negative_offset_keeps_the_newest(queue: UpdateQueue) -> None:
    add(queue, "message", "message", "message")
    queue.keep_last(1)
    assert ids(queue) == [3]
    queue.keep_last(5)
    assert ids(queue) == [3]


def test_three_noisy_kinds_must_be_asked_for(queue: UpdateQueue) -> None:
    add(queue, "chat_member", "message_reaction", "my_chat_member")
    assert [update.kind for update in queue.pending()] == ["my_chat_member"]
    queue.allowed = ["chat_member"]
    add(queue, "chat_member", "message")
    assert [update.kind for update in queue.pending()] == ["my_chat_member", "chat_member"]


@pytest.mark.parametrize(
    ("kind", "lives"),
    [
        ("message", timedelta(hours=24)),
        ("my_chat_member", timedelta(hours=24)),
        ("callback_query", timedelta(seconds=150)),
        ("inline_query", timedelta(seconds=30)),
    ],
)
def test_each_kind_expires_in_its_own_time(
    queue: UpdateQueue, clock: StandingClock, kind: str, lives: timedelta
) -> None:
    add(queue, kind)
    clock.advance(lives)
    assert ids(queue) == [1]
    clock.advance(timedelta(seconds=1))
    assert ids(queue) == []


async def test_drained_names_what_the_bot_has_not_taken(queue: UpdateQueue) -> None:
    await queue.drained(0)
    add(queue, "message")
    with pytest.raises(AssertionError, match="message"):
        await queue.drained(0.01)
