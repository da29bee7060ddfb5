"""Answers that cannot be taken, and rows that cannot be read: each says what to do."""

from bot.domain.errors import AppError


class SupplierError(AppError):
    """What was typed does not fit; what was known before stays as it is."""


class UnreadableSupplierError(AppError):
    """The row is there, but the operator's key does not open it."""

    def __init__(self) -> None:
        super().__init__("err-check-unreadable")
