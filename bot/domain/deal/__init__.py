"""A purchase from the first letter to the review, and the money in it."""

from bot.domain.deal import arranging, changes, offered, waiting
from bot.domain.deal.aql import AqlCard, Sampling, aql_card
from bot.domain.deal.calendar import CalendarDay, Exported, Wanted
from bot.domain.deal.days import checked_day, take_day
from bot.domain.deal.errors import DealError, UnreadableDealError
from bot.domain.deal.evidence import Evidence, EvidenceKind
from bot.domain.deal.gate import Check, Gate, checks
from bot.domain.deal.known_days import KnownDays, KnownDayWords, take_known_days
from bot.domain.deal.line import Line, read_line, read_total
from bot.domain.deal.model import Deal, Entry, Terms
from bot.domain.deal.money import cents, shown, split, whole
from bot.domain.deal.parts import own_plan, read_parts, read_timed_parts
from bot.domain.deal.plan import (
    Event,
    Expected,
    Milestone,
    MilestoneStatus,
    OwnPayee,
    PartKind,
    Payment,
    Plan,
    Trigger,
)
from bot.domain.deal.rules import DealRules, DealWords, PlanPart, PlanPreset
from bot.domain.deal.stages import (
    BY_PAYMENT,
    CLOSED,
    NEXT,
    ORDER_PAGE,
    PLATFORM,
    DealStage,
    before,
    choices,
)
from bot.domain.deal.standing import (
    Action,
    Step,
    at_risk,
    by_currency,
    in_currency,
    next_step,
    paid,
)
from bot.domain.deal.timeline import Moment, MomentKind, moments, revision
from bot.domain.deal.timing import TimingWords, take_days, take_trigger
from bot.domain.money import Money

__all__ = [
    "BY_PAYMENT",
    "CLOSED",
    "NEXT",
    "ORDER_PAGE",
    "PLATFORM",
    "Action",
    "AqlCard",
    "CalendarDay",
    "Check",
    "Deal",
    "DealError",
    "DealRules",
    "DealStage",
    "DealWords",
    "Entry",
    "Event",
    "Evidence",
    "EvidenceKind",
    "Expected",
    "Exported",
    "Gate",
    "KnownDayWords",
    "KnownDays",
    "Line",
    "Milestone",
    "MilestoneStatus",
    "Moment",
    "MomentKind",
    "Money",
    "OwnPayee",
    "PartKind",
    "Payment",
    "Plan",
    "PlanPart",
    "PlanPreset",
    "Sampling",
    "Step",
    "Terms",
    "TimingWords",
    "Trigger",
    "UnreadableDealError",
    "Wanted",
    "aql_card",
    "arranging",
    "at_risk",
    "before",
    "by_currency",
    "cents",
    "changes",
    "checked_day",
    "checks",
    "choices",
    "in_currency",
    "moments",
    "next_step",
    "offered",
    "own_plan",
    "paid",
    "read_line",
    "read_parts",
    "read_timed_parts",
    "read_total",
    "revision",
    "shown",
    "split",
    "take_day",
    "take_days",
    "take_known_days",
    "take_trigger",
    "waiting",
    "whole",
]
