"""How long a failed push waits."""

from datetime import timedelta

_LONGEST = 300.0
_DEFAULT_PAUSE = 30.0
_LONGEST_PAUSE = 3600.0


def backoff(failures: int, chance: float) -> timedelta:
    """1, 2, 4 … 300 s after that many failures; `chance` in 0..1 takes off up to a quarter."""
    seconds = min(2.0 ** min(max(failures - 1, 0), 10), _LONGEST)
    return timedelta(seconds=seconds * (1 - chance / 4))


def pause(retry_after: float) -> timedelta:
    """What the server asked for: 30 s when it named nothing, an hour at most."""
    return timedelta(
        seconds=min(retry_after, _LONGEST_PAUSE) if retry_after > 0 else _DEFAULT_PAUSE
    )
