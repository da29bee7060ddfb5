"""Keeps pydantic and the garbage collector out of the way of answers.

pydantic holds the models of generic types weakly: after a collection aiogram's next call would
rebuild its own, ten milliseconds during which nobody is served.
"""

import gc
from typing import Any, Final

from aiogram.methods.base import Response
from aiogram.types import File, Message, User

from bot.updates.fetching import GetRawUpdates

# The answers of the methods a conversation calls.
KEPT: Final[tuple[type[Response[Any]], ...]] = (
    Response[Message],
    Response[Message | bool],
    Response[bool],
    Response[User],
    Response[File],
    Response[GetRawUpdates.__returning__],
)


def freeze_start_up() -> None:
    """Call once, when everything is loaded: later collections skip what will never be garbage."""
    gc.freeze()
