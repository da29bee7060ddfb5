"""What is attached to deals, and what calendar files have said."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "deal_evidence",
        sa.Column("id", sa.String(16), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("deal_id", sa.String(16), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_deal_evidence_user_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["deal_id"], ["deals.id"], name="fk_deal_evidence_deal_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deal_evidence"),
    )
    op.create_index("ix_deal_evidence_user_id_deal_id", "deal_evidence", ["user_id", "deal_id"])
    op.create_index("ix_deal_evidence_deal_id", "deal_evidence", ["deal_id"])
    op.create_table(
        "calendar_exports",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_calendar_exports_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", name="pk_calendar_exports"),
    )


def downgrade() -> None:
    op.drop_table("calendar_exports")
    op.drop_table("deal_evidence")
