from itertools import islice

from bot.updates.backoff import Backoff
from bot.updates.patience import Patience


def test_patience_ends_some_time_after_the_first_failure() -> None:
    now = 0.0
    patience = Patience(seconds=600, monotonic=lambda: now)
    assert not patience.is_over(5)
    now = 599
    assert not patience.is_over(5)
    assert not patience.is_over(6)
    now = 600
    assert patience.is_over(5)
    assert not patience.is_over(6)


def test_an_update_that_succeeded_starts_anew() -> None:
    now = 0.0
    patience = Patience(seconds=600, monotonic=lambda: now)
    patience.is_over(5)
    patience.forget(5)
    now = 700
    assert not patience.is_over(5)


def test_memory_is_bounded() -> None:
    patience = Patience(capacity=10)
    for update_id in range(1000):
        patience.is_over(update_id)
    assert len(patience._first_failures) == 10


def test_delays_double_up_to_a_minute() -> None:
    assert list(islice(Backoff().delays(), 9)) == [1, 2, 4, 8, 16, 32, 60, 60, 60]
