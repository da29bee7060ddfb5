"""Deals that groups follow: the share, who may act there, who pressed what."""

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
from bot.db.types import BigId, FreeText, UtcMillis

# `wanted` counts the changes that the card has to show, `next_at` is when a worker may next see
# to it: as soon as the group has had its pause, or when another worker's lease ends.
deal_shares = Table(
    "deal_shares",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("deal_id", String(16), ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    # 0 while the deal is only offered.
    Column("group_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger, nullable=False),
    Column("title", FreeText, nullable=False),
    Column("shows_money", Boolean, nullable=False),
    Column("shows_supplier", Boolean, nullable=False),
    Column("offered_until", UtcMillis),
    Column("message_id", BigInteger),
    # What the card says now, by its digest.
    Column("shown", String(64)),
    Column("wanted", Integer, nullable=False),
    Column("next_at", UtcMillis),
    Column("edited_at", UtcMillis),
    Column("attempt", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    Index(None, "user_id"),
    Index(None, "deal_id"),
    Index(None, "group_id"),
    Index(None, "next_at"),
)

share_helpers = Table(
    "share_helpers",
    metadata,
    Column(
        "share_id",
        String(16),
        ForeignKey("deal_shares.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("helper_id", BigInteger, primary_key=True, autoincrement=False),
    # The owner of the deal, who named the helper.
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("name", FreeText, nullable=False),
    Index(None, "user_id"),
    Index(None, "helper_id"),
)

# The log outlives the share: what was pressed in a group stays with the deal.
share_presses = Table(
    "share_presses",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("deal_id", String(16), ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    Column("share_id", String(16), nullable=False),
    Column("presser_id", BigInteger, nullable=False),
    Column("name", FreeText, nullable=False),
    Column("act", String(8), nullable=False),
    Column("place", Integer),
    Column("seen", Integer, nullable=False),
    Column("at", UtcMillis, nullable=False),
    Index(None, "user_id"),
    Index(None, "deal_id", "at"),
    Index(None, "presser_id"),
)

# Messages in groups that a worker is to take back. They name nobody, so they outlive their deal.
withdrawn_messages = Table(
    "withdrawn_messages",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("group_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("next_at", UtcMillis, nullable=False),
    Column("failures", Integer, nullable=False),
    UniqueConstraint("group_id", "message_id", name="uq_withdrawn_messages_message"),
    Index(None, "next_at"),
)
