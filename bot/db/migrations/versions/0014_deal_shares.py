"""Deals that groups follow."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _owner(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_user_id"
    return sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=name, ondelete="CASCADE")


def _deal(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_deal_id"
    return sa.ForeignKeyConstraint(["deal_id"], ["deals.id"], name=name, ondelete="CASCADE")


def upgrade() -> None:
    op.create_table(
        "deal_shares",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("deal_id", sa.String(16), nullable=False),
        sa.Column("group_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("shows_money", sa.Boolean(), nullable=False),
        sa.Column("shows_supplier", sa.Boolean(), nullable=False),
        sa.Column("offered_until", sa.BigInteger()),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("shown", sa.String(64)),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger()),
        sa.Column("edited_at", sa.BigInteger()),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        _owner("deal_shares"),
        _deal("deal_shares"),
        sa.PrimaryKeyConstraint("id", name="pk_deal_shares"),
    )
    for column in ("user_id", "deal_id", "group_id", "next_at"):
        op.create_index(f"ix_deal_shares_{column}", "deal_shares", [column])
    op.create_table(
        "share_helpers",
        sa.Column("share_id", sa.String(16), nullable=False),
        sa.Column("helper_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["share_id"], ["deal_shares.id"], name="fk_share_helpers_share_id", ondelete="CASCADE"
        ),
        _owner("share_helpers"),
        sa.PrimaryKeyConstraint("share_id", "helper_id", name="pk_share_helpers"),
    )
    for column in ("user_id", "helper_id"):
        op.create_index(f"ix_share_helpers_{column}", "share_helpers", [column])
    op.create_table(
        "share_presses",
        sa.Column("id", _BIG_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("deal_id", sa.String(16), nullable=False),
        sa.Column("share_id", sa.String(16), nullable=False),
        sa.Column("presser_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("act", sa.String(8), nullable=False),
        sa.Column("place", sa.Integer()),
        sa.Column("seen", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        _owner("share_presses"),
        _deal("share_presses"),
        sa.PrimaryKeyConstraint("id", name="pk_share_presses"),
    )
    op.create_index("ix_share_presses_user_id", "share_presses", ["user_id"])
    op.create_index("ix_share_presses_deal_id_at", "share_presses", ["deal_id", "at"])
    op.create_index("ix_share_presses_presser_id", "share_presses", ["presser_id"])
    op.create_table(
        "withdrawn_messages",
        sa.Column("id", _BIG_ID, nullable=False),
        sa.Column("group_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_withdrawn_messages"),
        sa.UniqueConstraint("group_id", "message_id", name="uq_withdrawn_messages_message"),
    )
    op.create_index("ix_withdrawn_messages_next_at", "withdrawn_messages", ["next_at"])
    with op.batch_alter_table("reminders") as table:
        table.add_column(sa.Column("share_id", sa.String(16)))


def downgrade() -> None:
    with op.batch_alter_table("reminders") as table:
        table.drop_column("share_id")
    for name in ("withdrawn_messages", "share_presses", "share_helpers", "deal_shares"):
        op.drop_table(name)
