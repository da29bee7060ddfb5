"""What a person may be told when a search cannot be made of their words."""

from bot.domain.errors import AppError


class EmptyQueryError(AppError):
    """Nothing that names a product is left once the rules are applied."""

    def __init__(self) -> None:
        super().__init__("err-search-nothing-left")


class FilterError(AppError):
    """Filter values that contradict one another or cannot be put into a link."""


class AmountError(AppError):
    """A typed price or quantity that cannot be understood; the key says what is wrong with it."""
