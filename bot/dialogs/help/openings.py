"""The conversations an answer can lead on to, by the name of their command."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from bot import states

_NAMED_ALIKE = ("where", "register", "check", "pay", "cost")

OPENINGS: Final[Mapping[str, Callable[..., Awaitable[Any]]]] = {
    "search": states.open_search,
    "rfq": states.open_rfq,
    "letters": states.open_followups,
    "settings": states.open_settings,
    "profile": states.open_buyer,
    **{
        name: getattr(states, f"open_{name}")
        for name in _NAMED_ALIKE
        if hasattr(states, f"open_{name}")
    },
}
