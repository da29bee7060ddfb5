"""What each modelled Bot API method does to the world, one topic a module."""

from bot.playground.methods import (
    callbacks,
    chats,
    copying,
    deleting,
    editing,
    inline,
    media,
    members,
    messages,
    pinning,
    profile,
    topics,
    updates,
)

__all__ = [
    "callbacks",
    "chats",
    "copying",
    "deleting",
    "editing",
    "inline",
    "media",
    "members",
    "messages",
    "pinning",
    "profile",
    "topics",
    "updates",
]
