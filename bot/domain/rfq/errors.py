"""Answers that cannot be taken: each says in plain words what to write instead."""

from bot.domain.errors import AppError


class AnswerError(AppError):
    """The typed answer does not fit the step; what was answered before stays as it is."""
