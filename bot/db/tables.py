"""Every table of the product. Each row is keyed by the person, chat or update it belongs to."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    Time,
)

from bot.db.metadata import metadata
from bot.db.push_tables import reminders, send_budget
from bot.db.types import BigId, FreeText, JsonText, UtcDateTime

users = Table(
    "users",
    metadata,
    Column("id", BigId, primary_key=True, autoincrement=False),
    Column("country", String(2)),
    Column("city", FreeText),
    Column("zone", String(64)),
    Column("currency", String(3)),
    Column("quiet_start", Time),
    Column("quiet_end", Time),
    Column("letters", String(8), nullable=False),
    Column("consent_version", Integer),
    Column("consent_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
)

dialog_states = Table(
    "dialog_states",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    # 0 stands for "no topic": a key column can not be empty.
    Column("thread_id", BigInteger, primary_key=True, autoincrement=False),
    Column("data", Text, nullable=False),
    # The id of the update that wrote the row: it never repeats, so a stale writer always notices.
    Column("version", BigInteger, nullable=False),
)

processed_updates = Table(
    "processed_updates",
    metadata,
    Column("update_id", BigId, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
)

# Updates that wait for another attempt while Telegram has been told to forget them.
parked_updates = Table(
    "parked_updates",
    metadata,
    Column("update_id", BigId, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, nullable=False),
    Column("data", JsonText, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "user_id"),
)

# `data` is JSON of everything personal, sealed by `bot.db.cipher` when the operator set a key.
buyers = Table(
    "buyers",
    metadata,
    Column(
        "user_id",
        BigId,
        ForeignKey("users.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("data", Text, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)

searches = Table(
    "searches",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("text", FreeText, nullable=False),
    Column("product", Integer, nullable=False),
    Column("minus_words", JsonText, nullable=False),
    Column("filters", JsonText, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "user_id", "created_at"),
)

corrections = Table(
    "corrections",
    metadata,
    Column(
        "user_id",
        BigInteger,
        ForeignKey("users.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("source", FreeText, primary_key=True),
    Column("english", FreeText, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
)

unknown_words = Table(
    "unknown_words",
    metadata,
    Column("word", FreeText, primary_key=True),
    Column("seen", Integer, nullable=False),
)

# A request of a person, unfinished, finished or kept as a template ("" is no name of one).
rfqs = Table(
    "rfqs",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("user_id", BigInteger, ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
    Column("product", FreeText, nullable=False),
    Column("template", FreeText, nullable=False),
    Column("is_finished", Boolean, nullable=False),
    Column("data", JsonText, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Index(None, "user_id", "updated_at"),
)

# Answers of online translators under `bot.domain.wording.cache_key`; nobody's name is on them.
translations = Table(
    "translations",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("text", FreeText, nullable=False),
    Column("engine", String(16), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "created_at"),
)

# Words that the operator added; `compiled` is made at import, because making them is slow.
glossary_words = Table(
    "glossary_words",
    metadata,
    Column("ru", FreeText, primary_key=True),
    Column("en", FreeText, nullable=False),
    Column("zh", FreeText, nullable=False),
    Column("role", String(16), nullable=False),
    Column("source", String(16), nullable=False),
    Column("compiled", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)

__all__ = [
    "buyers",
    "corrections",
    "dialog_states",
    "glossary_words",
    "metadata",
    "parked_updates",
    "processed_updates",
    "reminders",
    "rfqs",
    "searches",
    "send_budget",
    "translations",
    "unknown_words",
    "users",
]
