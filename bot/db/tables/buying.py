"""What a purchase is made of: registration, suppliers, deals, exchange rates."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from bot.db.tables.metadata import metadata
from bot.db.types import JsonText, UtcDateTime

# Suppliers somebody checks, and their finished checks. `data` is JSON sealed like that of buyers:
# it tells whom the person pays.
suppliers = Table(
    "suppliers",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("data", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Index(None, "user_id", "updated_at"),
)

supplier_checks = Table(
    "supplier_checks",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column(
        "supplier_id", String(16), ForeignKey("suppliers.id", ondelete="CASCADE"), nullable=False
    ),
    Column("data", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "supplier_id", "created_at"),
    Index(None, "user_id"),
)

# One row for each base currency: the last rates of its central bank.
exchange_rates = Table(
    "exchange_rates",
    metadata,
    Column("base", String(3), primary_key=True),
    Column("day", Date, nullable=False),
    Column("units", JsonText, nullable=False),
    Column("fetched_at", UtcDateTime, nullable=False),
)

# `at` is the step stopped at, "" when there is none; `done` and `skipped` are ids of steps.
registrations = Table(
    "registrations",
    metadata,
    Column(
        "user_id",
        BigInteger,
        ForeignKey("users.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("course", String(16), primary_key=True),
    Column("at", String(16), nullable=False),
    Column("done", JsonText, nullable=False),
    Column("skipped", JsonText, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)

# What a person last answered about where to buy; `pieces` is null for "I do not know".
needs = Table(
    "needs",
    metadata,
    Column(
        "user_id",
        BigInteger,
        ForeignKey("users.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("purpose", String(16), nullable=False),
    Column("pieces", Integer),
    Column("urgency", String(16), nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)

# `data` is JSON of the whole deal with its history, sealed by `bot.db.cipher` when there is a key.
deals = Table(
    "deals",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("is_open", Boolean, nullable=False),
    Column("data", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Index(None, "user_id", "updated_at"),
)
