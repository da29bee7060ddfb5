"""How far people have come with signing up at a marketplace."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "registrations",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("course", sa.String(16), nullable=False),
        sa.Column("at", sa.String(16), nullable=False),
        sa.Column("done", sa.Text(), nullable=False),
        sa.Column("skipped", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_registrations_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", "course", name="pk_registrations"),
    )


def downgrade() -> None:
    op.drop_table("registrations")
