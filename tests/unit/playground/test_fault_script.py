"""Which request a fault hits."""

import pytest

from bot.playground.faults import Fault, FaultKind, Faults, Moment
from bot.playground.transcript import Request
from tests.unit.playground.conftest import StandingClock


def hits(faults: Faults, clock: StandingClock, *calls: tuple[str, int]) -> list[bool]:
    requests = [Request(clock.now(), method, {}, chat_id) for method, chat_id in calls]
    return [faults.for_request(request) is not None for request in requests]


def test_nth_and_times_count_only_what_matches(clock: StandingClock) -> None:
    faults = Faults()
    faults.add(Fault(FaultKind.RESET, method="sendmessage", nth=2, times=2))
    calls = [("sendMessage", 1), ("getMe", 1), *[("sendMessage", 1)] * 3]
    assert hits(faults, clock, *calls) == [False, False, True, True, False]


def test_chat_and_predicate_narrow_the_match(clock: StandingClock) -> None:
    faults = Faults()
    faults.add(Fault(FaultKind.RESET, chat_id=7, times=None))
    faults.add(Fault(FaultKind.DELAY, when=lambda request: request.method == "getMe"))
    calls = [("sendMessage", 1), ("sendMessage", 7), ("sendMessage", 7), ("getMe", 1)]
    assert hits(faults, clock, *calls) == [False, True, True, True]


def test_a_cleared_script_does_nothing(clock: StandingClock) -> None:
    faults = Faults()
    faults.add(Fault(FaultKind.RESET, times=None))
    faults.clear()
    assert hits(faults, clock, ("getMe", 1)) == [False]


def test_moments_follow_from_the_kind() -> None:
    assert Fault(FaultKind.TOO_MANY_REQUESTS).moment is Moment.BEFORE
    assert Fault(FaultKind.TRUNCATED).moment is Moment.ACCEPTED
    with pytest.raises(ValueError, match="pid"):
        Fault(FaultKind.KILL)
    with pytest.raises(ValueError, match="only KILL"):
        Fault(FaultKind.RESET, moment=Moment.REPLIED)
