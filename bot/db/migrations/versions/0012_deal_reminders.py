"""Reminders of deals: which deal calls for them."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    with op.batch_alter_table("reminders") as table:
        table.add_column(sa.Column("deal_id", sa.String(16)))
        table.create_foreign_key(
            "fk_reminders_deal_id", "deals", ["deal_id"], ["id"], ondelete="CASCADE"
        )
        table.create_index("ix_reminders_deal_id", ["deal_id"])


def downgrade() -> None:
    with op.batch_alter_table("reminders") as table:
        table.drop_index("ix_reminders_deal_id")
        table.drop_constraint("fk_reminders_deal_id", type_="foreignkey")
        table.drop_column("deal_id")
