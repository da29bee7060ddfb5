"""Reminders and the send budget: what the conversation and the push workers share."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from bot.db.tables.metadata import metadata
from bot.db.types import FreeText, UtcMillis

# One row is one occurrence. `next_at` is when a worker may take it: the moment to push, the next
# attempt, or the end of a worker's lease; empty when there is nothing to push.
reminders = Table(
    "reminders",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("subject", String(32), nullable=False),
    Column("kind", String(16), nullable=False),
    # The wall-clock time it is due, "2026-12-01T10:00", in `zone`.
    Column("occurrence", String(16), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    # Set for what a deal calls for; its text is made from the deal when it is said.
    Column("deal_id", String(16), ForeignKey("deals.id", ondelete="CASCADE")),
    # Set for what is said in a group that follows the deal.
    Column("share_id", String(16)),
    Column("text", FreeText, nullable=False),
    Column("send_at", UtcMillis, nullable=False),
    Column("repeat", String(16)),
    Column("nag", Boolean, nullable=False),
    Column("nags", Integer, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("next_at", UtcMillis),
    Column("owner", String(32)),
    Column("attempt", Integer, nullable=False),
    Column("attempt_started_at", UtcMillis),
    Column("failures", Integer, nullable=False),
    Column("last_error", String(64)),
    Column("message_id", BigInteger),
    # The message that asked for another time; an answer to it is that time.
    Column("prompt_id", BigInteger),
    Column("updated_at", UtcMillis, nullable=False),
    UniqueConstraint("subject", "kind", "occurrence", name="uq_reminders_occurrence"),
    Index(None, "next_at"),
    Index(None, "user_id", "state"),
    Index(None, "chat_id"),
    Index(None, "deal_id"),
    Index(None, "updated_at"),
)

# The send budget that every pushing process shares: one row for the bot, one for each busy chat.
send_budget = Table(
    "send_budget",
    metadata,
    Column("key", String(32), primary_key=True),
    # The theoretical arrival time of the generic cell rate algorithm, ms since 1970.
    Column("tat", BigInteger, nullable=False),
    Column("blocked_until", BigInteger, nullable=False),
)
