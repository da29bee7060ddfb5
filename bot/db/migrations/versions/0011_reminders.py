"""Reminders, and the send budget that pushing processes share."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "reminders",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("subject", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("occurrence", sa.String(16), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("send_at", sa.BigInteger(), nullable=False),
        sa.Column("repeat", sa.String(16)),
        sa.Column("nag", sa.Boolean(), nullable=False),
        sa.Column("nags", sa.Integer(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("next_at", sa.BigInteger()),
        sa.Column("owner", sa.String(32)),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("attempt_started_at", sa.BigInteger()),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.String(64)),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("prompt_id", sa.BigInteger()),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_reminders_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reminders"),
        sa.UniqueConstraint("subject", "kind", "occurrence", name="uq_reminders_occurrence"),
    )
    op.create_index("ix_reminders_next_at", "reminders", ["next_at"])
    op.create_index("ix_reminders_user_id_state", "reminders", ["user_id", "state"])
    op.create_index("ix_reminders_chat_id", "reminders", ["chat_id"])
    op.create_index("ix_reminders_updated_at", "reminders", ["updated_at"])
    op.create_table(
        "send_budget",
        sa.Column("key", sa.String(32), nullable=False),
        sa.Column("tat", sa.BigInteger(), nullable=False),
        sa.Column("blocked_until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_send_budget"),
    )


def downgrade() -> None:
    op.drop_table("send_budget")
    op.drop_table("reminders")
