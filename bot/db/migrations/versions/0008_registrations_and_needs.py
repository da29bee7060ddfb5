"""How far people have come with signing up, and what they last said they need."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

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


    op.create_table(
        "needs",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("purpose", sa.String(16), nullable=False),
        sa.Column("pieces", sa.Integer(), nullable=True),
        sa.Column("urgency", sa.String(16), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name="fk_needs_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", name="pk_needs"),
    )


def downgrade() -> None:
    op.drop_table("needs")
    op.drop_table("registrations")
