from bot.domain.errors import AppError


class DealError(AppError):
    """An answer about a deal that cannot be kept; its key says what to write instead."""


class UnreadableDealError(DealError):
    """What is stored cannot be read now: another key, or damage. Nothing of it is touched."""

    def __init__(self) -> None:
        super().__init__("err-deal-unreadable")
