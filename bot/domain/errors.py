"""Errors a person may see: each carries the Fluent key of its explanation, never the text."""


class AppError(Exception):
    """Something the user should be told in plain words.

    `key` names the message in `locales/`, `args` fill its placeables.
    """

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class NotFoundError(AppError):
    """The thing does not exist, or belongs to somebody else: the two must look the same."""
