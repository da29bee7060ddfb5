"""Keeps pydantic out of the way of answers; to be imported is all it takes.

pydantic holds the models of generic types weakly: after a collection aiogram's next call would
rebuild its own, ten milliseconds during which nobody is served.
"""

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
