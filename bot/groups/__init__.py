"""Answers to commands in groups: for everybody who reads along, so nobody's own data is in them."""

from bot.groups.answering import ANSWERS, answer
from bot.groups.replies import Press, Reply, is_hidden, keyboard, private_button, send

__all__ = [
    "ANSWERS",
    "Press",
    "Reply",
    "answer",
    "is_hidden",
    "keyboard",
    "private_button",
    "send",
]
