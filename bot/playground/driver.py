"""The people's side: what a person does in a Telegram client, and what they then see."""

from bot.playground.group import Group
from bot.playground.inline_driver import InlineResults, InlineUser
from bot.playground.pressing import CallbackAnswer


class User(InlineUser):
    """A person with a phone: writes, presses, searches inline, waits, reads."""


__all__ = ["CallbackAnswer", "Group", "InlineResults", "User"]
