"""The first tables: people, their dialogs and searches, and the updates already handled."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    create_people()
    create_update_state()
    create_searches()
    create_vocabulary()


def create_people() -> None:
    op.create_table(
        "users",
        sa.Column("id", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("country", sa.String(2)),
        sa.Column("city", sa.Text()),
        sa.Column("zone", sa.String(64)),
        sa.Column("currency", sa.String(3)),
        sa.Column("quiet_start", sa.Time()),
        sa.Column("quiet_end", sa.Time()),
        sa.Column("letters", sa.String(8), nullable=False),
        sa.Column("consent_version", sa.Integer()),
        sa.Column("consent_at", MOMENT),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
    )


def create_update_state() -> None:
    op.create_table(
        "dialog_states",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("thread_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "user_id", "thread_id", name="pk_dialog_states"),
    )
    op.create_table(
        "processed_updates",
        sa.Column("update_id", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_processed_updates"),
    )


def create_searches() -> None:
    op.create_table(
        "searches",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("product", sa.Integer(), nullable=False),
        sa.Column("minus_words", sa.Text(), nullable=False),
        sa.Column("filters", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_searches_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_searches"),
    )
    op.create_index("ix_searches_user_id_created_at", "searches", ["user_id", "created_at"])


def create_vocabulary() -> None:
    op.create_table(
        "corrections",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("english", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_corrections_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", "source", name="pk_corrections"),
    )
    op.create_table(
        "unknown_words",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("word", name="pk_unknown_words"),
    )


def downgrade() -> None:
    for table in (
        "unknown_words",
        "corrections",
        "searches",
        "processed_updates",
        "dialog_states",
        "users",
    ):
        op.drop_table(table)
