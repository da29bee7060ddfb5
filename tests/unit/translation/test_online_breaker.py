from bot.integrations.translation.online.breaker import COOL_DOWN_SECONDS, Breaker


class Ticking:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def opened(ticking: Ticking) -> Breaker:
    breaker = Breaker(ticking)
    for _ in range(3):
        assert breaker.admit()
        breaker.failed()
    return breaker


def test_opens_after_three_failures_in_a_row() -> None:
    breaker = opened(Ticking())
    assert breaker.is_open
    assert not breaker.admit()


def test_success_in_between_starts_the_count_anew() -> None:
    breaker = Breaker(Ticking())
    for _ in range(3):
        breaker.failed()
        breaker.failed()
        breaker.succeeded()
    assert breaker.admit()


def test_one_probe_at_a_time_after_the_cool_down() -> None:
    ticking = Ticking()
    breaker = opened(ticking)
    ticking.seconds = COOL_DOWN_SECONDS - 1
    assert not breaker.admit()
    ticking.seconds = COOL_DOWN_SECONDS
    assert breaker.admit()
    assert not breaker.admit()


def test_probe_that_fails_opens_it_again_and_one_that_succeeds_closes_it() -> None:
    ticking = Ticking()
    breaker = opened(ticking)
    ticking.seconds = COOL_DOWN_SECONDS
    assert breaker.admit()
    breaker.failed()
    assert not breaker.admit()
    ticking.seconds *= 2
    assert breaker.admit()
    breaker.succeeded()
    assert breaker.admit()
    assert breaker.admit()


def test_probe_that_tells_nothing_lets_the_next_one_try() -> None:
    ticking = Ticking()
    breaker = opened(ticking)
    ticking.seconds = COOL_DOWN_SECONDS
    assert breaker.admit()
    breaker.undecided()
    assert breaker.admit()
