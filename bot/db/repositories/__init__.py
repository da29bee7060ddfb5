"""The ports' storage side. Reads see what the same update has staged; writes only stage."""

from bot.db.repositories.corrections import SqlCorrectionRepository
from bot.db.repositories.searches import SqlSearchRepository
from bot.db.repositories.unknown_words import SqlUnknownWords
from bot.db.repositories.users import SqlUserRepository

__all__ = [
    "SqlCorrectionRepository",
    "SqlSearchRepository",
    "SqlUnknownWords",
    "SqlUserRepository",
]
