"""The watch over a deal: what it must not miss, and when the buyer hears of it."""

from bot.domain.watch.deadlines import Deadline, auto_confirm, deadlines
from bot.domain.watch.following import MORNING, SHARED, Following, follow, topic_of
from bot.domain.watch.lead_time import (
    offered_ready,
    standstill,
)
from bot.domain.watch.model import (
    Festival,
    FestivalKind,
    FestivalRule,
    Notice,
    NoticeKind,
    Steps,
    Transit,
    WatchRules,
)
from bot.domain.watch.outlook import outlook
from bot.domain.watch.schedule import coming, find, notices

__all__ = [
    "MORNING",
    "SHARED",
    "Deadline",
    "Festival",
    "FestivalKind",
    "FestivalRule",
    "Following",
    "Notice",
    "NoticeKind",
    "Steps",
    "Transit",
    "WatchRules",
    "auto_confirm",
    "coming",
    "deadlines",
    "find",
    "follow",
    "notices",
    "offered_ready",
    "outlook",
    "standstill",
    "topic_of",
]
