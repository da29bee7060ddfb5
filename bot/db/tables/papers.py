"""The papers of deals: what was attached to them, and what calendar files said."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, String, Table, Text

from bot.db.tables.metadata import metadata
from bot.db.types import UtcDateTime

# `data` is JSON of the item, sealed like the deal itself. The bytes of files stay with Telegram.
deal_evidence = Table(
    "deal_evidence",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("deal_id", String(16), ForeignKey("deals.id", ondelete="CASCADE"), nullable=False),
    Column("data", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "user_id", "deal_id"),
    Index(None, "deal_id"),
)

# One row for each person: a deleted deal must still be taken out of calendars.
calendar_exports = Table(
    "calendar_exports",
    metadata,
    Column(
        "user_id",
        BigInteger,
        ForeignKey("users.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("data", Text, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)
