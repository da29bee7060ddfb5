"""Every table of the product. Each row is keyed by the person, chat or update it belongs to."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

from bot.db.types import BigId, FreeText, JsonText, UtcDateTime, UtcMillis

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

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
